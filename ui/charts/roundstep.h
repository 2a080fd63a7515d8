// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cmath>

/** From one tick of an axis to the next. */
namespace RoundStep
{
/** The smallest of 1, 2, 5 x 10^n that is not below @p least. */
inline double of(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

/** That ticks need which are @p step apart. */
inline int decimals(double step)
{
    return std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
}
}
