// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/runload.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 fiveMinutes = 300;

/** Readings of so many seconds from 0 on, one after the other. */
Readings power(const std::vector<qint64> &watts, qint64 length, int exponent = 0)
{
    Readings readings{.unit = {Unit::Kind::Watt, {}}, .exponent = exponent};
    for (std::size_t i = 0; i < watts.size(); ++i)
        readings.append({qint64(i) * length, qint64(i + 1) * length}, watts[i]);
    return readings;
}
}

TEST(RunLoadTest, readingsAreCutWhereSlotsEnd)
{
    const RunLoad load = RunLoad::of(power({1000, 500}, 900), {600, 1500}, fiveMinutes);

    EXPECT_TRUE((load.amounts == std::vector<Int128>{300'000, 150'000, 150'000}));
    EXPECT_EQ(load.wattHours().toString(), u"166.666667"_s);
}

TEST(RunLoadTest, shortReadingsAddUp)
{
    const RunLoad load = RunLoad::of(power(std::vector<qint64>(40, 7), 10), {0, 400}, fiveMinutes);

    EXPECT_TRUE((load.amounts == std::vector<Int128>{2100, 700}));
}

TEST(RunLoadTest, aMissingReadingDrawsNothing)
{
    Readings readings = power({60, 60, 60}, 300);
    readings.values[1] = noReading;

    EXPECT_TRUE((RunLoad::of(readings, {0, 900}, fiveMinutes).amounts == std::vector<Int128>{18'000, 0, 18'000}));
}

TEST(RunLoadTest, aSumIsRoundedOnceHalfToEven)
{
    const RunLoad kilowattHour{{3'600'000}, 0};
    const RunLoad half{{1'800'000}, 0};

    EXPECT_EQ(kilowattHour.total(Int128(3'600'000) * 289'999).toString(), u"0.289999"_s);
    EXPECT_EQ(half.total(Int128(1'800'000) * 5).toString(), u"0.000002"_s) << "of 2.5 millionths the even one";
    EXPECT_EQ(half.total(Int128(1'800'000) * 7).toString(), u"0.000004"_s);
}

TEST(RunLoadTest, anExponentMovesThePoint)
{
    const RunLoad load = RunLoad::of(power({12'345}, 3600, -2), {0, 3600}, 3600);

    EXPECT_EQ(load.wattHours().toString(), u"123.45"_s);
    EXPECT_EQ(load.total(load.sum() * 1'000'000).toString(), u"0.12345"_s) << "one a kWh";
}
