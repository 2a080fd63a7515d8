// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/runplanner.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace
{
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/** Prices and shares that are the same for some slots, as those of hours are. */
std::vector<RunSlot> timeOf(std::mt19937 &random, std::size_t size, bool withGaps)
{
    std::vector<RunSlot> time;
    while (time.size() < size) {
        const RunSlot slot{double(random() % 40) / 100, double(random() % 100) / 100};
        const std::size_t count = 1 + random() % 12;
        for (std::size_t i = 0; i < count && time.size() < size; ++i)
            time.push_back(withGaps && slot.price < 0.03 ? RunSlot{unknown, slot.share} : slot);
    }
    return time;
}

bool isNear(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-9;
}
}

TEST(RunPlannerTest, isEqualToCountingSlotBySlot)
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<double> load;
        for (std::size_t i = 0; i < 1 + random() % 30; ++i)
            load.push_back(double(random() % 300));
        const auto time = timeOf(random, 40 + random() % 250, round % 3 == 0);

        const auto fast = RunPlanner::starts(load, time), plain = RunPlanner::startsPlain(load, time);

        ASSERT_EQ(fast.size(), plain.size());
        for (std::size_t i = 0; i < fast.size(); ++i) {
            ASSERT_EQ(fast[i].slot, plain[i].slot);
            ASSERT_TRUE(isNear(fast[i].cost, plain[i].cost));
            ASSERT_TRUE(isNear(fast[i].share, plain[i].share));
        }
    }
}

TEST(RunPlannerTest, shiftingNeverChangesWhatALoadTakes)
{
    const std::vector<double> load{100, 400, 250};
    const std::vector<RunSlot> time(50, {1, 1}); // each kWh costs 1 and is green

    for (const RunStart &start : RunPlanner::starts(load, time)) {
        EXPECT_DOUBLE_EQ(start.cost, 0.75);
        EXPECT_DOUBLE_EQ(start.share, 1);
    }
}

TEST(RunPlannerTest, aStartWhoseTimeIsPartlyUnknownIsUnknown)
{
    std::vector<RunSlot> time(6, {0.3, 0.5});
    time[3].price = unknown;
    time[5].share = unknown;

    const auto starts = RunPlanner::starts({100, 100}, time);

    ASSERT_EQ(starts.size(), 5u);
    EXPECT_FALSE(std::isnan(starts[1].cost));
    EXPECT_TRUE(std::isnan(starts[2].cost));
    EXPECT_TRUE(std::isnan(starts[3].cost));
    EXPECT_FALSE(std::isnan(starts[3].share));
    EXPECT_TRUE(std::isnan(starts[4].share));
    EXPECT_FALSE(starts[2].isOnFront);
}

TEST(RunPlannerTest, theFrontIsWhatNothingIsBothCheaperAndGreenerThan)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const auto starts = RunPlanner::starts({200, 100}, timeOf(random, 60, false));
        for (const RunStart &one : starts) {
            bool isBeaten = false;
            for (const RunStart &other : starts) {
                const bool isNoWorse = other.cost <= one.cost && other.share >= one.share;
                const bool isEarlier = other.slot < one.slot;
                const bool isSame = other.cost == one.cost && other.share == one.share;
                isBeaten = isBeaten || (isNoWorse && (!isSame || isEarlier));
            }
            EXPECT_EQ(one.isOnFront, !isBeaten);
        }
    }
}

TEST(RunPlannerTest, ofEqualStartsTheEarliestIsBest)
{
    const std::vector<RunSlot> time{{0.4, 0.2}, {0.2, 0.6}, {0.3, 0.9}, {0.2, 0.6}, {0.3, 0.9}};

    const auto starts = RunPlanner::starts({1000}, time);

    EXPECT_EQ(RunPlanner::cheapest(starts), 1);
    EXPECT_EQ(RunPlanner::greenest(starts), 2);
    EXPECT_EQ(RunPlanner::cheapest(RunPlanner::starts({1000}, {{unknown, 1}})), -1);
    EXPECT_TRUE(RunPlanner::starts({1, 1, 1}, {{1, 1}}).empty());
}
