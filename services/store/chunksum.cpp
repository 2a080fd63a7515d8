// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/chunksum.h"

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
