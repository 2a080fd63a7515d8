// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/greensums.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace
{
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/** Sums each stretch anew. */
std::optional<std::size_t> plain(const std::vector<double> &shares, std::size_t first, std::size_t end, std::size_t length)
{
    std::optional<std::size_t> found;
    qint64 best = -1;
    for (std::size_t start = first; length > 0 && start + length <= end; ++start) {
        qint64 sum = 0;
        bool isKnown = true;
        for (std::size_t i = start; i < start + length; ++i) {
            isKnown = isKnown && shares[i] == shares[i];
            sum += isKnown ? qRound64(shares[i] * 1e6) : 0;
        }
        if (isKnown && sum > best) {
            best = sum;
            found = start;
        }
    }
    return found;
}
}

TEST(GreenSumsTest, isEqualToSummingEachStretchAnew)
{
    std::mt19937 random(5);
    for (int round = 0; round < 5000; ++round) {
        std::vector<double> shares(1 + random() % 60);
        for (double &share : shares)
            share = random() % 20 == 0 ? unknown : double(random() % 8) / 8; // so that many are equal
        const std::size_t first = random() % shares.size(), end = first + random() % (shares.size() - first + 1);
        const std::size_t length = random() % 20;

        ASSERT_EQ(GreenSums(shares).greenest(first, end, length), plain(shares, first, end, length)) << "round " << round;
    }
}

TEST(GreenSumsTest, ofEqualStretchesTheEarliestIsFound)
{
    const std::vector<double> shares{0.2, 0.7, 0.7, 0.1, 0.7, 0.7};

    EXPECT_EQ(GreenSums(shares).greenest(0, 6, 2), 1u);
    EXPECT_EQ(GreenSums(shares).greenest(2, 6, 2), 4u);
}

TEST(GreenSumsTest, aStretchThatIsPartlyUnknownIsNotFound)
{
    const std::vector<double> shares{0, 0, unknown, 1, unknown, 0.5};

    EXPECT_EQ(GreenSums(shares).greenest(0, 6, 2), 0u);
    EXPECT_EQ(GreenSums(shares).greenest(2, 6, 2), std::nullopt);
    EXPECT_EQ(GreenSums(shares).greenest(0, 6, 7), std::nullopt);
    EXPECT_EQ(GreenSums({}).greenest(0, 0, 1), std::nullopt);
}
