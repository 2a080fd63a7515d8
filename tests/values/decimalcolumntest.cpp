// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/decimalcolumn.h"

#include "models/values/readings.h"

#include <gtest/gtest.h>

#include <cmath>

TEST(DecimalColumnTest, keepsTheDigitsThatWereWritten)
{
    const DecimalColumn column = DecimalColumn::of({12.5, 0, -3, 1e6}, -3);

    EXPECT_EQ(column.exponent, -3);
    EXPECT_EQ(column.mantissas, (std::vector<qint64>{12'500, 0, -3'000, 1'000'000'000}));
}

TEST(DecimalColumnTest, becomesFinerWhereItHasTo)
{
    const DecimalColumn column = DecimalColumn::of({0.1, 12.34375}, -3);

    EXPECT_EQ(column.exponent, -5);
    EXPECT_EQ(column.mantissas, (std::vector<qint64>{10'000, 1'234'375}));
}

TEST(DecimalColumnTest, endsAtNineDigits)
{
    EXPECT_EQ(DecimalColumn::of({1.0 / 3}, -3).mantissas, std::vector<qint64>{333'333'333});
}

TEST(DecimalColumnTest, whatIsNoNumberIsNoReading)
{
    EXPECT_EQ(DecimalColumn::of({NAN, INFINITY, 1e300}, -3).mantissas, std::vector<qint64>(3, noReading));
}
