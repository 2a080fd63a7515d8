// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/overlap.h"

#include <gtest/gtest.h>

namespace
{
Readings readings(const std::vector<qint64> &values, qint64 step = 900, int exponent = 0)
{
    Readings readings;
    readings.exponent = exponent;
    for (std::size_t i = 0; i < values.size(); ++i)
        readings.append({qint64(i) * step, qint64(i + 1) * step}, values[i]);
    return readings;
}
}

TEST(OverlapTest, seesThatEqualNumbersAgreeThoughTheyAreWrittenOtherwise)
{
    const OverlapDifference difference = Overlaps::difference(readings({1, 2, 3}), readings({10, 20, 30}, 900, -1));

    EXPECT_EQ(difference.common, 3);
    EXPECT_EQ(difference.differing, 0);
    EXPECT_FALSE(difference.largest);
}

TEST(OverlapTest, tellsTheFirstFewThatDifferAndTheLargest)
{
    const OverlapDifference difference = Overlaps::difference(readings({1, 5, 3, 4, 0, 6, 7, 90}), readings({1, 2, 2, 2, 2, 2, 2, 2}));

    EXPECT_EQ(difference.common, 8);
    EXPECT_EQ(difference.differing, 7);
    ASSERT_EQ(difference.first.size(), 5);
    EXPECT_EQ(difference.first[0], (DifferingReading{{900, 1800}, 5, 2}));
    EXPECT_EQ(difference.largest, (DifferingReading{{6300, 7200}, 90, 2}));
}

TEST(OverlapTest, countsReadingsThatLieBelowOthersOfAnotherLength)
{
    const OverlapDifference difference = Overlaps::difference(readings({1, 2}, 1800), readings({1, 1, 1, 1, 1}, 900));

    EXPECT_EQ(difference.common, 0);
    EXPECT_EQ(difference.apart, 4);
}
