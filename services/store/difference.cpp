// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/difference.h"

Difference Difference::between(const Readings &before, const Readings &after)
{
    const bool samePlaces = before.exponent == after.exponent && before.tails.empty() && after.tails.empty();
    const auto isEqual = [&](std::size_t i, std::size_t j) {
        if (before.quality(i) != after.quality(j))
            return false;
        return samePlaces ? before.values[i] == after.values[j] : before.value(i) == after.value(j);
    };
    Difference difference;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() && j < after.size()) {
        const std::pair old(before.starts[i], before.lengths[i]);
        const std::pair now(after.starts[j], after.lengths[j]);
        if (old == now) {
            difference.changed += !isEqual(i, j);
            ++i;
            ++j;
        } else if (old < now) {
            ++difference.changed;
            ++i;
        } else {
            ++difference.added;
            ++j;
        }
    }
    difference.changed += qint64(before.size() - i);
    difference.added += qint64(after.size() - j);
    return difference;
}
