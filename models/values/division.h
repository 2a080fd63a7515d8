// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/** @p number divided by @p divisor, which is above 0, rounded towards the past. */
constexpr qint64 floorDivided(qint64 number, qint64 divisor)
{
    return number / divisor - (number % divisor < 0);
}

/** The same rounded towards the future. */
constexpr qint64 ceilDivided(qint64 number, qint64 divisor)
{
    return number / divisor + (number % divisor > 0);
}
