// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/scans.h"

#include "models/values/multiversion.h"

MinMax Scans::plain(std::span<const qint64> values)
{
    MinMax found;
    for (const qint64 value : values) {
        if (value == noReading)
            continue;
        found.low = std::min(found.low, value);
        found.high = std::max(found.high, value);
    }
    return found;
}

WATTGLASS_MULTIVERSION MinMax Scans::wide(std::span<const qint64> values)
{
    return MinMax::of(values);
}

WATTGLASS_MULTIVERSION MinMax Scans::wide(std::span<const qint32> values)
{
    qint32 low = std::numeric_limits<qint32>::max();
    qint32 high = std::numeric_limits<qint32>::min();
    for (const qint32 value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return high < low ? MinMax{} : MinMax{low, high};
}
