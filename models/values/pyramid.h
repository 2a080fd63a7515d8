// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/minmax.h"

#include <cstddef>
#include <vector>

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
    struct Question;
    void include(MinMax &found, const Question &question, std::size_t level, std::size_t block) const;
    void includeAll(MinMax &found, const Question &question, std::size_t level, std::size_t first, std::size_t end) const;

    std::vector<std::vector<MinMax>> m_levels; // from fine to coarse
};
