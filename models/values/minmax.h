// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

#include <algorithm>
#include <limits>
#include <span>

/** The lowest and the highest of a run of values. Empty when all of the run is missing. */
struct MinMax
{
    qint64 low = std::numeric_limits<qint64>::max();
    qint64 high = std::numeric_limits<qint64>::min();

    bool isEmpty() const { return high < low; }
    bool contains(const MinMax &other) const { return low <= other.low && other.high <= high; }
    void include(const MinMax &other) { *this = {std::min(low, other.low), std::max(high, other.high)}; }
    bool operator==(const MinMax &) const = default;

    /** Of all @p values but those that are missing (noReading). Without a branch, so that it can be done for several values at a time. */
    static MinMax of(std::span<const qint64> values)
    {
        qint64 low = std::numeric_limits<qint64>::max();
        qint64 high = noReading;
        for (const qint64 value : values) {
            low = std::min(low, qint64(quint64(value) - 1)); // one below noReading is the highest of all
            high = std::max(high, value);
        }
        return high == noReading ? MinMax{} : MinMax{low + 1, high};
    }
    /** Of each @p width of @p values in turn; the last may be shorter. */
    static void ofEach(std::size_t width, std::span<const qint64> values, std::span<MinMax> found);
};
