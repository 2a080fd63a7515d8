// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/endurance.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// The short forms. The full ones are the targets endurance-*, see README.md.

namespace
{
constexpr quint64 seed = 20261125;

void expectNothingLost(const Endurance::Count &count, qint64 leastStruck)
{
    EXPECT_EQ(count.lost, 0) << qPrintable(count.faults.join(u'\n'));
    EXPECT_GE(count.struck, leastStruck);
    EXPECT_GT(count.acknowledged, 0);
}
}

TEST(EnduranceTest, losesNothingToKills)
{
    expectNothingLost(Endurance::kills(seed, 40), 20);
}

TEST(EnduranceTest, losesNothingToPowerCuts)
{
    expectNothingLost(Endurance::powerCuts(seed, 30), 20);
}

TEST(EnduranceTest, losesNothingToFullAndBrokenDisks)
{
    expectNothingLost(Endurance::fullDisks(seed, 40), 40);
}

TEST(EnduranceTest, rescuesWhatIsProvenOutOfDamagedFiles)
{
    const Endurance::Count count = Endurance::damages(seed, 24);

    EXPECT_EQ(count.lost, 0) << qPrintable(count.faults.join(u'\n')) << qPrintable(count.more);
    EXPECT_EQ(count.rounds, 24);
}

TEST(EnduranceTest, bringsOldStoresUpToDateOrLeavesThem)
{
    expectNothingLost(Endurance::migrations(seed, 10, 6'000), 5);
}

TEST(EnduranceTest, twoProcessesWriteToOneStore)
{
    const Endurance::Count count = Endurance::neighbours(seed, 4);

    EXPECT_EQ(count.lost, 0) << qPrintable(count.faults.join(u'\n'));
    EXPECT_GT(count.acknowledged, 0);
}
