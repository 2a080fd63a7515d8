// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/columnsum.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace
{
Int128 addedPlainly(const std::vector<qint64> &column)
{
    Int128 sum = 0;
    for (const qint64 number : column)
        sum += number;
    return sum;
}
}

TEST(ColumnSumTest, isThatOfOneNumberAfterTheOther)
{
    std::mt19937_64 dice(1);
    for (std::size_t count = 0; count < 300; ++count) {
        std::vector<qint64> column(count);
        std::ranges::generate(column, [&dice] { return qint64(dice()) >> dice() % 64; });

        EXPECT_TRUE(ColumnSum::of(column) == addedPlainly(column)) << count;
    }
}

TEST(ColumnSumTest, doesNotOverflow)
{
    for (const qint64 extreme : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
        EXPECT_TRUE(ColumnSum::of(std::vector(1440, extreme)) == Int128(extreme) * 1440);
}
