// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

#include <QList>

/** One time that an appliance was used, from the first minute in which it drew power to the last. */
struct ApplianceRun
{
    Interval time;
    double wattHours = 0;
    double peakWatts = 0;

    bool operator==(const ApplianceRun &) const = default;
};

/** Finds in the power of one appliance when it was used. */
namespace ApplianceRuns
{
/** The runs within @p power, means in W, the oldest first.
 *
 *  It runs where it draws at least a tenth of what it draws at most (of its highest thousandth: a single spike is none), and at least
 *  20 W. A pause of up to 25 minutes belongs to the run, and of up to an hour while it draws more than at rest, as a dishwasher does
 *  that dries: at rest it draws what it draws at least in nine minutes of ten. What lasts under 3 minutes, or takes less than a
 *  twentieth of the largest run, is none.
 */
QList<ApplianceRun> find(const Readings &power);
/** That one of @p runs whose energy is the median of all, the smaller of two; of none an empty one. */
ApplianceRun usual(QList<ApplianceRun> runs);
}
