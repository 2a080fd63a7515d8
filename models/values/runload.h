// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

/** The energy of a run, exactly, slot by slot from its beginning on. */
struct RunLoad
{
    std::vector<Int128> amounts; /**< of each slot: x 10^exponent W s */
    int exponent = 0;

    /** What @p power has in @p run, cut into slots of @p step seconds. Where there is no reading nothing is drawn, and tails of
     *  readings are left out. */
    static RunLoad of(const Readings &power, const Interval &run, qint64 step);

    Int128 sum() const;
    Decimal wattHours() const { return Decimal(sum(), exponent).quotient(3600, 6); }
    /** What @p product comes to, which is the sum over some slots of their amounts times so many millionths of something a kWh: in that
     *  something, rounded once, half to even, to the millionth. */
    Decimal total(Int128 product) const { return Decimal(product, exponent - 6).quotient(3'600'000, 6); }
    bool operator==(const RunLoad &) const = default;
};
