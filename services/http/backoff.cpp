// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/backoff.h"

#include <algorithm>

std::chrono::milliseconds Backoff::pause(const RetryPolicy &policy, int failures, double dice, std::optional<std::chrono::seconds> asked)
{
    constexpr int mostDoublings = 20;
    const std::chrono::milliseconds grown = policy.base * (1LL << std::clamp(failures - 1, 0, mostDoublings));
    const std::chrono::milliseconds limit = std::min(policy.cap, grown);
    const std::chrono::milliseconds jitter(std::chrono::milliseconds::rep(double(limit.count()) * dice));
    return std::max(jitter, std::chrono::milliseconds(asked.value_or(std::chrono::seconds(0))));
}
