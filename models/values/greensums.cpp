// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/greensums.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr double millionths = 1e6;
constexpr std::size_t blockSize = 32; // starts of which only the greatest is known at first
/** So much less than nothing that no stretch with it, however long, is worth anything, and yet so little that the sum of all fits. */
constexpr qint64 unknown = -(qint64(1) << 40);

qint64 worthOf(double share)
{
    if (std::isnan(share)) [[unlikely]]
        return unknown;
    return qint64(share * millionths + 0.5);
}

/** The greatest of the differences of @p count neighbours, -1 where all are less. Four at a time, as no one of them has to wait for
 * another. */
qint64 greatest(const qint64 *to, const qint64 *from, std::size_t count)
{
    qint64 first = -1, second = -1, third = -1, fourth = -1;
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        first = std::max(first, to[i] - from[i]);
        second = std::max(second, to[i + 1] - from[i + 1]);
        third = std::max(third, to[i + 2] - from[i + 2]);
        fourth = std::max(fourth, to[i + 3] - from[i + 3]);
    }
    for (; i < count; ++i)
        first = std::max(first, to[i] - from[i]);
    return std::max({first, second, third, fourth});
}
}

GreenSums::GreenSums(std::span<const double> shares)
    : m_before(shares.size() + 1)
{
    qint64 sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        m_before[i + 1] = sum += worthOf(shares[i]);
}

std::optional<std::size_t> GreenSums::greenest(std::size_t first, std::size_t end, std::size_t length) const
{
    if (length == 0 || first + length > end)
        return {};
    const qint64 *const from = &m_before[first], *const to = from + length;
    const std::size_t starts = end - first - length + 1;
    qint64 best = -1;
    std::size_t found = 0;
    for (std::size_t block = 0; block < starts; block += blockSize) {
        const qint64 here = greatest(to + block, from + block, std::min(blockSize, starts - block));
        if (here > best) {
            best = here;
            found = block;
        }
    }
    if (best < 0)
        return {};
    while (to[found] - from[found] != best)
        ++found;
    return first + found;
}
