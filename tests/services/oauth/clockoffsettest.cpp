// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/clockoffset.h"

#include <gtest/gtest.h>

namespace
{
const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
}

TEST(ClockOffsetTest, isLearntFromTheDateOfAnAnswer)
{
    EXPECT_EQ(ClockOffset::fromDate("Sun, 06 Nov 1994 08:49:37 GMT", now), 0);
    EXPECT_EQ(ClockOffset::fromDate("Sun, 06 Nov 1994 09:49:37 GMT", now), 3600);
    EXPECT_EQ(ClockOffset::fromDate("Sat, 05 Nov 1994 08:49:36 GMT", now), -86401);
}

TEST(ClockOffsetTest, doesNotDependOnTheZoneOfOurClock)
{
    EXPECT_EQ(ClockOffset::fromDate("Sun, 06 Nov 1994 08:49:37 GMT", now.toOffsetFromUtc(7200)), 0);
}

TEST(ClockOffsetTest, isNotLearntFromWhatIsNoDate)
{
    for (const char *date : {"",
                             "soon",
                             "1994-11-06T08:49:37Z",
                             "Sun, 06 Nov 1994 08:49:37 UTC",
                             "Sun,  6 Nov 1994 08:49:37 GMT",
                             "Mon, 06 Nov 1994 08:49:37 GMT",
                             "Sun, 31 Feb 1994 08:49:37 GMT",
                             "Sun, 06 Nov 1994 24:49:37 GMT",
                             "Sun, 06 Nov 1994T08:49:37 GMT",
                             "Sat, 06 Nov 1909 08:49:37 GMT",
                             "Sunday, 06-Nov-94 08:49:37 GMT",
                             "Sun, 06 Nov 1994 08:49:37 GMT GMT"})
        EXPECT_FALSE(ClockOffset::fromDate(date, now)) << date;
}
