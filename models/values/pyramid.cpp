// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/pyramid.h"

namespace
{
constexpr std::size_t firstShift = 5; // blocks of 32 values,
constexpr std::size_t shift = 3; // then of 8 blocks

constexpr std::size_t shiftOf(std::size_t level)
{
    return firstShift + shift * level;
}

/** How many blocks of 2^shift there are in @p count, with what is begun. */
constexpr std::size_t blocks(std::size_t count, std::size_t shift)
{
    return (count + (std::size_t(1) << shift) - 1) >> shift;
}

std::vector<MinMax> coarser(std::span<const MinMax> finer)
{
    std::vector<MinMax> level(blocks(finer.size(), shift));
    for (std::size_t i = 0; i < finer.size(); ++i)
        level[i >> shift].include(finer[i]);
    return level;
}
}

struct Pyramid::Question
{
    std::span<const qint64> values;
    std::size_t first;
    std::size_t end;
};

Pyramid::Pyramid(std::span<const qint64> values)
{
    if (values.size() <= std::size_t(1) << firstShift)
        return;
    m_levels.emplace_back(blocks(values.size(), firstShift));
    MinMax::ofEach(std::size_t(1) << firstShift, values, m_levels.back());
    while (m_levels.back().size() > std::size_t(1) << shift)
        m_levels.push_back(coarser(m_levels.back()));
}

MinMax Pyramid::range(std::span<const qint64> values, std::size_t first, std::size_t end) const
{
    end = std::min(end, values.size());
    first = std::min(first, end);
    std::size_t levels = 0; // begin at the coarsest of which the range has whole blocks
    while (levels < m_levels.size() && end - first >= std::size_t(4) << shiftOf(levels))
        ++levels;
    if (levels == 0)
        return MinMax::of(values.subspan(first, end - first));
    MinMax found;
    includeAll(found, {values, first, end}, levels - 1, first >> shiftOf(levels - 1), blocks(end, shiftOf(levels - 1)));
    return found;
}

/** The inner blocks first: what they have already found mostly spares a look into those at the ends. */
void Pyramid::includeAll(MinMax &found, const Question &question, std::size_t level, std::size_t first, std::size_t end) const
{
    for (std::size_t block = first + 1; block + 1 < end; ++block)
        found.include(m_levels[level][block]);
    include(found, question, level, first);
    if (first + 1 < end)
        include(found, question, level, end - 1);
}

/** What @p block has within the range of the question. */
void Pyramid::include(MinMax &found, const Question &question, std::size_t level, std::size_t block) const
{
    const MinMax &all = m_levels[level][block];
    if (found.contains(all))
        return;
    const std::size_t first = std::max(question.first, block << shiftOf(level));
    const std::size_t end = std::min(question.end, (block + 1) << shiftOf(level));
    if (end - first == std::min(question.values.size() - (block << shiftOf(level)), std::size_t(1) << shiftOf(level)))
        found.include(all);
    else if (level == 0)
        found.include(MinMax::of(question.values.subspan(first, end - first)));
    else
        includeAll(found, question, level - 1, first >> shiftOf(level - 1), blocks(end, shiftOf(level - 1)));
}
