// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/pyramid.h"

#include "models/values/readings.h"

#include <algorithm>

namespace
{
constexpr std::size_t firstFanOut = 64;
constexpr std::size_t fanOut = 8;

void include(MinMax &into, const MinMax &other)
{
    if (into.isEmpty())
        into = other;
    else if (!other.isEmpty())
        into = {std::min(into.low, other.low), std::max(into.high, other.high)};
}

void include(MinMax &into, qint64 value)
{
    if (value != noReading)
        include(into, MinMax{value, value});
}

/** Lows and highs of each @p width of @p finer. */
template<typename T>
std::vector<MinMax> coarser(std::span<const T> finer, std::size_t width)
{
    std::vector<MinMax> level((finer.size() + width - 1) / width);
    for (std::size_t i = 0; i < finer.size(); ++i)
        include(level[i / width], finer[i]);
    return level;
}

/** What @p finer has of [@p first, @p end) beside whole blocks of @p width; the range becomes that of those blocks. */
template<typename T>
void includeEdges(MinMax &into, std::span<const T> finer, std::size_t width, std::size_t &first, std::size_t &end)
{
    while (first < end && first % width != 0)
        include(into, finer[first++]);
    while (first < end && end % width != 0)
        include(into, finer[--end]);
    first /= width;
    end /= width;
}
}

Pyramid::Pyramid(std::span<const qint64> values)
{
    if (values.size() <= firstFanOut)
        return;
    m_levels.push_back(coarser(values, firstFanOut));
    while (m_levels.back().size() > fanOut)
        m_levels.push_back(coarser(std::span<const MinMax>(m_levels.back()), fanOut));
}

MinMax Pyramid::range(std::span<const qint64> values, std::size_t first, std::size_t end) const
{
    MinMax found;
    end = std::min(end, values.size());
    if (!m_levels.empty())
        includeEdges(found, values, firstFanOut, first, end);
    else
        for (; first < end; ++first)
            include(found, values[first]);
    for (std::size_t i = 0; i + 1 < m_levels.size(); ++i)
        includeEdges(found, std::span<const MinMax>(m_levels[i]), fanOut, first, end);
    for (; first < end; ++first)
        include(found, m_levels.back()[first]);
    return found;
}
