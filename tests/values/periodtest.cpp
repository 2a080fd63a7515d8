// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/period.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace
{
using Kind = Period::Kind;

constexpr qint64 hour = 3600;

SiteZone zoneOf(const char *id)
{
    return *SiteZone::withId(id);
}

std::vector<Interval> cut(Kind kind, QDate day, Step step, const char *zone, Qt::DayOfWeek weekStart = Qt::Monday)
{
    return Calendar::buckets(Periods::bounds(Periods::around(kind, day, weekStart), zoneOf(zone)), step, zoneOf(zone), weekStart);
}
}

/** A period, and its neighbours: the one before, the one after and the one a year earlier. */
struct NeighboursCase
{
    const char *name;
    Period period;
    Period previous;
    Period next;
    Period yearEarlier;
};

class NeighboursTest : public testing::TestWithParam<NeighboursCase>
{
};

TEST_P(NeighboursTest, areLaidEndToEndOrAYearEarlier)
{
    const NeighboursCase &given = GetParam();

    EXPECT_EQ(Periods::previous(given.period), given.previous);
    EXPECT_EQ(Periods::next(given.period), given.next);
    EXPECT_EQ(Periods::compared(given.period, Compare::PreviousPeriod), given.previous);
    EXPECT_EQ(Periods::compared(given.period, Compare::PreviousYear), given.yearEarlier);
    EXPECT_EQ(Periods::compared(given.period, Compare::Nothing), given.period);
}

INSTANTIATE_TEST_SUITE_P(Periods, NeighboursTest,
                         testing::Values(NeighboursCase{"day",
                                                        {Kind::Day, {2024, 3, 1}, {2024, 3, 2}},
                                                        {Kind::Day, {2024, 2, 29}, {2024, 3, 1}},
                                                        {Kind::Day, {2024, 3, 2}, {2024, 3, 3}},
                                                        {Kind::Day, {2023, 3, 1}, {2023, 3, 2}}},
                                         NeighboursCase{"leapDay",
                                                        {Kind::Day, {2024, 2, 29}, {2024, 3, 1}},
                                                        {Kind::Day, {2024, 2, 28}, {2024, 2, 29}},
                                                        {Kind::Day, {2024, 3, 1}, {2024, 3, 2}},
                                                        {Kind::Day, {2023, 2, 28}, {2023, 3, 1}}},
                                         NeighboursCase{"dayAYearAfterTheLeapDay",
                                                        {Kind::Day, {2025, 2, 28}, {2025, 3, 1}},
                                                        {Kind::Day, {2025, 2, 27}, {2025, 2, 28}},
                                                        {Kind::Day, {2025, 3, 1}, {2025, 3, 2}},
                                                        {Kind::Day, {2024, 2, 28}, {2024, 2, 29}}},
                                         NeighboursCase{"week",
                                                        {Kind::Week, {2024, 12, 30}, {2025, 1, 6}},
                                                        {Kind::Week, {2024, 12, 23}, {2024, 12, 30}},
                                                        {Kind::Week, {2025, 1, 6}, {2025, 1, 13}},
                                                        {Kind::Week, {2023, 12, 30}, {2024, 1, 6}}},
                                         NeighboursCase{"leapFebruary",
                                                        {Kind::Month, {2024, 2, 1}, {2024, 3, 1}},
                                                        {Kind::Month, {2024, 1, 1}, {2024, 2, 1}},
                                                        {Kind::Month, {2024, 3, 1}, {2024, 4, 1}},
                                                        {Kind::Month, {2023, 2, 1}, {2023, 3, 1}}},
                                         NeighboursCase{"februaryAYearAfter",
                                                        {Kind::Month, {2025, 2, 1}, {2025, 3, 1}},
                                                        {Kind::Month, {2025, 1, 1}, {2025, 2, 1}},
                                                        {Kind::Month, {2025, 3, 1}, {2025, 4, 1}},
                                                        {Kind::Month, {2024, 2, 1}, {2024, 3, 1}}},
                                         NeighboursCase{"year",
                                                        {Kind::Year, {2024, 1, 1}, {2025, 1, 1}},
                                                        {Kind::Year, {2023, 1, 1}, {2024, 1, 1}},
                                                        {Kind::Year, {2025, 1, 1}, {2026, 1, 1}},
                                                        {Kind::Year, {2023, 1, 1}, {2024, 1, 1}}},
                                         NeighboursCase{"custom",
                                                        {Kind::Custom, {2024, 3, 10}, {2024, 3, 20}},
                                                        {Kind::Custom, {2024, 2, 29}, {2024, 3, 10}},
                                                        {Kind::Custom, {2024, 3, 20}, {2024, 3, 30}},
                                                        {Kind::Custom, {2023, 3, 10}, {2023, 3, 20}}},
                                         NeighboursCase{"lifetime",
                                                        {Kind::Lifetime, {2011, 1, 1}, {2024, 3, 20}},
                                                        {Kind::Lifetime, {2011, 1, 1}, {2024, 3, 20}},
                                                        {Kind::Lifetime, {2011, 1, 1}, {2024, 3, 20}},
                                                        {Kind::Lifetime, {2011, 1, 1}, {2024, 3, 20}}}),
                         [](const auto &info) { return info.param.name; });

