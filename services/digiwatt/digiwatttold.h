// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/hometold.h"
#include "services/digiwatt/digiwattgreenness.h"
#include "services/digiwatt/digiwattperformance.h"
#include "services/digiwatt/digiwattsavings.h"
#include "services/digiwatt/digiwattshares.h"

/** Digiwatt's answers as what is told of a home. */
namespace DigiwattTold
{
bool isOrderUnusual(const DigiwattReading &reading);
Greenness greenness(const DigiwattGreenness &greenness);
/** A row a month, columns `f1` to `f3`. */
QList<ToldMonth> bands(const DigiwattFrame &table);
/** A row a month, a column an appliance. */
QList<ToldMonth> months(const DigiwattFrame &table);
ToldShares shares(const DigiwattShares &shares);
/** A row an hour of the week. */
ToldHabits habits(const DigiwattFrame &table);
ToldStanding standing(const DigiwattScale &scale);
QList<ToldUse> uses(const DigiwattSavings &savings);
}
