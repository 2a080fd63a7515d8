// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/bitblock.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace
{
/** Bit by bit: what the fast code is held against. */
std::vector<char> packedPlainly(int width, const std::vector<quint64> &numbers)
{
    std::vector<char> bytes(BitBlock::bytes(width));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        for (int bit = 0; bit < width; ++bit) {
            const std::size_t at = i * std::size_t(width) + std::size_t(bit);
            bytes[at / 8] = char(bytes[at / 8] | (numbers[i] >> bit & 1) << at % 8);
        }
    }
    return bytes;
}
}

TEST(BitBlockTest, packsEveryWidthAsBitAfterBit)
{
    std::mt19937_64 dice(1);
    for (int width = 0; width <= BitBlock::widest; ++width) {
        std::vector<quint64> numbers(BitBlock::count);
        std::ranges::generate(numbers, [&] { return width == 0 ? 0 : dice() >> (64 - width); });
        const std::vector<char> plain = packedPlainly(width, numbers);

        std::vector<char> packed(plain.size());
        BitBlock::pack(width, numbers.data(), packed.data());
        EXPECT_EQ(packed, plain) << width;

        packed.resize(packed.size() + BitBlock::readBeyond, '\x5a');
        std::vector<quint64> unpacked(BitBlock::count);
        BitBlock::unpack(width, packed.data(), unpacked.data());
        EXPECT_EQ(unpacked, numbers) << width;
    }
}
