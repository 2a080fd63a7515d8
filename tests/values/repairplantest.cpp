// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/repairplan.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 hour = 3600;
constexpr qint64 week = 7 * 24 * hour;
constexpr qint64 start = 1'300'000'000 / hour * hour;
const Unit wattHours{Unit::Kind::WattHour, {}};
const Unit watts{Unit::Kind::Watt, {}};

/** Hourly readings from the start on; noReading leaves a place out. */
Readings hours(const std::vector<qint64> &values, const Unit &unit = wattHours, int exponent = 0)
{
    Readings readings;
    readings.unit = unit;
    readings.exponent = exponent;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] != noReading)
            readings.append({start + qint64(i) * hour, start + qint64(i + 1) * hour}, values[i]);
    }
    return readings;
}

Interval places(qint64 first, qint64 end)
{
    return {start + first * hour, start + end * hour};
}

SiteZone zone(const QByteArray &id)
{
    return *SiteZone::withId(id);
}

/** The reason that stands in the error of @p result. */
QString refusal(const Result<Readings> &result)
{
    return result || result.error().kind != Error::Kind::CannotRepair ? u"none"_s : result.error().place.field;
}

std::vector<qint64> valuesOf(const Result<Readings> &result)
{
    return result ? result->values : std::vector<qint64>{noReading};
}

RepairRequest interpolation(const Interval &range)
{
    return {.range = range};
}

RepairRequest typed(const Interval &range, const Decimal &value)
{
    return {.range = range, .method = RepairMethod::Value, .amount = value};
}

RepairRequest total(const Interval &range, const Decimal &value)
{
    return {.range = range, .method = RepairMethod::Total, .amount = value};
}
}

