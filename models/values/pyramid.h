// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <vector>

/** The lowest and the highest of a run of values. Empty when all of the run is missing. */
struct MinMax
{
    qint64 low = 0;
    qint64 high = -1;

    bool isEmpty() const { return high < low; }
    bool operator==(const MinMax &) const = default;
};

/** Lows and highs of a series at every scale, so that any range is answered in logarithmic time. Missing values
 *  (noReading) count for nothing. Keeps its own copy of nothing: the values are given again with each question. */
class Pyramid
{
public:
    Pyramid() = default;
    explicit Pyramid(std::span<const qint64> values);

    /** The lowest and highest of values[first, end), equal to a plain scan. @p values are those it was built from. */
    MinMax range(std::span<const qint64> values, std::size_t first, std::size_t end) const;

private:
    std::vector<std::vector<MinMax>> m_levels;
};
