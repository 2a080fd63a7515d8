// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espiclock.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDateTime>

using testing::Each;
using testing::ElementsAre;
using testing::Pair;
using testing::SizeIs;

namespace
{
constexpr int hour = 3600;

qint64 at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toSecsSinceEpoch();
}

const Interval in2011{at("2011-02-01T00:00:00Z"), at("2011-02-02T00:00:00Z")};

quint32 rule(int month, int occurrence, int dayOfMonth, int weekday, int hours, int seconds = 0)
{
    return quint32(month) << 28 | quint32(occurrence) << 25 | quint32(dayOfMonth) << 20 | quint32(weekday) << 17 | quint32(hours) << 12
        | quint32(seconds);
}

qint64 startBy(quint32 startRule)
{
    return EspiClocks::offsets({0, hour, startRule, rule(12, 0, 31, 0, 0)}, in2011).at(1).first;
}
}

TEST(EspiClockTest, changesAsTheUnitedStatesDo)
{
    const EspiClock pacific{-8 * hour, hour, 0x360E2000, 0xB40E2000};

    const auto offsets = EspiClocks::offsets(pacific, in2011);

    const qint64 spring = at("2011-03-13T10:00:00Z");
    const qint64 autumn = at("2011-11-06T09:00:00Z");
    EXPECT_THAT(offsets,
                ElementsAre(Pair(spring - 1, -8 * hour), Pair(spring, -7 * hour), Pair(autumn - 1, -7 * hour), Pair(autumn, -8 * hour)));
}

TEST(EspiClockTest, readsEachSortOfRule)
{
    EXPECT_EQ(startBy(rule(3, 0, 10, 0, 1, 2700)), at("2011-03-10T01:45:00Z")); // on a day of the month
    EXPECT_EQ(startBy(rule(3, 1, 8, 7, 2)), at("2011-03-13T02:00:00Z")); // on Sunday on or after the 8th
    EXPECT_EQ(startBy(rule(3, 2, 0, 2, 0)), at("2011-03-01T00:00:00Z")); // on the first Tuesday
    EXPECT_EQ(startBy(rule(3, 4, 0, 5, 1, 2700)), at("2011-03-18T01:45:00Z")); // on the third Friday
    EXPECT_EQ(startBy(rule(3, 7, 0, 7, 2)), at("2011-03-27T02:00:00Z")); // on the last Sunday, a fourth
    EXPECT_EQ(startBy(rule(3, 7, 0, 4, 2)), at("2011-03-31T02:00:00Z")); // on the last Thursday, a fifth
}

TEST(EspiClockTest, staysAllYearWithoutARule)
{
    for (const EspiClock &clock :
         {EspiClock{hour, 0, 0x360E2000, 0xB40E2000}, EspiClock{hour, hour, 0xffffffff, 0xffffffff}, EspiClock{hour, hour, 0, 0}}) {
        const auto offsets = EspiClocks::offsets(clock, in2011);
        EXPECT_THAT(offsets, SizeIs(12));
        EXPECT_THAT(offsets, Each(Pair(testing::_, hour)));
    }
}

TEST(EspiClockTest, coversEveryYearOfTheReadings)
{
    const EspiClock eastern{-5 * hour, hour, 0x360E2000, 0xB40E2000};

    EXPECT_THAT(EspiClocks::offsets(eastern, {at("2009-12-31T23:00:00Z"), at("2012-01-01T05:00:00Z")}), SizeIs(12));
}
