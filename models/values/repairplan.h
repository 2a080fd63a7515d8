// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/repair.h"
#include "models/values/result.h"
#include "models/values/sitezone.h"

/** What the readings of a repair are. All rules are exact and told in the manual. */
namespace RepairPlan
{
/** What a repair is made from. */
struct Ground
{
    Readings around; /**< within the stretch, and the nearest on both sides; layers resolved */
    Readings otherWeek; /**< where the other week's hours lie; only of RepairMethod::Week */
    SiteZone zone;
};

/** The readings that take the place of those that start within the range.
 *
 *  Where the readings around lie on a grid, every place of it is filled; else only readings that are there are replaced,
 *  by typed values. Interpolate: (a x (n - k) + b x k) / n, k of n steps after the reading before, rounded half to even to
 *  the digits of the series, six decimals at most. Week: as they are. Total: the running total after each reading is its
 *  share of the whole by time, rounded down, so that the last reading completes it exactly. Error::CannotRepair.
 */
Result<Readings> readings(const RepairRequest &request, const Ground &ground);
/** The instant @p weeks later at which the clock shows what it shows at @p start. Of an hour that is shown twice the first, but
 *  the second of a second; where the clock skips it, whole weeks of elapsed time later. */
qint64 sameHour(qint64 start, int weeks, const SiteZone &zone);
/** @p readings counted and added up. */
RepairSum sum(const Readings &readings);
}
