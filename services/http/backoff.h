// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

/** How often and how soon a read is tried again. */
struct RetryPolicy
{
    int tries = 5; /**< in all */
    std::chrono::milliseconds base{1'000};
    std::chrono::milliseconds cap{300'000};
    std::chrono::milliseconds longestPause{3'600'000}; /**< who asks for a longer one is left alone until then */
};

/** Pauses that grow and that no two who wait have in common: anything between nothing and twice the limit before, up to the cap. */
namespace Backoff
{
/** After @p failures (from 1), by @p dice in [0, 1), and never shorter than the service @p asked for. */
std::chrono::milliseconds pause(const RetryPolicy &policy, int failures, double dice, std::optional<std::chrono::seconds> asked);
}
