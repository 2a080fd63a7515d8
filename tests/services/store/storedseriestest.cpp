// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storedseries.h"

#include "services/store/chunkcodec.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace
{
constexpr qint64 step = 60;
constexpr qint64 span = step * ChunkCodec::largest;

using Sums = std::map<qint64, ChunkSum>;

/** A chunk of a few readings with holes between them, anywhere in its slot. */
ChunkSum randomSum(std::mt19937_64 &dice, qint64 slot)
{
    ChunkSum sum{.slot = slot, .count = 1 + qint64(dice() % 100)};
    sum.first = slot * span + (dice() % 2 ? 0 : qint64(dice() % 700) * step);
    sum.last = slot * span + (dice() % 2 ? span - step : qint64(700 + dice() % 740) * step);
    sum.finish = sum.last + step;
    sum.longest = step;
    sum.gaps = qint64(dice() % 4);
    sum.seconds = sum.count * step;
    sum.covered = sum.seconds;
    sum.total = Int128(dice() % 10'000) - 5'000;
    sum.tailTotal = Int128(dice() % 100);
    sum.quality = dice() % 8 == 0 ? Quality(1 + dice() % 3) : Quality::Measured;
    return sum;
}

StoredSeries arranged(const std::vector<Sums> &layers)
{
    StoredSeries series;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        series.layers.push_back({.step = step});
        for (const auto &[slot, sum] : layers[i])
            series.chunks.push_back({sum, i});
    }
    series.arrange();
    return series;
}

void expectSame(const StoredSeries &one, const StoredSeries &other)
{
    ASSERT_EQ(one.chunks.size(), other.chunks.size());
    for (std::size_t i = 0; i < one.chunks.size(); ++i) {
        ASSERT_EQ(ChunkSum(one.chunks[i]), ChunkSum(other.chunks[i]));
        ASSERT_EQ(one.chunks[i].layer, other.chunks[i].layer);
    }
    ASSERT_EQ(one.stretches.size(), other.stretches.size());
    for (std::size_t i = 0; i < one.stretches.size(); ++i) {
        ASSERT_EQ(one.stretches[i].begin, other.stretches[i].begin);
        ASSERT_EQ(one.stretches[i].end, other.stretches[i].end);
        ASSERT_EQ(one.stretches[i].extent, other.stretches[i].extent);
    }
    ASSERT_EQ(one.runs.size(), other.runs.size());
    for (std::size_t i = 0; i < one.runs.size(); ++i) {
        ASSERT_EQ(one.runs[i].begin, other.runs[i].begin);
        ASSERT_EQ(one.runs[i].end, other.runs[i].end);
        ASSERT_EQ(one.runs[i].isAlone, other.runs[i].isAlone);
        if (one.runs[i].isAlone) {
            const auto [begin, end] = one.chunksOf(one.runs[i]);
            ASSERT_EQ(one.sumOf(begin, end), other.sumOf(begin, end));
        }
    }
}

/** Chunks of one run, one after the other. */
ChunkSum addedPlainly(const StoredSeries &series, std::size_t begin, std::size_t end)
{
    ChunkSum sum = series.chunks[begin];
    for (std::size_t i = begin + 1; i < end; ++i) {
        const StoredChunk &chunk = series.chunks[i];
        sum.gaps += chunk.gaps + (chunk.first > sum.finish ? 1 : 0);
        sum.count += chunk.count;
        sum.last = chunk.last;
        sum.finish = chunk.finish;
        sum.seconds += chunk.seconds;
        sum.covered += chunk.covered;
        sum.total += chunk.total;
        sum.tailTotal += chunk.tailTotal;
        sum.quality = std::max(sum.quality, chunk.quality);
    }
    sum.longest = 0;
    return sum;
}
}

TEST(StoredSeriesTest, sumsOfARunAreThoseOfItsChunks)
{
    std::mt19937_64 dice(2);
    std::vector<Sums> layers(2);
    for (qint64 slot = 0; slot < 60; ++slot)
        layers[slot < 25 ? 0 : 1][slot] = randomSum(dice, slot);
    const StoredSeries series = arranged(layers);

    ASSERT_EQ(series.runs.size(), 2u);
    for (const auto &run : series.runs) {
        const auto [first, last] = series.chunksOf(run);
        for (std::size_t begin = first; begin < last; ++begin) {
            for (std::size_t end = begin + 1; end <= last; ++end)
                ASSERT_EQ(series.sumOf(begin, end), addedPlainly(series, begin, end)) << begin << ' ' << end;
        }
    }
}

TEST(StoredSeriesTest, anOverlapIsARunOfItsOwn)
{
    std::mt19937_64 dice(2);
    std::vector<Sums> layers(2);
    for (qint64 slot = 0; slot < 9; ++slot)
        layers[1][slot] = randomSum(dice, slot);
    layers[0][4] = layers[1][4];

    const StoredSeries series = arranged(layers);

    ASSERT_EQ(series.runs.size(), 3u);
    EXPECT_TRUE(series.runs[0].isAlone);
    EXPECT_FALSE(series.runs[1].isAlone);
    EXPECT_TRUE(series.runs[2].isAlone);
    EXPECT_EQ(series.extentOf(series.runs[1]).start, layers[0][4].first);
}

TEST(StoredSeriesTest, replacedChunksAreArrangedAsAllAnew)
{
    std::mt19937_64 dice(3);
    std::vector<Sums> layers(3);
    StoredSeries series = arranged(layers);
    for (int round = 0; round < 300; ++round) {
        const std::size_t layer = dice() % layers.size();
        const auto first = qint64(dice() % 80);
        std::vector<ChunkSum> sums;
        for (qint64 slot = first; slot < first + 1 + qint64(dice() % 4); ++slot) {
            sums.push_back(randomSum(dice, slot));
            layers[layer][slot] = sums.back();
        }

        series.replace(layer, sums);

        ASSERT_NO_FATAL_FAILURE(expectSame(series, arranged(layers))) << round;
    }
}
