// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/backoff.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace std::chrono_literals;

TEST(BackoffTest, growsUpToItsCap)
{
    const RetryPolicy policy;
    const double justBelowOne = std::nextafter(1.0, 0.0);

    EXPECT_EQ(Backoff::pause(policy, 1, 0.5, {}), 500ms);
    EXPECT_EQ(Backoff::pause(policy, 4, 0.5, {}), 4s);
    EXPECT_NEAR(double(Backoff::pause(policy, 9, justBelowOne, {}).count()), 256'000, 1);
    EXPECT_NEAR(double(Backoff::pause(policy, 10, justBelowOne, {}).count()), 300'000, 1);
    EXPECT_NEAR(double(Backoff::pause(policy, 1000, justBelowOne, {}).count()), 300'000, 1);
}

TEST(BackoffTest, isNeverShorterThanAsked)
{
    const RetryPolicy policy;
    QRandomGenerator dice(7);

    for (int i = 0; i < 10'000; ++i) {
        const std::chrono::seconds asked(dice.bounded(3600));
        EXPECT_GE(Backoff::pause(policy, 1 + dice.bounded(20), dice.generateDouble(), asked), asked);
    }
}

TEST(BackoffTest, isEvenlySpreadFromNothingToItsLimit)
{
    constexpr int count = 10'000;
    QRandomGenerator dice(20260305);
    std::vector<double> pauses;
    for (int i = 0; i < count; ++i)
        pauses.push_back(double(Backoff::pause({}, 10, dice.generateDouble(), {}).count()) / 300'000);

    std::ranges::sort(pauses);
    double distance = 0; // Kolmogorov and Smirnov's
    for (int i = 0; i < count; ++i)
        distance = std::max({distance, pauses[i] - double(i) / count, double(i + 1) / count - pauses[i]});

    EXPECT_LT(distance, 1.628 / std::sqrt(count)); // p > 0.01
}
