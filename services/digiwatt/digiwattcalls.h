// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/call.h"
#include "services/digiwatt/digiwattgreenness.h"
#include "services/digiwatt/digiwatthome.h"
#include "services/digiwatt/digiwattperformance.h"
#include "services/digiwatt/digiwattsavings.h"
#include "services/digiwatt/digiwattshares.h"
#include "services/digiwatt/digiwatttables.h"
#include "services/digiwatt/digiwatttoken.h"

/** The calls of Digiwatt. */
namespace DigiwattCalls
{
Call<DigiwattKey, DigiwattToken> token();
Call<DigiwattPod, DigiwattPod> podRegister();
Call<DigiwattOnboarding, DigiwattOnboarded> onboarding();
Call<DigiwattPeriodQuery, DigiwattSeries> consumption();
Call<DigiwattPeriodQuery, DigiwattShares> distribution();
Call<DigiwattAccountQuery, DigiwattRealtime> realtime();
Call<DigiwattAccountQuery, DigiwattSeries> latest();
Call<DigiwattPeriodQuery, DigiwattPerformance> performance();
Call<DigiwattPeriodQuery, DigiwattEnergy> habits();
Call<DigiwattAccountQuery, DigiwattEnergy> trend();
Call<DigiwattAccountQuery, DigiwattShares> distributionYearly();
Call<DigiwattAccountQuery, DigiwattEnergy> compound();
Call<DigiwattAccountQuery, DigiwattSavings> savings();
Call<Nothing, DigiwattGreenness> greenness();

/** All of them, in the order of the documents. */
QList<Operation> operations();
}
