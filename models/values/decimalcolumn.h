// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

/** Binary numbers as the decimals that they were written as. */
struct DecimalColumn
{
    int exponent = 0;
    std::vector<qint64> mantissas; /**< noReading for what is no number, or does not fit */

    /** Of @p values, none of them rounded: at @p exponent, or at a finer one where that needs more digits, down to 9. */
    static DecimalColumn of(const std::vector<double> &values, int exponent);
};