/** The day a week begins on, and the first day of the week of Wednesday 15 May 2024. */
class WeekTest : public testing::TestWithParam<std::pair<Qt::DayOfWeek, QDate>>
{
};

TEST_P(WeekTest, beginsOnTheLocalesFirstDay)
{
    const auto [weekStart, first] = GetParam();

    EXPECT_EQ(Periods::around(Kind::Week, {2024, 5, 15}, weekStart), (Period{Kind::Week, first, first.addDays(7)}));
    EXPECT_EQ(Periods::around(Kind::Week, first, weekStart).first, first);
    EXPECT_EQ(Periods::around(Kind::Week, first.addDays(6), weekStart).first, first);
    EXPECT_EQ(cut(Kind::Day, {2024, 5, 15}, Step::Week, "Europe/Rome", weekStart).front().start, zoneOf("Europe/Rome").startOf(first));
}

INSTANTIATE_TEST_SUITE_P(Locales, WeekTest,
                         testing::Values(std::pair{Qt::Monday, QDate(2024, 5, 13)}, std::pair{Qt::Sunday, QDate(2024, 5, 12)},
                                         std::pair{Qt::Saturday, QDate(2024, 5, 11)}));

TEST(PeriodTest, eachKindIsFoundByItsName)
{
    for (const Kind kind : {Kind::Day, Kind::Week, Kind::Month, Kind::Year, Kind::Lifetime, Kind::Custom})
        EXPECT_EQ(Periods::fromName(Periods::name(kind)), kind);
    EXPECT_EQ(Periods::name(Kind::Lifetime), u"lifetime"_s);
    EXPECT_FALSE(Periods::fromName(u"fortnight"_s));
}

TEST(PeriodTest, barsAreAsWideAsThePeriodAsksFor)
{
    const auto suggested = [](QDate first, QDate end) { return Periods::suggestedStep({Kind::Custom, first, end}); };

    EXPECT_EQ(suggested({2024, 1, 1}, {2024, 1, 3}), Step::Hour);
    EXPECT_EQ(suggested({2024, 1, 1}, {2024, 1, 4}), Step::Day);
    EXPECT_EQ(suggested({2024, 1, 1}, {2024, 4, 2}), Step::Day);
    EXPECT_EQ(suggested({2024, 1, 1}, {2024, 4, 3}), Step::Month);
    EXPECT_EQ(suggested({2014, 1, 1}, {2024, 1, 1}), Step::Month);
    EXPECT_EQ(suggested({2014, 1, 1}, {2024, 1, 2}), Step::Year);
}

/** A local day, and how many hours it has. */
struct DayCase
{
    const char *zone;
    QDate day;
    std::size_t hours;
};

class DayTest : public testing::TestWithParam<DayCase>
{
};

TEST_P(DayTest, hasAsManyHourBucketsAsHours)
{
    const auto &[zone, day, hours] = GetParam();

    const auto buckets = cut(Kind::Day, day, Step::Hour, zone);

    ASSERT_EQ(buckets.size(), hours);
    EXPECT_EQ(buckets.front().start, zoneOf(zone).startOf(day));
    EXPECT_EQ(buckets.back().end, zoneOf(zone).startOf(day.addDays(1)));
    for (std::size_t i = 0; i < hours; ++i)
        EXPECT_EQ(buckets[i].start, buckets.front().start + qint64(i) * hour);
}

