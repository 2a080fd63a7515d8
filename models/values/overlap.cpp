// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/overlap.h"

namespace
{
constexpr qsizetype mostTold = 5;

Decimal size(const Decimal &number)
{
    return number < Decimal() ? -number : number;
}

void add(OverlapDifference &sum, const DifferingReading &reading)
{
    ++sum.common;
    if (reading.winning == reading.losing)
        return;
    ++sum.differing;
    if (sum.first.size() < mostTold)
        sum.first.append(reading);
    if (!sum.largest || size(reading.winning - reading.losing) > size(sum.largest->winning - sum.largest->losing))
        sum.largest = reading;
}
}

OverlapDifference Overlaps::difference(const Readings &winning, const Readings &losing)
{
    OverlapDifference sum;
    std::size_t i = 0;
    for (std::size_t j = 0; j < losing.size(); ++j) {
        const Interval place = losing.interval(j);
        while (i < winning.size() && winning.interval(i).end <= place.start)
            ++i;
        if (i == winning.size())
            break;
        if (winning.interval(i) == place)
            add(sum, {place, winning.value(i), losing.value(j)});
        else
            sum.apart += winning.interval(i).overlaps(place);
    }
    return sum;
}
