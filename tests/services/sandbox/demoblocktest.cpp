// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demoblock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 now = 1763827425; // 2025-11-22 16:03:45 UTC
constexpr qint64 november = 1761955200;

bool isWanted()
{
    return false;
}
}

TEST(DemoBlockTest, threeYearsComeNewestFirstWithoutHoles)
{
    const std::vector<Interval> months = DemoBlock::months(now);

    ASSERT_EQ(months.size(), 37u);
    EXPECT_EQ(months.front(), (Interval{november, now - 45}));
    for (std::size_t i = 1; i < months.size(); ++i)
        EXPECT_EQ(months[i].end, months[i - 1].start);
    EXPECT_EQ(months.back().start, 1667260800); // 2022-11-01
}

TEST(DemoBlockTest, aMonthThatHasOnlyBegunIsLeftOut)
{
    EXPECT_EQ(DemoBlock::months(november + 59).front().end, november);
}

TEST(DemoBlockTest, holdsTheMinutesOfEachSeries)
{
    const DemoHome home;
    const Interval range{november + 3600, november + 86400 + 600};

    const auto file = DemoBlock::file(home, range, isWanted);

    ASSERT_TRUE(file);
    EXPECT_EQ(file->siteName, u"Via Verdi 8"_s);
    EXPECT_EQ(file->zone, "Europe/Rome");
    ASSERT_EQ(file->series.size(), DemoHome::series().size());
    const DemoDay second = home.day(QDate(2025, 11, 2));
    for (qsizetype i = 0; i < file->series.size(); ++i) {
        const Readings &readings = file->series[i].readings;
        ASSERT_EQ(readings.size(), 23u * 60 + 10);
        EXPECT_EQ(gridOf(readings), (Grid{60, 0}));
        EXPECT_EQ(readings.starts.front(), range.start);
        EXPECT_EQ(readings.values.size(), readings.size());
        EXPECT_EQ(readings.values.back(), second[std::size_t(i)][9]);
    }
}

TEST(DemoBlockTest, everyBlockIsOfTheSameSource)
{
    const DemoHome home;

    EXPECT_EQ(DemoBlock::file(home, {0, 60}, isWanted)->digest, DemoBlock::file(home, {60, 120}, isWanted)->digest);
}

TEST(DemoBlockTest, isNotMadeWhenUnwanted)
{
    EXPECT_FALSE(DemoBlock::file(DemoHome(), {0, 86400}, [] { return true; }));
}
