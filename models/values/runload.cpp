// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/runload.h"

#include "models/values/division.h"

#include <numeric>

RunLoad RunLoad::of(const Readings &power, const Interval &run, qint64 step)
{
    RunLoad load{std::vector<Int128>(std::size_t(ceilDivided(run.length(), step))), power.exponent};
    for (std::size_t i = 0; i < power.size(); ++i) {
        const Interval drawn = power.interval(i).intersected(run);
        if (power.isMissing(i) || drawn.isEmpty())
            continue;
        for (qint64 at = drawn.start; at < drawn.end;) {
            const qint64 slot = (at - run.start) / step;
            const qint64 next = std::min(drawn.end, run.start + (slot + 1) * step);
            load.amounts[std::size_t(slot)] += Int128(power.values[i]) * (next - at);
            at = next;
        }
    }
    return load;
}

Int128 RunLoad::sum() const
{
    return std::accumulate(amounts.begin(), amounts.end(), Int128(0));
}
