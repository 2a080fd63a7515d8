// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/seal.h"

#include <gtest/gtest.h>

namespace
{
const QByteArray bytes = QByteArrayLiteral("\x01\x00\x20seven days of watts");
const QByteArray sealedBytes = Seal::sealed(bytes, {3, -5});
}

TEST(SealTest, givesBackWhatWasSealed)
{
    EXPECT_EQ(Seal::opened(sealedBytes, {3, -5}), QByteArrayView(bytes));
    EXPECT_EQ(Seal::opened(Seal::sealed({}, {1, 2}), {1, 2}), QByteArrayView());
}

TEST(SealTest, breaksWithEveryBit)
{
    for (qsizetype bit = 0; bit < sealedBytes.size() * 8; ++bit) {
        QByteArray flipped = sealedBytes;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));

        EXPECT_FALSE(Seal::opened(flipped, {3, -5})) << bit;
    }
}

TEST(SealTest, breaksWhereBytesAreCutOff)
{
    for (qsizetype length = 0; length < sealedBytes.size(); ++length)
        EXPECT_FALSE(Seal::opened(sealedBytes.first(length), {3, -5})) << length;
}

TEST(SealTest, breaksInAnotherPlace)
{
    EXPECT_FALSE(Seal::opened(sealedBytes, {3, -4}));
    EXPECT_FALSE(Seal::opened(sealedBytes, {4, -5}));
    EXPECT_FALSE(Seal::opened(sealedBytes, {-5, 3}));
}

TEST(SealTest, staysAsItWasWrittenOnOtherMachinesAndYears)
{
    EXPECT_EQ(Seal::sealed("watts", {7, 19000}).toHex(), "d7b00f4b7761747473");
}
