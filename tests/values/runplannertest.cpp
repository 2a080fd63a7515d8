// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/runplanner.h"

#include <gtest/gtest.h>

#include <random>

namespace
{
/** Prices and shares that are the same for some slots, as those of hours are; with gaps in each of them if wanted. */
std::vector<RunSlot> timeOf(std::mt19937_64 &random, std::size_t size, bool withGaps)
{
    const auto value = [&](qint64 bound) {
        return withGaps && random() % 12 == 0 ? std::nullopt : std::optional(qint64(random() % std::uint64_t(bound)));
    };
    std::vector<RunSlot> time;
    while (time.size() < size) {
        const RunSlot slot{value(400'000), value(1'000'001), value(900'000'000)};
        const std::size_t count = 1 + random() % 12;
        for (std::size_t i = 0; i < count && time.size() < size; ++i)
            time.push_back(slot);
    }
    return time;
}

std::vector<Int128> loadOf(std::mt19937_64 &random, std::size_t slots)
{
    std::vector<Int128> load(slots);
    std::ranges::generate(load, [&] { return Int128(random() % 3'000'000'000); });
    return load;
}

/** Whether some of @p all beats @p one: it is no dearer and no less green, and better in one of them, or the same and earlier. */
bool isBeaten(const RunStart &one, const std::vector<RunStart> &all)
{
    return std::ranges::any_of(all, [&](const RunStart &other) {
        const bool isNoWorse = other.cost && other.share && *other.cost <= *one.cost && *other.share >= *one.share;
        const bool isSame = other.cost == one.cost && other.share == one.share;
        return isNoWorse && (!isSame || other.slot < one.slot);
    });
}
}

TEST(RunPlannerTest, isToTheLastDigitWhatCountingSlotBySlotComesTo)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 10'000; ++round) {
        const auto load = loadOf(random, 1 + random() % 30);
        const auto time = timeOf(random, 20 + random() % 100, round % 3 == 0);

        const auto fast = RunPlanner::starts(load, time), plain = RunPlanner::startsPlain(load, time);

        ASSERT_TRUE(fast == plain) << "round " << round;
        ASSERT_EQ(RunPlanner::cheapest(fast), RunPlanner::cheapest(plain));
        ASSERT_EQ(RunPlanner::greenest(fast), RunPlanner::greenest(plain));
    }
}

TEST(RunPlannerTest, shiftingNeverChangesWhatALoadTakes)
{
    const std::vector<Int128> load{100, 400, 250};
    const std::vector<RunSlot> time(50, {1, 1, 1});

    const auto starts = RunPlanner::starts(load, time);

    ASSERT_EQ(starts.size(), 48u);
    for (const RunStart &start : starts)
        EXPECT_TRUE(start.cost == Int128(750) && start.share == Int128(750) && start.carbon == Int128(750));
}

TEST(RunPlannerTest, aStartWhoseTimeIsPartlyUnknownIsUnknown)
{
    std::vector<RunSlot> time(6, {300'000, 500'000, 7});
    time[3].price.reset();
    time[5].share.reset();
    time[0].carbon.reset();

    const auto starts = RunPlanner::starts({100, 100}, time);

    ASSERT_EQ(starts.size(), 5u);
    EXPECT_TRUE(starts[1].cost);
    EXPECT_FALSE(starts[2].cost);
    EXPECT_FALSE(starts[3].cost);
    EXPECT_TRUE(starts[3].share);
    EXPECT_FALSE(starts[4].share);
    EXPECT_FALSE(starts[0].carbon);
    EXPECT_TRUE(starts[1].carbon);
    EXPECT_FALSE(starts[2].isOnFront);
}

TEST(RunPlannerTest, theFrontIsWhatNothingIsBothCheaperAndGreenerThan)
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 200; ++round) {
        const auto starts = RunPlanner::starts(loadOf(random, 2), timeOf(random, 60, round % 2 == 0));
        for (const RunStart &one : starts)
            EXPECT_EQ(one.isOnFront, one.cost && one.share && !isBeaten(one, starts));
    }
}

TEST(RunPlannerTest, aMillionthOfAMillionthDecides)
{
    const std::vector<RunSlot> time{{400'001, 0, {}}, {400'000, 0, {}}, {400'000, 1, {}}};

    EXPECT_EQ(RunPlanner::cheapest(RunPlanner::starts({1}, time)), 2);
    EXPECT_EQ(RunPlanner::cheapest(RunPlanner::starts({Int128(1) << 70}, time)), 2);
    EXPECT_EQ(RunPlanner::greenest(RunPlanner::starts({1, 1'000'000'000}, time)), 1);
}

TEST(RunPlannerTest, ofEqualStartsTheEarliestIsBest)
{
    const std::vector<RunSlot> time{{4, 2, {}}, {2, 6, {}}, {3, 9, {}}, {2, 6, {}}, {3, 9, {}}};

    const auto starts = RunPlanner::starts({1000}, time);

    EXPECT_EQ(RunPlanner::cheapest(starts), 1);
    EXPECT_EQ(RunPlanner::greenest(starts), 2);
    EXPECT_EQ(RunPlanner::cheapest(RunPlanner::starts({1000}, {{{}, 1, {}}})), -1);
    EXPECT_TRUE(RunPlanner::starts({1, 1, 1}, {{1, 1, {}}}).empty());
}
