// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/repairsuggestion.h"

#include <gtest/gtest.h>

namespace
{
constexpr qint64 hour = 3600;
constexpr qint64 monday = 1'756'684'800; // 2025-09-01 00:00 UTC

/** Two weeks of hours from Monday on, between 100 and 199. */
Readings fortnight()
{
    Readings readings;
    readings.unit = {Unit::Kind::WattHour, {}};
    for (qint64 i = 0; i < 2 * 7 * 24; ++i)
        readings.append({monday + i * hour, monday + (i + 1) * hour}, 100 + i * 37 % 100);
    return readings;
}

Readings without(const Readings &readings, std::size_t first, std::size_t end)
{
    Readings rest;
    rest.unit = readings.unit;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (i < first || i >= end)
            rest.append(readings.interval(i), readings.values[i]);
    }
    return rest;
}
}

TEST(RepairSuggestionTest, findsNothingInASoundSeries)
{
    EXPECT_TRUE(RepairSuggestions::of(fortnight(), SeriesKind::Import, {}).isEmpty());
    EXPECT_TRUE(RepairSuggestions::of({}, SeriesKind::Import, {}).isEmpty());
}

TEST(RepairSuggestionTest, findsAGapAndHowManyReadingsItLacks)
{
    const auto found = RepairSuggestions::of(without(fortnight(), 30, 33), SeriesKind::Import, {});

    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].kind, RepairSuggestion::Kind::Gap);
    EXPECT_EQ(found[0].range, (Interval{monday + 30 * hour, monday + 33 * hour}));
    EXPECT_EQ(found[0].readings, 3);
}

TEST(RepairSuggestionTest, doesNotGuessHowManyReadingsOfDifferentLengthAreMissing)
{
    Readings readings;
    readings.append({0, hour}, 1);
    readings.append({2 * hour, 4 * hour}, 1);

    const auto found = RepairSuggestions::of(readings, SeriesKind::Import, {});

    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].readings, 0);
}

TEST(RepairSuggestionTest, findsReadingsThatStandFarAboveTheirWeek)
{
    Readings readings = fortnight();
    readings.values[50] = 90'000;
    readings.values[200] = 5000;
    readings.values[201] = 7000;

    const auto found = RepairSuggestions::of(readings, SeriesKind::Import, {});

    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].kind, RepairSuggestion::Kind::Spike);
    EXPECT_EQ(found[0].range, (Interval{monday + 50 * hour, monday + 51 * hour}));
    EXPECT_EQ(found[0].highest, Decimal(90'000));
    EXPECT_GE(found[0].usual, Decimal(190));
    EXPECT_LE(found[0].usual, Decimal(199));
    EXPECT_EQ(found[1].range, (Interval{monday + 200 * hour, monday + 202 * hour}));
    EXPECT_EQ(found[1].readings, 2);
    EXPECT_EQ(found[1].highest, Decimal(7000));
}

TEST(RepairSuggestionTest, takesEightTimesTheUsualForASpikeAndNoLess)
{
    Readings readings = fortnight();
    readings.values[10] = 8 * 199; // at most eight times what is usual, which is 199 or a little less
    const auto usual = [](const Readings &all) { return RepairSuggestions::of(all, SeriesKind::Import, {}).value(0).usual; };
    readings.values[20] = 100'000;
    const Decimal limit = usual(readings) * 8;
    readings.values[10] = qint64(limit.mantissa());
    EXPECT_EQ(RepairSuggestions::of(readings, SeriesKind::Import, {}).size(), 1);

    readings.values[10] += 1;

    EXPECT_EQ(RepairSuggestions::of(readings, SeriesKind::Import, {}).size(), 2);
}

TEST(RepairSuggestionTest, takesALongHighForWhatItIs)
{
    Readings readings = fortnight();
    for (std::size_t i = 60; i < 64; ++i)
        readings.values[i] = 50'000;

    EXPECT_TRUE(RepairSuggestions::of(readings, SeriesKind::Import, {}).isEmpty());
}

TEST(RepairSuggestionTest, hasNoOpinionOnAWeekOfFewReadings)
{
    Readings readings = without(fortnight(), 0, 168 + 100);
    readings.values[10] = 90'000;

    EXPECT_TRUE(RepairSuggestions::of(readings, SeriesKind::Import, {}).isEmpty());
}

TEST(RepairSuggestionTest, takesNoSpikeForWrongWhereThingsRunNowAndThen)
{
    Readings readings = without(fortnight(), 30, 33);
    readings.values[60] = 50'000;

    for (const SeriesKind kind : {SeriesKind::Appliance, SeriesKind::Charger}) {
        const auto found = RepairSuggestions::of(readings, kind, {});
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(found[0].kind, RepairSuggestion::Kind::Gap);
    }
}