TEST(RepairPlanTest, drawsALineOverASpike)
{
    const auto repaired = RepairPlan::readings(interpolation(places(1, 4)), {hours({100, 90'000, 7, 3, 200}), {}, {}});

    EXPECT_EQ(valuesOf(repaired), (std::vector<qint64>{125, 150, 175}));
    EXPECT_EQ(repaired->starts, (std::vector<qint64>{start + hour, start + 2 * hour, start + 3 * hour}));
    EXPECT_EQ(repaired->qualities, std::vector<Quality>(3, Quality::Repaired));
}

TEST(RepairPlanTest, fillsAGapAndRoundsHalfToEvenToTheDigitsOfTheSeries)
{
    const Readings around = hours({10, noReading, 11, noReading, 14}, wattHours, -1);

    EXPECT_EQ(valuesOf(RepairPlan::readings(interpolation(places(1, 2)), {around, {}, {}})), (std::vector<qint64>{10}));
    EXPECT_EQ(valuesOf(RepairPlan::readings(interpolation(places(3, 4)), {around, {}, {}})), (std::vector<qint64>{12}));
}

TEST(RepairPlanTest, drawsTheLineOverAWholeGapThoughOnlyAPartOfItIsFilled)
{
    const Readings around = hours({0, noReading, noReading, noReading, 400});

    EXPECT_EQ(valuesOf(RepairPlan::readings(interpolation(places(2, 3)), {around, {}, {}})), (std::vector<qint64>{200}));
}

TEST(RepairPlanTest, needsAReadingOnBothSidesOfALine)
{
    const Readings around = hours({1, 2, 3});

    EXPECT_EQ(refusal(RepairPlan::readings(interpolation(places(0, 1)), {around, {}, {}})), u"neighbours"_s);
    EXPECT_EQ(refusal(RepairPlan::readings(interpolation(places(2, 5)), {around, {}, {}})), u"neighbours"_s);
}

TEST(RepairPlanTest, beginsWithTheFirstReadingThatStartsInTheStretch)
{
    const Interval aBitLate{start + hour + 60, start + 3 * hour + 60};

    const auto repaired = RepairPlan::readings(typed(aBitLate, 5), {hours({1, 2, 3, 4, 5}), {}, {}});

    ASSERT_TRUE(repaired);
    EXPECT_EQ(repaired->starts, (std::vector<qint64>{start + 2 * hour, start + 3 * hour}));
}

TEST(RepairPlanTest, takesTheSameHoursOfAnotherWeekWithAllTheirDigits)
{
    Readings other;
    other.unit = wattHours;
    other.exponent = -3;
    other.tailExponent = -9;
    for (qint64 i = 0; i < 4; ++i)
        other.append({start - week + i * hour, start - week + (i + 1) * hour}, 1000 + i);
    other.tails = {0, 5, 0, 7};

    const auto repaired = RepairPlan::readings({.range = places(1, 3), .method = RepairMethod::Week}, {hours({1, 2, 3, 4}), other, {}});

    ASSERT_TRUE(repaired);
    EXPECT_EQ(repaired->value(0), Decimal(1'001'000'005, -9));
    EXPECT_EQ(repaired->value(1), Decimal(1002, -3));
    EXPECT_EQ(repaired->starts, (std::vector<qint64>{start + hour, start + 2 * hour}));
}

TEST(RepairPlanTest, tellsHowManyReadingsTheOtherWeekLacks)
{
    Readings other = hours({1, noReading, 3});
    for (qint64 &at : other.starts)
        at -= week;

    const auto refused = RepairPlan::readings({.range = places(0, 3), .method = RepairMethod::Week}, {hours({1, 2, 3}), other, {}});

    EXPECT_EQ(refusal(refused), u"week"_s);
    EXPECT_EQ(refused.error().place.found, u"1"_s);
}

TEST(RepairPlanTest, findsTheSameHourByTheClockOfTheSite)
{
    const SiteZone rome = zone("Europe/Rome");
    const qint64 noon = rome.instantsAt({2025, 3, 31}, 12 * 3600).front();

    EXPECT_EQ(RepairPlan::sameHour(noon, -1, rome), rome.instantsAt({2025, 3, 24}, 12 * 3600).front());
    EXPECT_EQ(noon - RepairPlan::sameHour(noon, -1, rome), week - hour);
}

TEST(RepairPlanTest, countsElapsedTimeToAnHourThatTheClockSkips)
{
    const SiteZone rome = zone("Europe/Rome");
    const qint64 halfPastTwo = rome.instantsAt({2025, 3, 23}, 9000).front();
    ASSERT_TRUE(rome.instantsAt({2025, 3, 30}, 9000).empty());

    EXPECT_EQ(RepairPlan::sameHour(halfPastTwo, 1, rome), halfPastTwo + week);
}

TEST(RepairPlanTest, takesTheFirstOfAnHourShownTwiceButTheSecondForASecond)
{
    const SiteZone rome = zone("Europe/Rome");
    const auto twice = rome.instantsAt({2025, 10, 26}, 9000);
    const auto before = rome.instantsAt({2025, 10, 19}, 9000);
    ASSERT_EQ(twice.size(), 2u);

    EXPECT_EQ(RepairPlan::sameHour(before[0], 1, rome), twice[0]);
    EXPECT_EQ(RepairPlan::sameHour(twice[0], -1, rome), before[0]);
    EXPECT_EQ(RepairPlan::sameHour(twice[1], -1, rome), before[0]);
}

TEST(RepairPlanTest, typesAValueIntoEachReading)
{
    const auto repaired = RepairPlan::readings(typed(places(0, 3), Decimal(125, -2)), {hours({1, noReading, 3}), {}, {}});

    ASSERT_TRUE(repaired);
    EXPECT_EQ(repaired->size(), 3u);
    EXPECT_EQ(repaired->value(1), Decimal(125, -2));
}

TEST(RepairPlanTest, spreadsATotalExactly)
{
    const auto repaired = RepairPlan::readings(total(places(0, 3), 10'000), {hours({1, 2, 3}), {}, {}});

    EXPECT_EQ(valuesOf(repaired), (std::vector<qint64>{3333, 3333, 3334}));
}

TEST(RepairPlanTest, spreadsAnyTotalOverAnyNumberOfReadingsExactly)
{
    std::mt19937_64 dice(7);
    for (int round = 0; round < 500; ++round) {
        const auto count = std::size_t(1 + dice() % 300);
        const Decimal typed(qint64(dice() % 2'000'000'001) - 1'000'000'000, -int(dice() % 9));

        const auto repaired = RepairPlan::readings(total(places(0, qint64(count)), typed), {hours(std::vector<qint64>(count, 1)), {}, {}});

        ASSERT_TRUE(repaired);
        ASSERT_EQ(repaired->size(), count);
        EXPECT_EQ(RepairPlan::sum(*repaired).total, typed);
        const auto [low, high] = std::ranges::minmax(repaired->values);
        EXPECT_LE(high - low, 1);
    }
}

TEST(RepairPlanTest, spreadsOverReadingsOfDifferentLengthByTheirTime)
{
    Readings around;
    around.unit = wattHours;
    around.append({start, start + hour}, 1);
    around.append({start + hour, start + 4 * hour}, 1);
    around.append({start + 9 * hour, start + 10 * hour}, 1);

    const auto repaired = RepairPlan::readings(total(places(0, 4), 1000), {around, {}, {}});

    EXPECT_EQ(valuesOf(repaired), (std::vector<qint64>{250, 750}));
}

TEST(RepairPlanTest, replacesOnlyReadingsThatAreThereWhereTheyDifferInLength)
{
    Readings around;
    around.unit = wattHours;
    around.append({start, start + hour}, 1);
    around.append({start + 3 * hour, start + 5 * hour}, 1);

    EXPECT_EQ(valuesOf(RepairPlan::readings(typed(places(2, 5), 9), {around, {}, {}})), (std::vector<qint64>{9}));
    EXPECT_EQ(refusal(RepairPlan::readings(interpolation(places(2, 5)), {around, {}, {}})), u"irregular"_s);
    EXPECT_EQ(refusal(RepairPlan::readings({.range = places(2, 5), .method = RepairMethod::Week}, {around, {}, {}})), u"irregular"_s);
    EXPECT_EQ(refusal(RepairPlan::readings(typed(places(1, 3), 9), {around, {}, {}})), u"irregular"_s);
}

TEST(RepairPlanTest, refusesWhatHasNoAnswer)
{
    EXPECT_EQ(refusal(RepairPlan::readings(typed(places(0, 1), 9), {{}, {}, {}})), u"nothing"_s);
    EXPECT_EQ(refusal(RepairPlan::readings(typed({start + 60, start + 120}, 9), {hours({1, 2}), {}, {}})), u"nothing"_s);
    EXPECT_EQ(refusal(RepairPlan::readings(total(places(0, 1), 9), {hours({1, 2}, watts), {}, {}})), u"mean"_s);
    EXPECT_EQ(refusal(RepairPlan::readings(typed(places(0, 1), Decimal(1, 30)), {hours({1, 2}), {}, {}})), u"digits"_s);
    EXPECT_EQ(refusal(RepairPlan::readings(typed(places(0, 2'000'000), 9), {hours({1, 2}), {}, {}})), u"many"_s);
}
