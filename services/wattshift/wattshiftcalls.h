// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/call.h"
#include "services/wattshift/wattshifthome.h"
#include "services/wattshift/wattshiftimpact.h"
#include "services/wattshift/wattshiftprice.h"
#include "services/wattshift/wattshiftutility.h"

/** The calls of WattShift. All are POSTs; their effect says which change anything. */
namespace WattShiftCalls
{
Call<WattShiftUtilityQuery, QList<WattShiftUtility>> utilities();
Call<Nothing, QList<WattShiftHome>> homes();
Call<WattShiftHomeDraft, WattShiftHome> homeCreate();
Call<WattShiftHomeUpdate, WattShiftHome> homeUpdate();
Call<WattShiftHomeQuestion, WattShiftImpact> impactHome();
Call<WattShiftInlineQuestion, WattShiftImpact> impactInline();
Call<WattShiftPlanQuestion, WattShiftImpact> billRatePlan();
Call<WattShiftPriceQuestion, WattShiftPriceSignal> priceSignal();

/** All of them, in the order of the documents. */
QList<Operation> operations();
}
