// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaseason.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
TeslaPeriod period(int fromDay, int toDay, QTime from, QTime to)
{
    return {fromDay, toDay, from.hour(), from.minute(), to.hour(), to.minute()};
}
}

TEST(TeslaSeasonTest, whatIsLeftOutIs0AndTheLastDaySunday)
{
    EXPECT_EQ(TeslaPeriods::whole(TeslaPeriod{.toMinute = 30}), QList{period(0, 6, {0, 0}, {0, 30})});
    EXPECT_EQ(TeslaPeriods::whole(TeslaPeriod()), QList{period(0, 6, {0, 0}, {0, 0})});
}

TEST(TeslaSeasonTest, aPeriodOverMidnightEndsThereAndBeginsAnewOnTheSameDays)
{
    EXPECT_EQ(TeslaPeriods::whole(period(0, 4, {21, 0}, {9, 30})), (QList{period(0, 4, {21, 0}, {0, 0}), period(0, 4, {0, 0}, {9, 30})}));
}

TEST(TeslaSeasonTest, aPeriodUpToMidnightStaysOne)
{
    EXPECT_EQ(TeslaPeriods::whole(period(5, 6, {21, 0}, {0, 0})), QList{period(5, 6, {21, 0}, {0, 0})});
    EXPECT_EQ(TeslaPeriods::whole(TeslaPeriod{.fromHour = 21, .toHour = 24}), QList{period(0, 6, {21, 0}, {0, 0})});
    EXPECT_EQ(TeslaPeriods::whole(TeslaPeriod{.fromHour = 21, .toHour = 23, .toMinute = 60}), QList{period(0, 6, {21, 0}, {0, 0})});
}

TEST(TeslaSeasonTest, allPeriodsOfAllLabelsAreMadeWhole)
{
    const TeslaSeason season{.labels = QMap<QString, TeslaLabel>{{u"OFF"_s, {{TeslaPeriod{.fromHour = 22, .toHour = 6}}}},
                                                                 {u"ON"_s, {{TeslaPeriod{.fromHour = 6, .toHour = 22}}}}}};

    const TeslaSeason whole = TeslaPeriods::whole(season);

    EXPECT_EQ(whole.labels->value(u"OFF"_s).periods.size(), 2);
    EXPECT_EQ(whole.labels->value(u"ON"_s).periods, QList{period(0, 6, {6, 0}, {22, 0})});
    EXPECT_FALSE(TeslaPeriods::whole(TeslaSeason()).labels);
}
