// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "services/store/intervalsums.h"

/** What a chart shows of one series of the store. */
namespace ChartSeriesMaker
{
/** The unit in which @p unit is shown: energy is power on lines, power is energy in bars. */
Unit shownUnit(const Unit &unit, ChartData::Form form);
/** A bar for each sum: amounts as they are, power as the energy it comes to, percent as its mean. @p repaired readings are
 *  behind them. */
std::shared_ptr<const ChartSeries> bars(const StoredSeries &series, const std::vector<IntervalSum> &sums, qint64 repaired);
/** A line through @p readings, which overlap nowhere: energy as its mean power. Null when the shortest reading is longer than a
 *  day. Error::TooLarge when the grid of the shortest would have more values than a machine holds. */
Result<std::shared_ptr<const ChartSeries>> line(const StoredSeries &series, const Readings &readings, qint64 repaired);
}
