// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartlook.h"
#include "ui/charts/timescale.h"

/** How far the values of a chart reach, in the kept unit: low is at most 0, high at least 0. */
struct ChartExtent
{
    double low = 0;
    double high = 0;

    ChartExtent united(const ChartExtent &other) const { return {std::min(low, other.low), std::max(high, other.high)}; }

    /** Of the stacks in data.intervals[first, end). */
    static ChartExtent ofBars(const ChartData &data, const ChartLook &look, std::size_t first, std::size_t end);
    /** Of the lines within @p visible. */
    static ChartExtent ofLines(const ChartData &data, const ChartLook &look, const Interval &visible);
};

/** The values of a line that begin within @p visible: from the first up to, not including, the end. */
std::pair<std::size_t, std::size_t> indicesWithin(const ChartSeries &line, const Interval &visible);
/** What one of the mantissas of @p series is worth on the axis, in the kept unit: below zero for what is drawn below. */
double signedWorthOf(const ChartSeries &series);
