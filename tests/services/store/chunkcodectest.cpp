// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/chunkcodec.h"

#include <gtest/gtest.h>

#include <random>

namespace
{
constexpr qint64 largest = std::numeric_limits<qint64>::max();

ChunkValues roundTrip(const ChunkValues &chunk)
{
    const auto unpacked = ChunkCodec::unpack(ChunkCodec::pack(chunk));
    EXPECT_TRUE(bool(unpacked));
    return unpacked ? *unpacked : ChunkValues();
}

/** Values of @p width bits at most, with and without gaps, tails and qualities. */
ChunkValues randomChunk(std::mt19937_64 &dice, int width)
{
    ChunkValues chunk;
    const auto length = 1 + dice() % quint64(ChunkCodec::largest);
    const bool hasGaps = dice() % 2 == 0;
    const bool hasTails = dice() % 2 == 0;
    const bool hasQualities = dice() % 2 == 0;
    for (quint64 i = 0; i < length; ++i) {
        const bool isThere = !hasGaps || dice() % 5 > 0;
        const auto value = qint64(dice() >> (64 - width)) * (dice() % 2 ? 1 : -1);
        chunk.values.push_back(isThere ? std::max(value, -largest) : noReading);
        if (hasTails)
            chunk.tails.push_back(isThere ? qint64(dice() % 1000) - 500 : 0);
        if (hasQualities)
            chunk.qualities.push_back(isThere ? Quality(dice() % 3) : Quality::Measured);
    }
    return chunk;
}

ChunkValues householdDay()
{
    std::mt19937_64 dice(7);
    ChunkValues day;
    qint64 watts = 300;
    for (int minute = 0; minute < ChunkCodec::largest; ++minute) {
        watts += qint64(dice() % 21) - 10;
        if (dice() % 120 == 0)
            watts = 200 + qint64(dice() % 2500);
        day.values.push_back(watts);
    }
    return day;
}
}

TEST(ChunkCodecTest, keepsValuesOfEveryWidth)
{
    std::mt19937_64 dice(42);
    for (int width = 1; width <= 64; ++width) {
        for (int round = 0; round < 8; ++round) {
            const ChunkValues chunk = randomChunk(dice, width);

            EXPECT_EQ(roundTrip(chunk), chunk) << width;
        }
    }
}

TEST(ChunkCodecTest, keepsGapsAsGaps)
{
    const ChunkValues chunk{{noReading, 0, noReading, noReading, 7, 0, noReading}, {}, {}};

    EXPECT_EQ(roundTrip(chunk), chunk);
}

TEST(ChunkCodecTest, keepsAChunkWithoutValues)
{
    EXPECT_EQ(roundTrip({}), ChunkValues());
    EXPECT_EQ(roundTrip({{noReading, noReading}, {}, {}}), (ChunkValues{{noReading, noReading}, {}, {}}));
}

TEST(ChunkCodecTest, keepsTheLargestDifferences)
{
    const ChunkValues chunk{{largest, -largest, largest, 0, -largest, 1}, {}, {}};

    EXPECT_EQ(roundTrip(chunk), chunk);
}

TEST(ChunkCodecTest, takesLittleSpaceForAHousehold)
{
    const double bytesPerValue = double(ChunkCodec::pack(householdDay()).size()) / double(ChunkCodec::largest);

    EXPECT_LT(bytesPerValue, 1.3);
}

TEST(ChunkCodecTest, takesNextToNoSpaceForAConstant)
{
    EXPECT_LT(ChunkCodec::pack({std::vector<qint64>(1440, 12), {}, {}}).size(), 60);
}

TEST(ChunkCodecTest, refusesABlobCutOffAtAnyByte)
{
    std::mt19937_64 dice(1);
    for (const int width : {3, 40, 64}) {
        const QByteArray packed = ChunkCodec::pack(randomChunk(dice, width));
        for (qsizetype length = 0; length < packed.size(); ++length) {
            const std::vector<char> cut(packed.begin(), packed.begin() + length); // so that a sanitizer sees its end

            const auto unpacked = ChunkCodec::unpack({cut.data(), length});

            ASSERT_FALSE(unpacked) << length;
            EXPECT_EQ(unpacked.error().kind, Error::Kind::StoreDamaged);
        }
    }
}

TEST(ChunkCodecTest, staysWithinABlobOfAnyBytes)
{
    std::mt19937_64 dice(2);
    for (int round = 0; round < 3000; ++round) {
        std::vector<char> bytes(dice() % 200);
        std::ranges::generate(bytes, [&dice] { return char(dice()); });
        if (round % 2 && bytes.size() > 4)
            bytes[0] = char(dice() % 8);

        const auto unpacked = ChunkCodec::unpack({bytes.data(), qsizetype(bytes.size())});

        if (unpacked)
            EXPECT_LE(qsizetype(unpacked->values.size()), ChunkCodec::largest);
        else
            EXPECT_EQ(unpacked.error().kind, Error::Kind::StoreDamaged);
    }
}
