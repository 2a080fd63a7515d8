// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/chunksum.h"

#include "services/store/layerwriter.h"
#include "tests/services/store/storesamples.h"

using namespace StoreSamples;

TEST(ChunkSumTest, onAGridIsThatOfAnyReadings)
{
    std::mt19937_64 dice(9);
    for (int round = 0; round < 40; ++round) {
        const Readings readings = LayerWriter::orderly(random(dice, watts, 1'000 * round, 60, 1440));
        const std::size_t begin = dice() % 300;
        const std::size_t end = readings.size() - dice() % 300;
        for (const bool areMeans : {true, false})
            EXPECT_EQ(ChunkSums::onGrid(readings, begin, end, round, areMeans), ChunkSums::of(readings, begin, end, round, areMeans));
    }
}

TEST(ChunkSumTest, tellsWhatIsCoveredTwiceOnce)
{
    Readings readings;
    readings.append({0, 600}, 5);
    readings.append({300, 900}, 7, Quality::Estimated);
    readings.append({1000, 1100}, -2);

    const ChunkSum expected{.slot = 4,
                            .count = 3,
                            .first = 0,
                            .last = 1000,
                            .finish = 1100,
                            .longest = 600,
                            .gaps = 1,
                            .seconds = 1300,
                            .covered = 1000,
                            .total = 10,
                            .quality = Quality::Estimated};
    EXPECT_EQ(ChunkSums::of(readings, 0, 3, 4, false), expected);
}
