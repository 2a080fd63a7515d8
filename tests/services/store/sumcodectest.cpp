// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sumcodec.h"

#include <gtest/gtest.h>

#include <random>

namespace
{
std::vector<ChunkSum> randomSums(std::mt19937_64 &dice, std::size_t count)
{
    const auto number = [&dice] { return qint64(dice() >> dice() % 64) * (dice() % 2 ? 1 : -1); };
    std::vector<ChunkSum> sums;
    for (std::size_t i = 0; i < count; ++i) {
        ChunkSum sum{qint64(i * 3), number(), number(), number(), number(), number(), number(), number(), number()};
        sum.total = Int128(number()) * number();
        sum.tailTotal = Int128(number()) * number();
        sum.quality = Quality(dice() % 3);
        sums.push_back(sum);
    }
    return sums;
}

/** What 128 days of minutes of a household come to. */
std::vector<ChunkSum> days()
{
    std::mt19937_64 dice(3);
    std::vector<ChunkSum> sums;
    for (qint64 day = 0; day < SumCodec::largest; ++day) {
        const qint64 start = (16'000 + day) * 86'400;
        ChunkSum sum{16'000 + day, 1440, start, start + 86'340, start + 86'400, 60, 0, 86'400, 86'400};
        sum.total = Int128(dice() % 2000) * 86'400;
        sums.push_back(sum);
    }
    return sums;
}
}

TEST(SumCodecTest, keepsSumsOfAnySize)
{
    std::mt19937_64 dice(8);
    for (std::size_t count = 0; count <= std::size_t(SumCodec::largest); ++count) {
        const std::vector<ChunkSum> sums = randomSums(dice, count);

        const auto unpacked = SumCodec::unpack(SumCodec::pack(sums));

        ASSERT_TRUE(unpacked) << count;
        EXPECT_EQ(*unpacked, sums) << count;
    }
}

TEST(SumCodecTest, takesLittleSpaceForADay)
{
    EXPECT_LT(double(SumCodec::pack(days()).size()) / double(SumCodec::largest), 8);
}

TEST(SumCodecTest, refusesAPageCutOffAtAnyByte)
{
    std::mt19937_64 dice(1);
    const QByteArray packed = SumCodec::pack(randomSums(dice, 40));
    for (qsizetype length = 0; length < packed.size(); ++length) {
        const std::vector<char> cut(packed.begin(), packed.begin() + length); // so that a sanitizer sees its end

        const auto unpacked = SumCodec::unpack({cut.data(), length});

        ASSERT_FALSE(unpacked) << length;
        EXPECT_EQ(unpacked.error().kind, Error::Kind::StoreDamaged);
    }
    EXPECT_FALSE(SumCodec::unpack(packed + '\0'));
}

TEST(SumCodecTest, refusesMoreThanAPageAndUnknownQualities)
{
    ChunkSum unknown;
    unknown.quality = Quality(4);

    EXPECT_FALSE(SumCodec::unpack(SumCodec::pack(std::vector<ChunkSum>(std::size_t(SumCodec::largest) + 1))));
    EXPECT_FALSE(SumCodec::unpack(SumCodec::pack(std::vector{unknown})));
}
