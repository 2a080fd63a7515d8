// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/readingsummary.h"

namespace
{
constexpr int meanDecimals = 6;

/** Value and time of readings added up, whole numbers and tails apart so that nothing is shifted on the way. */
struct Sum
{
    Int128 values = 0;
    Int128 tails = 0;
    qint64 seconds = 0;
};

Sum sumOf(const Readings &readings, bool weighed)
{
    Sum sum;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (readings.isMissing(i))
            continue;
        const Int128 weight = weighed ? readings.lengths[i] : 1;
        sum.values += weight * readings.values[i];
        if (!readings.tails.empty())
            sum.tails += weight * readings.tails[i];
        sum.seconds += readings.lengths[i];
    }
    return sum;
}

Decimal totalOf(const Readings &readings)
{
    const bool mean = readings.unit.isMean();
    const Sum sum = sumOf(readings, mean);
    const Decimal total = Decimal(sum.values, readings.exponent) + Decimal(sum.tails, readings.tailExponent);
    return mean && sum.seconds > 0 ? total.quotient(sum.seconds, meanDecimals) : total;
}
}

SeriesInfo ReadingSummary::of(const SeriesKey &key, const QString &name, const Readings &readings)
{
    SeriesInfo info{.key = key, .name = name, .unit = readings.unit, .total = totalOf(readings)};
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (readings.isMissing(i))
            continue;
        const Interval interval = readings.interval(i);
        if (info.readings == 0) {
            info.span = interval;
            info.stepSeconds = readings.lengths[i];
        }
        if (interval.start > info.span.end)
            ++info.gaps;
        if (info.stepSeconds != readings.lengths[i])
            info.stepSeconds.reset();
        info.span.end = std::max(info.span.end, interval.end);
        info.lastStart = interval.start;
        ++info.readings;
    }
    return info;
}
