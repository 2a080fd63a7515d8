// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/valuescale.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
const Unit energy{Unit::Kind::WattHour, {}};
}

class ValueScaleRangeTest : public testing::TestWithParam<std::pair<double, double>>
{
};

TEST_P(ValueScaleRangeTest, ticksAreRoundAndIncludeZeroAndAllValues)
{
    const auto [low, high] = GetParam();

    const ValueScale scale(low, high, energy, 20, 320);

    const QList<double> ticks = scale.ticks();
    EXPECT_TRUE(ticks.contains(0.0));
    EXPECT_LE(scale.unit().kept(scale.low()), low);
    EXPECT_GE(scale.unit().kept(scale.high()) * (1 + 1e-9), high);
    EXPECT_LE(scale.high() - ticks.back(), scale.step() / 2 * 1.001);
    EXPECT_LE(ticks.front() - scale.low(), scale.step() / 2 * 1.001);
    EXPECT_GE(ticks.size(), 2);
    EXPECT_LE(ticks.size(), 9);
    const double lead = scale.step() / std::pow(10, std::floor(std::log10(scale.step()) + 1e-9));
    EXPECT_TRUE(qFuzzyCompare(lead, 1) || qFuzzyCompare(lead, 2) || qFuzzyCompare(lead, 5)) << scale.step();
}

INSTANTIATE_TEST_SUITE_P(Ranges, ValueScaleRangeTest,
                         testing::Values(std::pair(0.0, 18500.0), std::pair(-9100.0, 21000.0), std::pair(-3.0, 0.0), std::pair(0.0, 0.04),
                                         std::pair(0.0, 1e9), std::pair(-5e6, 1.0), std::pair(0.0, 0.0)));

TEST(ValueScaleTest, hasOneUnitFromItsPeak)
{
    EXPECT_EQ(ValueScale(-9100, 800, energy, 0, 300).unit().unit, u"kWh");
    EXPECT_EQ(ValueScale(0, 800, energy, 0, 300).unit().unit, u"Wh");
}

TEST(ValueScaleTest, placesValuesBetweenBottomAndTop)
{
    const ValueScale scale(-10000, 30000, energy, 20, 320);

    EXPECT_DOUBLE_EQ(scale.yOf(scale.unit().kept(scale.low())), 320);
    EXPECT_DOUBLE_EQ(scale.yOf(scale.unit().kept(scale.high())), 20);
    EXPECT_GT(scale.zero(), scale.yOf(1000));
}

TEST(ValueScaleTest, tellsTheDecimalsOfItsTicks)
{
    EXPECT_EQ(ValueScale(0, 30000, energy, 0, 300).decimals(), 0);
    EXPECT_EQ(ValueScale(0, 2000, energy, 0, 300).decimals(), 1);
    EXPECT_EQ(ValueScale(0, 0.2, energy, 0, 300).decimals(), 2);
}
