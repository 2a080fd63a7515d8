// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/wattshift/wattshifthome.h"
#include "services/wattshift/wattshiftimpact.h"
#include "services/wattshift/wattshiftprice.h"
#include "services/wattshift/wattshiftutility.h"

/** Requests as WattShift's documents have them, for the home that the sandbox has. */
namespace WattShiftExamples
{
WattShiftUtilityQuery utilities();
WattShiftHomeDraft homeCreate();
WattShiftHomeUpdate homeUpdate();
WattShiftHomeQuestion impactHome();
WattShiftInlineQuestion impactInline();
WattShiftPlanQuestion billRatePlan();
WattShiftPriceQuestion priceSignal();
}
