// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "models/values/tariff.h"

/** Energy of some time and what it costs. Not a number: nobody knows. */
struct PricedEnergy
{
    double wattHours = 0;
    double cost = 0; /**< in the currency of the tariff */

    /** All series of the bars of @p data that lie in @p range, together. Bars in which the price changes cost nobody knows what. */
    static PricedEnergy of(const ChartData &data, const Interval &range, const std::optional<Tariff> &tariff);
};
