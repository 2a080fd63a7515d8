// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/pricedenergy.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 hour = 3600;
const SiteZone rome = *SiteZone::withId("Europe/Rome");
const qint64 wednesday = rome.startOf({2026, 3, 4});

/** Wh from midnight on, one value each @p step. */
ChartData bars(std::vector<qint64> values, qint64 step = hour)
{
    ChartData data;
    data.zone = rome;
    auto series = std::make_shared<ChartSeries>();
    for (std::size_t i = 0; i < values.size(); ++i)
        data.intervals.push_back({wednesday + qint64(i) * step, wednesday + qint64(i + 1) * step});
    series->values = std::move(values);
    data.series.append(series);
    return data;
}

Tariff priced(const QString &preset)
{
    Tariff tariff = *Tariff::preset(preset);
    for (qsizetype i = 0; i < tariff.rates.size(); ++i)
        tariff.rates[i].buy = Decimal(30 - i * 10, -2);
    return tariff;
}

const Interval day{wednesday, wednesday + 24 * hour};
}

TEST(PricedEnergyTest, eachHourHasItsOwnPrice)
{
    std::vector<qint64> values(9, 0);
    values[6] = 1000; // F3
    values[7] = 2000; // F2
    values[8] = 4000; // F1

    const PricedEnergy energy = PricedEnergy::of(bars(values), day, priced(u"it-f123"_s));

    EXPECT_DOUBLE_EQ(energy.wattHours, 7000);
    EXPECT_DOUBLE_EQ(energy.cost, 1 * 0.10 + 2 * 0.20 + 4 * 0.30);
}

TEST(PricedEnergyTest, onlyWhatLiesInTheRangeCounts)
{
    const PricedEnergy energy = PricedEnergy::of(bars({100, 200, 400}), {wednesday + hour, wednesday + 2 * hour}, priced(u"flat"_s));

    EXPECT_DOUBLE_EQ(energy.wattHours, 200);
    EXPECT_DOUBLE_EQ(energy.cost, 0.06);
}

TEST(PricedEnergyTest, withoutReadingsNothingIsKnown)
{
    const PricedEnergy energy = PricedEnergy::of(bars({noReading, noReading}), day, priced(u"flat"_s));

    EXPECT_TRUE(std::isnan(energy.wattHours));
    EXPECT_TRUE(std::isnan(energy.cost));
}

TEST(PricedEnergyTest, withoutAPriceTheCostIsUnknownAndTheEnergyIsNot)
{
    const PricedEnergy energy = PricedEnergy::of(bars({100}), day, {});
    EXPECT_DOUBLE_EQ(energy.wattHours, 100);
    EXPECT_TRUE(std::isnan(energy.cost));

    EXPECT_TRUE(std::isnan(PricedEnergy::of(bars({100}), day, Tariff::preset(u"flat"_s)).cost));
    EXPECT_EQ(PricedEnergy::of(bars({0}), day, {}).cost, 0);
}

TEST(PricedEnergyTest, aDayInOneBarHasNoPriceByTheHour)
{
    EXPECT_TRUE(std::isnan(PricedEnergy::of(bars({5000}, 24 * hour), day, priced(u"it-f123"_s)).cost));
    EXPECT_DOUBLE_EQ(PricedEnergy::of(bars({5000}, 24 * hour), day, priced(u"flat"_s)).cost, 1.5);
}
