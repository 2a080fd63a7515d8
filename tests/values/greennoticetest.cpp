// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/greennotice.h"

#include <gtest/gtest.h>

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");
const QDate day(2026, 7, 1);
constexpr NoticeWishes wishes{.isOn = true};
constexpr qint64 never = 0;

qint64 at(int hour, int minute = 0)
{
    return rome.instantsAt(day, hour * 3600 + minute * 60).at(0);
}

const QList<Interval> windows{{at(6), at(7)}, {at(12), at(15)}, {at(22, 10), at(23)}};

std::optional<Interval> due(qint64 now, const NoticeWishes &wishes = ::wishes, qint64 told = never)
{
    return GreenNotice::due(windows, wishes, rome, now, told);
}
}

TEST(GreenNoticeTest, isDueOnlySoLongBeforeAsTheUserWishes)
{
    EXPECT_EQ(due(at(11, 44)), std::nullopt);
    EXPECT_EQ(due(at(11, 45)), windows[1]);
    EXPECT_EQ(due(at(11, 59)), windows[1]);
    EXPECT_EQ(due(at(11, 10), {.isOn = true, .minutesBefore = 60}), windows[1]);
}

TEST(GreenNoticeTest, isNotDueOnceTheWindowIsOpen)
{
    EXPECT_EQ(due(at(12)), std::nullopt);
    EXPECT_EQ(due(at(13)), std::nullopt);
}

TEST(GreenNoticeTest, isDueOnce)
{
    EXPECT_EQ(due(at(11, 50), wishes, at(12)), std::nullopt);
    EXPECT_EQ(due(at(11, 50), wishes, at(6)), windows[1]);
}

TEST(GreenNoticeTest, nothingIsDueUnlessItIsTurnedOn)
{
    EXPECT_EQ(due(at(11, 50), {}), std::nullopt);
}

TEST(GreenNoticeTest, nothingIsDueInQuietHoursWhichMayCrossMidnight)
{
    EXPECT_EQ(due(at(5, 50)), std::nullopt);
    EXPECT_EQ(due(at(21, 59)), windows[2]);
    EXPECT_EQ(due(at(22, 0)), std::nullopt);
    EXPECT_EQ(due(at(11, 50), {.isOn = true, .quietFrom = 9, .quietUntil = 12}), std::nullopt);
    EXPECT_EQ(due(at(5, 50), {.isOn = true, .quietFrom = 9, .quietUntil = 12}), windows[0]);
}

TEST(GreenNoticeTest, whatCameDueInQuietHoursIsToldWhenTheyEndWhileTheWindowHasNotOpened)
{
    constexpr NoticeWishes early{.isOn = true, .minutesBefore = 60, .quietFrom = 9, .quietUntil = 11};
    const QList<Interval> soon{{at(11, 30), at(12)}};

    EXPECT_EQ(GreenNotice::due(soon, early, rome, at(10, 59), never), std::nullopt);
    EXPECT_EQ(GreenNotice::due(soon, early, rome, at(11), never), soon[0]);
}

TEST(GreenNoticeTest, thereAreNoQuietHoursWhereTheyBeginAsTheyEnd)
{
    for (int hour = 0; hour < 24; ++hour)
        EXPECT_FALSE(GreenNotice::isQuiet({.quietFrom = 7, .quietUntil = 7}, hour * 3600));
}

TEST(GreenNoticeTest, quietHoursBeginAndEndOnTheMinute)
{
    EXPECT_FALSE(GreenNotice::isQuiet(wishes, 22 * 3600 - 1));
    EXPECT_TRUE(GreenNotice::isQuiet(wishes, 22 * 3600));
    EXPECT_TRUE(GreenNotice::isQuiet(wishes, 0));
    EXPECT_TRUE(GreenNotice::isQuiet(wishes, 7 * 3600 - 1));
    EXPECT_FALSE(GreenNotice::isQuiet(wishes, 7 * 3600));
}
