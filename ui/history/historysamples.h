// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "ui/words/scale.h"

#include <optional>

/** The chart read value by value: a bar or, of lines, one reading of the finest of them is one sample. */
namespace HistorySamples
{
/** How many there are. */
int count(const ChartData &data);
Interval interval(const ChartData &data, int sample);
/** The sample that holds @p instant, or the nearest; -1 without samples. */
int at(const ChartData &data, qint64 instant);
/** @p range from edge to edge of the samples that lie in it for the greater part; at least one. */
Interval snapped(const ChartData &data, const Interval &range);
/** The value of one series there, in the kept unit; nothing in a gap. */
std::optional<Decimal> value(const ChartSeries &series, const ChartData &data, int sample);
Quality quality(const ChartSeries &series, const ChartData &data, int sample);
/** `14:00 – 14:15`, `Thu 18 Sep 2025`. A time is told with its day where the chart has several, or @p withDay. */
QString title(const ChartData &data, int sample, bool withDay = false);
/** The unit in which all of @p chart is told: that of its peak. */
Scale scale(const ChartPair &chart);
}
