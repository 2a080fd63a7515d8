// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/synclook.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime evening({2025, 9, 18}, {14, 0}, Qt::UTC);
}

TEST(SyncLooksTest, tellWhenTheLastOneEnded)
{
    EXPECT_EQ(SyncLooks::ended({}, {}), u"Nothing was fetched yet");
    EXPECT_EQ(SyncLooks::ended({evening, {}}, {}), u"Fetched Thu 18 Sep 2025 14:00");
    EXPECT_EQ(SyncLooks::ended({evening, u"Offline"_s}, {}), u"Fetched in part, Thu 18 Sep 2025 14:00");
    EXPECT_EQ(SyncLooks::ended({evening, u"Offline"_s}, u"It cannot be reached."_s), u"It cannot be reached.");
}

TEST(SyncLooksTest, tellHowFarOneHasCome)
{
    EXPECT_EQ(SyncLooks::running({.left = 1, .day = {2025, 9, 18}}), u"Fetching: Thu 18 Sep 2025, 1 question(s) to go");
    EXPECT_EQ(SyncLooks::running({.left = 3}), u"Fetching: 3 question(s) to go");
}

TEST(SyncLooksTest, tellTheDaysOfASeriesByTheClockOfItsSite)
{
    const qint64 midnightInRome = QDateTime({2025, 9, 30}, {22, 0}, Qt::UTC).toSecsSinceEpoch();
    const QList<CoverageLine> lines
        = SyncLooks::lines({{{u"home"_s, SeriesKind::Solar, {}}, {}, "Europe/Rome", {midnightInRome, midnightInRome + 86'400}, {0.5, 1}}});

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].words, u"1 Oct 2025");
    EXPECT_EQ(lines[0].shares, (QList<qreal>{0.5, 1}));
}

TEST(SyncLooksTest, beginOnceAnHourAndOnceAfterWhateverTheClockDid)
{
    EXPECT_TRUE(SyncLooks::isDue({}, evening));
    EXPECT_FALSE(SyncLooks::isDue(evening, evening.addSecs(3'599)));
    EXPECT_TRUE(SyncLooks::isDue(evening, evening.addSecs(3'600)));
    EXPECT_TRUE(SyncLooks::isDue(evening, evening.addDays(3))); // after a sleep: one, and not seventy-two
    EXPECT_FALSE(SyncLooks::isDue(evening.addDays(3), evening.addDays(3)));
    EXPECT_TRUE(SyncLooks::isDue(evening, evening.addDays(-1))); // it was set back
}
