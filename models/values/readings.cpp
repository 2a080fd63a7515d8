// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/readings.h"

#include "models/values/division.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString qualityName(Quality quality)
{
    switch (quality) {
    case Quality::Measured:
        return u"measured"_s;
    case Quality::Estimated:
        return u"estimated"_s;
    case Quality::Repaired:
        return u"repaired"_s;
    case Quality::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

Decimal Readings::value(std::size_t i) const
{
    const Decimal whole(values[i], exponent);
    return tails.empty() || tails[i] == 0 ? whole : whole + Decimal(tails[i], tailExponent);
}

void Readings::append(const Interval &interval, qint64 mantissa, Quality quality)
{
    starts.push_back(interval.start);
    lengths.push_back(qint32(interval.length()));
    values.push_back(mantissa);
    if (!tails.empty())
        tails.push_back(0);
    if (qualities.empty() && (quality == Quality::Measured || mantissa == noReading))
        return;
    qualities.resize(values.size(), Quality::Measured);
    qualities.back() = quality;
}

Readings Readings::slice(std::size_t begin, std::size_t end) const
{
    const auto part = [begin, end](const auto &column) {
        using Column = std::decay_t<decltype(column)>;
        return column.empty() ? Column() : Column(column.begin() + qsizetype(begin), column.begin() + qsizetype(end));
    };
    Readings slice = none();
    slice.starts = part(starts);
    slice.lengths = part(lengths);
    slice.values = part(values);
    slice.tails = part(tails);
    slice.qualities = part(qualities);
    return slice;
}

Readings Readings::within(const Interval &range) const
{
    const auto placeOf = [this](qint64 instant) { return std::size_t(std::ranges::lower_bound(starts, instant) - starts.begin()); };
    const std::size_t begin = placeOf(range.start);
    return slice(begin, std::max(begin, placeOf(range.end)));
}

std::optional<Grid> gridOf(const Readings &readings)
{
    if (readings.size() == 0)
        return {};
    const qint32 step = readings.lengths.front();
    const qint64 phase = readings.starts.front() - floorDivided(readings.starts.front(), step) * step;
    for (std::size_t i = 1; i < readings.size(); ++i) {
        const qint64 distance = readings.starts[i] - readings.starts[i - 1];
        if (readings.lengths[i] != step || (distance != step && (distance == 0 || distance % step != 0)))
            return {};
    }
    return Grid{step, qint32(phase)};
}
