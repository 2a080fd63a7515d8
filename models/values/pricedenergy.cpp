// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/pricedenergy.h"

#include "models/values/decimal.h"

#include <limits>

namespace
{
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/** Of a Wh in @p time, by the prices of a kWh. */
double priceIn(const Interval &time, const std::optional<Tariff> &tariff, const SiteZone &zone)
{
    const auto stretches = tariff ? tariff->stretches(time, zone) : std::vector<TariffStretch>();
    if (stretches.size() != 1 || !stretches.front().rate.buy)
        return unknown;
    return stretches.front().rate.buy->toDouble() / 1000;
}
}

PricedEnergy PricedEnergy::of(const ChartData &data, const Interval &range, const std::optional<Tariff> &tariff)
{
    PricedEnergy sum;
    bool isKnown = false;
    for (std::size_t i = 0; i < data.intervals.size(); ++i) {
        if (!range.contains(data.intervals[i].start))
            continue;
        for (const auto &series : data.series) {
            if (series->values[i] == noReading)
                continue;
            const double wattHours = Decimal(series->values[i], series->exponent).toDouble();
            sum.wattHours += wattHours;
            sum.cost += wattHours == 0 ? 0 : wattHours * priceIn(data.intervals[i], tariff, data.zone);
            isKnown = true;
        }
    }
    return isKnown ? sum : PricedEnergy{unknown, unknown};
}
