// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/readingsummary.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const SeriesKey key{u"home"_s, SeriesKind::Import, {}};

Readings hours(Unit::Kind unit, const std::vector<qint64> &values)
{
    Readings readings{.unit = {unit, {}}};
    for (const qint64 value : values) {
        const qint64 start = 3600 * qint64(readings.size());
        readings.append({start, start + 3600}, value);
    }
    return readings;
}
}

TEST(ReadingSummaryTest, addsAmountsExactly)
{
    Readings readings = hours(Unit::Kind::WattHour, {100, 200, 300});
    readings.exponent = -1;
    readings.tailExponent = -20;
    readings.tails = {1, 0, 2};

    const SeriesInfo info = ReadingSummary::of(key, u"Meter"_s, readings);

    EXPECT_EQ(info.total.toString(), u"60.00000000000000000003"_s);
    EXPECT_EQ(info.readings, 3);
    EXPECT_EQ(info.stepSeconds, 3600);
    EXPECT_EQ(info.span, (Interval{0, 3 * 3600}));
    EXPECT_EQ(info.lastStart, 2 * 3600);
    EXPECT_EQ(info.gaps, 0);
    EXPECT_EQ(info.name, u"Meter"_s);
}

TEST(ReadingSummaryTest, weighsMeansByTime)
{
    Readings readings = hours(Unit::Kind::Watt, {100});
    readings.append({3600, 3600 + 7200}, 400);

    const SeriesInfo info = ReadingSummary::of(key, {}, readings);

    EXPECT_EQ(info.total, Decimal(300));
    EXPECT_FALSE(info.stepSeconds);
}

TEST(ReadingSummaryTest, aRunOfMissingReadingsIsOneHole)
{
    const Readings readings = hours(Unit::Kind::WattHour, {noReading, 5, noReading, noReading, 7, noReading});

    const SeriesInfo info = ReadingSummary::of(key, {}, readings);

    EXPECT_EQ(info.readings, 2);
    EXPECT_EQ(info.gaps, 1);
    EXPECT_EQ(info.span, (Interval{3600, 5 * 3600}));
    EXPECT_EQ(info.total, Decimal(12));
}

TEST(ReadingSummaryTest, overlappingReadingsLeaveNoHole)
{
    Readings readings{.unit = {Unit::Kind::WattHour, {}}};
    readings.append({0, 7200}, 1);
    readings.append({1800, 3600}, 1);
    readings.append({7200, 9000}, 1);
    readings.append({9001, 9060}, 1);

    EXPECT_EQ(ReadingSummary::of(key, {}, readings).gaps, 1);
}

TEST(ReadingSummaryTest, nothingHasNoStep)
{
    const SeriesInfo info = ReadingSummary::of(key, {}, hours(Unit::Kind::Watt, {noReading}));

    EXPECT_EQ(info.readings, 0);
    EXPECT_FALSE(info.stepSeconds);
    EXPECT_EQ(info.total, Decimal());
}
