// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/chunksum.h"

#include "services/store/columnsum.h"

ChunkSum ChunkSums::of(const Readings &readings, std::size_t begin, std::size_t end, qint64 slot, bool areMeans)
{
    ChunkSum sum{.slot = slot,
                 .count = qint64(end - begin),
                 .first = readings.starts[begin],
                 .last = readings.starts[end - 1],
                 .finish = readings.starts[begin]};
    for (std::size_t i = begin; i < end; ++i) {
        const Interval reading = readings.interval(i);
        const qint64 weight = areMeans ? reading.length() : 1;
        sum.total += Int128(readings.values[i]) * weight;
        if (!readings.tails.empty())
            sum.tailTotal += Int128(readings.tails[i]) * weight;
        sum.seconds += reading.length();
        sum.gaps += reading.start > sum.finish;
        sum.covered += std::max<qint64>(0, reading.end - std::max(reading.start, sum.finish));
        sum.finish = std::max(sum.finish, reading.end);
        sum.longest = std::max(sum.longest, reading.length());
        sum.quality = std::max(sum.quality, readings.quality(i));
    }
    return sum;
}

ChunkSum ChunkSums::onGrid(const Readings &readings, std::size_t begin, std::size_t end, qint64 slot, bool areMeans)
{
    const qint64 step = readings.lengths[begin];
    const auto count = qint64(end - begin);
    ChunkSum sum{.slot = slot, .count = count, .first = readings.starts[begin], .last = readings.starts[end - 1]};
    sum.finish = sum.last + step;
    sum.longest = step;
    sum.seconds = count * step;
    sum.covered = sum.seconds;
    if (sum.finish - sum.first > sum.covered) {
        for (std::size_t i = begin + 1; i < end; ++i)
            sum.gaps += readings.starts[i] - readings.starts[i - 1] > step;
    }
    const qint64 weight = areMeans ? step : 1;
    sum.total = ColumnSum::of(std::span(readings.values).subspan(begin, end - begin)) * weight;
    if (!readings.tails.empty())
        sum.tailTotal = ColumnSum::of(std::span(readings.tails).subspan(begin, end - begin)) * weight;
    if (!readings.qualities.empty())
        sum.quality = *std::max_element(readings.qualities.begin() + qsizetype(begin), readings.qualities.begin() + qsizetype(end));
    return sum;
}
