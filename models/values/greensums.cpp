// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/greensums.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr double millionths = 1e6;
/** So much less than nothing that no stretch with it, however long, is worth anything, and yet so little that the sum of all fits. */
constexpr qint64 unknown = -(qint64(1) << 40);

qint64 worthOf(double share)
{
    return std::isnan(share) ? unknown : qint64(share * millionths + 0.5);
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
    for (std::size_t i = 0; i < starts; ++i)
        best = std::max(best, to[i] - from[i]);
    for (std::size_t i = 0; best >= 0 && i < starts; ++i) {
        if (to[i] - from[i] == best)
            return first + i;
    }
    return {};
}
