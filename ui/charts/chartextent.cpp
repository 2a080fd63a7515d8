// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartextent.h"

#include <cmath>

ChartExtent ChartExtent::ofBars(const ChartData &data, const ChartLook &look, std::size_t first, std::size_t end)
{
    std::vector<std::pair<const ChartSeries *, double>> parts; // and what one of their mantissas is worth on the axis
    for (const auto &part : look.shown(data))
        parts.emplace_back(part.get(), signedWorthOf(*part));
    ChartExtent extent;
    for (std::size_t slot = first; slot < end; ++slot) {
        double up = 0;
        double down = 0;
        for (const auto &[part, worth] : parts) {
            if (slot >= part->values.size() || part->values[slot] == noReading)
                continue;
            const double value = double(part->values[slot]) * worth;
            (value < 0 ? down : up) += value;
        }
        extent = extent.united({down, up});
    }
    return extent;
}

ChartExtent ChartExtent::ofLines(const ChartData &data, const ChartLook &look, const Interval &visible)
{
    ChartExtent extent;
    for (const auto &line : look.shown(data)) {
        const auto [first, end] = indicesWithin(*line, visible);
        const MinMax range = line->pyramid.range(line->values, first, end);
        if (range.isEmpty())
            continue;
        const double worth = signedWorthOf(*line);
        const auto [low, high] = std::minmax({double(range.low) * worth, double(range.high) * worth});
        extent = extent.united({std::min(low, 0.0), std::max(high, 0.0)});
    }
    return extent;
}

std::pair<std::size_t, std::size_t> indicesWithin(const ChartSeries &line, const Interval &visible)
{
    if (line.step <= 0)
        return {0, 0};
    const auto indexFrom = [&line](qint64 time) {
        const double index = std::ceil(double(time - line.start) / double(line.step));
        return std::size_t(std::clamp(index, 0.0, double(line.values.size())));
    };
    const std::size_t first = indexFrom(visible.start);
    return {first, std::max(first, indexFrom(visible.end))};
}

double signedWorthOf(const ChartSeries &series)
{
    return std::pow(10, series.exponent) * (series.below ? -1 : 1);
}
