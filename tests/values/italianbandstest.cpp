// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/italianbands.h"

#include "models/values/sitezone.h"

#include <gtest/gtest.h>

#include <array>

namespace
{
using Hours = std::array<int, 3>;

/** The hours of each band in @p year, counted by quarter-hours of real time in Italy. */
Hours hoursOf(int year, ItalianBands::FourthOfOctober october = ItalianBands::FourthOfOctober::Working)
{
    const SiteZone rome = *SiteZone::withId("Europe/Rome");
    Hours quarters{};
    for (qint64 at = rome.startOf({year, 1, 1}); at < rome.startOf({year + 1, 1, 1}); at += 900)
        ++quarters[std::size_t(ItalianBands::at(rome.dateAt(at), rome.secondOfDayAt(at) / 3600, october))];
    for (int &count : quarters) {
        EXPECT_EQ(count % 4, 0);
        count /= 4;
    }
    return quarters;
}
}

TEST(ItalianBandsTest, haveTheHoursOfEachYearThatTheRegulatorsRuleGives)
{
    EXPECT_EQ(hoursOf(2022), (Hours{2772, 2092, 3896}));
    EXPECT_EQ(hoursOf(2023), (Hours{2750, 2082, 3928}));
    EXPECT_EQ(hoursOf(2024), (Hours{2794, 2086, 3904}));
    EXPECT_EQ(hoursOf(2025), (Hours{2761, 2071, 3928}));
    EXPECT_EQ(hoursOf(2026), (Hours{2794, 2054, 3912}));
    EXPECT_EQ(hoursOf(2027), (Hours{2805, 2075, 3880}));
}

TEST(ItalianBandsTest, theFourthOfOctoberIsAHolidayOnlyWhereItIsSaidToBe)
{
    EXPECT_EQ(hoursOf(2027, ItalianBands::FourthOfOctober::Holiday), (Hours{2805 - 11, 2075 - 5, 3880 + 16})) << "a Monday";
    EXPECT_EQ(hoursOf(2026, ItalianBands::FourthOfOctober::Holiday), hoursOf(2026)) << "a Sunday";
}

TEST(ItalianBandsTest, knowEasterMonday)
{
    for (const QDate day :
         {QDate(2022, 4, 18), QDate(2023, 4, 10), QDate(2024, 4, 1), QDate(2025, 4, 21), QDate(2026, 4, 6), QDate(2027, 3, 29)}) {
        EXPECT_EQ(ItalianBands::at(day, 12), ItalianBand::F3) << day.year();
        EXPECT_EQ(ItalianBands::at(day.addDays(1), 12), ItalianBand::F1) << day.year();
    }
}

TEST(ItalianBandsTest, changeWithTheHourAndTheDay)
{
    const QDate wednesday(2026, 3, 4), saturday(2026, 3, 7), sunday(2026, 3, 8), christmas(2026, 12, 25);

    EXPECT_EQ(ItalianBands::at(wednesday, 6), ItalianBand::F3);
    EXPECT_EQ(ItalianBands::at(wednesday, 7), ItalianBand::F2);
    EXPECT_EQ(ItalianBands::at(wednesday, 8), ItalianBand::F1);
    EXPECT_EQ(ItalianBands::at(wednesday, 18), ItalianBand::F1);
    EXPECT_EQ(ItalianBands::at(wednesday, 19), ItalianBand::F2);
    EXPECT_EQ(ItalianBands::at(wednesday, 23), ItalianBand::F3);
    EXPECT_EQ(ItalianBands::at(saturday, 12), ItalianBand::F2);
    EXPECT_EQ(ItalianBands::at(sunday, 12), ItalianBand::F3);
    EXPECT_EQ(ItalianBands::at(christmas, 12), ItalianBand::F3) << "a Friday";
    EXPECT_EQ(ItalianBands::at({2011, 3, 17}, 12), ItalianBand::F1) << "a holiday once only, and no one of the bands";
}