INSTANTIATE_TEST_SUITE_P(Zones, DayTest,
                         testing::Values(DayCase{"Europe/Rome", {2024, 3, 31}, 23}, DayCase{"Europe/Rome", {2024, 6, 1}, 24},
                                         DayCase{"Europe/Rome", {2024, 10, 27}, 25}, DayCase{"America/Havana", {2024, 11, 3}, 25},
                                         DayCase{"America/St_Johns", {2010, 11, 7}, 25}, DayCase{"Asia/Amman", {2021, 3, 26}, 23},
                                         DayCase{"Antarctica/Troll", {2024, 3, 31}, 22}, DayCase{"Asia/Kathmandu", {2024, 6, 1}, 24}));

class YearTest : public testing::TestWithParam<const char *>
{
};

TEST_P(YearTest, hasOneDayOf23AndOneOf25Hours)
{
    for (const int year : {2023, 2024}) {
        const auto buckets = cut(Kind::Year, {year, 5, 1}, Step::Day, GetParam());
        const auto ofHours = [&buckets](qint64 hours) { return std::ranges::count(buckets, hours * hour, &Interval::length); };

        EXPECT_EQ(ofHours(24), year == 2024 ? 364 : 363);
        EXPECT_EQ(ofHours(23), 1);
        EXPECT_EQ(ofHours(25), 1);
    }
}

INSTANTIATE_TEST_SUITE_P(Zones, YearTest, testing::Values("Europe/Rome", "America/Los_Angeles"));

TEST(CalendarTest, stepsAreWhole)
{
    const SiteZone rome = zoneOf("Europe/Rome");
    const Interval range{rome.startOf({2024, 2, 10}) + 5, rome.startOf({2024, 3, 1}) + 1};

    for (const Step step : Steps::all()) {
        const auto buckets = Calendar::buckets(range, step, rome, Qt::Monday);

        EXPECT_TRUE(buckets.front().contains(range.start));
        EXPECT_TRUE(buckets.back().contains(range.end - 1));
        EXPECT_GE(buckets.back().length(), Steps::shortest(step));
        EXPECT_EQ(std::ranges::adjacent_find(buckets, [](auto a, auto b) { return a.end != b.start; }), buckets.end());
    }
    EXPECT_EQ(Calendar::buckets(range, Step::Month, rome, Qt::Monday).size(), 2);
    EXPECT_EQ(Calendar::buckets(range, Step::Day, rome, Qt::Monday).size(), 21);
}

TEST(CalendarTest, anEmptyRangeHasNoSteps)
{
    EXPECT_TRUE(Calendar::buckets({100, 100}, Step::Hour, SiteZone(), Qt::Monday).empty());
}

TEST(CalendarTest, aSkippedDateHasNoBucket)
{
    EXPECT_EQ(cut(Kind::Month, {2011, 12, 1}, Step::Day, "Pacific/Apia").size(), 30);
    EXPECT_EQ(cut(Kind::Week, {2011, 12, 30}, Step::Day, "Pacific/Apia").size(), 6);
}

TEST(CalendarTest, aDayOfNoWholeNumberOfHoursEndsInAShorterOne)
{
    const auto buckets = cut(Kind::Day, {2024, 10, 6}, Step::Hour, "Australia/Lord_Howe");

    ASSERT_EQ(buckets.size(), 24);
    EXPECT_EQ(buckets.back().length(), hour / 2);
}

TEST(CalendarTest, theHourThatShowsYesterdaysDateAgainBelongsToTheDayThatBegan)
{
    const SiteZone stJohns = zoneOf("America/St_Johns");
    const qint64 midnight = stJohns.startOf({2010, 11, 7});

    const auto buckets = Calendar::buckets({midnight + 120, midnight + 240}, Step::Day, stJohns, Qt::Monday);

    ASSERT_EQ(buckets.size(), 1);
    EXPECT_EQ(buckets.front().start, midnight);
}
