// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/habits.h"

#include <gtest/gtest.h>

#include <cmath>

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");

/** Every hour of real time from @p first for @p days days, each with what @p wattHours says of its weekday (0 Monday) and hour. */
template<typename F>
std::vector<Habits::Hour> hoursOf(QDate first, int days, F wattHours)
{
    std::vector<Habits::Hour> hours;
    for (qint64 at = rome.startOf(first); at < rome.startOf(first.addDays(days)); at += 3600)
        hours.push_back({at, wattHours(rome.dateAt(at).dayOfWeek() - 1, rome.secondOfDayAt(at) / 3600)});
    return hours;
}

double weekly(int day, int hour)
{
    return 100 + 13 * day + (hour == 19 ? 500 + 90 * day : 7 * (hour % 5));
}

/** A service's table of the same, which begins on the weekday @p first. */
ToldHabits toldFrom(int first)
{
    ToldHabits told;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour)
            told.wattHours[std::size_t(day)][std::size_t(hour)] = 4 * weekly((day + first) % 7, hour);
    }
    return told;
}
}

TEST(HabitsTest, areTheMeanOfEachHourOfTheWeek)
{
    int week = 0;
    const auto hours = hoursOf({2026, 1, 5}, 14, [&](int day, int hour) {
        week += day == 0 && hour == 0;
        return week == 1 ? weekly(day, hour) : 3 * weekly(day, hour);
    });

    const Habits habits = Habits::of(hours, rome);

    EXPECT_DOUBLE_EQ(habits.mean[2][19], 2 * weekly(2, 19));
    EXPECT_EQ(habits.count[2][19], 2);
    double day = 0;
    for (int hour = 0; hour < 24; ++hour)
        day += 2 * weekly(6, hour);
    EXPECT_DOUBLE_EQ(habits.ofDay(6), day);
}

TEST(HabitsTest, theHourThatTheClockSkipsIsMissingAndTheOneThatItRepeatsCountsTwice)
{
    const Habits spring = Habits::of(hoursOf({2026, 3, 29}, 1, weekly), rome),
                 autumn = Habits::of(hoursOf({2026, 10, 25}, 1, weekly), rome);

    EXPECT_EQ(spring.count[6][2], 0);
    EXPECT_TRUE(std::isnan(spring.mean[6][2]));
    EXPECT_EQ(autumn.count[6][2], 2);
    EXPECT_DOUBLE_EQ(autumn.mean[6][2], weekly(6, 2));
}

TEST(HabitsTest, whatNobodyKnowsIsNotZero)
{
    const Habits habits = Habits::of({{rome.startOf({2026, 1, 5}), qQNaN()}}, rome);

    EXPECT_TRUE(std::isnan(habits.mean[0][0]));
    EXPECT_TRUE(std::isnan(habits.ofDay(0)));
    EXPECT_TRUE(std::isnan(habits.ofHour(0)));
}

TEST(WeekdayEvidenceTest, findsTheWeekdayThatATableBeginsWith)
{
    const Habits ours = Habits::of(hoursOf({2026, 1, 5}, 28, weekly), rome);

    for (int first = 0; first < 7; ++first) {
        const auto evidence = WeekdayEvidence::of(toldFrom(first), ours);
        ASSERT_TRUE(evidence);
        EXPECT_EQ(evidence->first, first);
        EXPECT_NEAR(evidence->fit[std::size_t(first)], 1, 1e-9);
    }
}

TEST(WeekdayEvidenceTest, isNotClearWhereAllDaysAreAlike)
{
    const auto alike = [](int, int hour) { return 100. + hour; };
    ToldHabits told;
    for (auto &day : told.wattHours) {
        for (int hour = 0; hour < 24; ++hour)
            day[std::size_t(hour)] = alike(0, hour);
    }

    const auto evidence = WeekdayEvidence::of(told, Habits::of(hoursOf({2026, 1, 5}, 14, alike), rome));

    ASSERT_TRUE(evidence);
    EXPECT_FALSE(evidence->isClear);
}

TEST(WeekdayEvidenceTest, isNoneWhereTooFewHoursAreKnown)
{
    EXPECT_FALSE(WeekdayEvidence::of(toldFrom(0), Habits::of(hoursOf({2026, 1, 5}, 2, weekly), rome)));
}
