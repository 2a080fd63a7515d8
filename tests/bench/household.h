// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

/** The data of all races: a made-up home, the same at every run. */
namespace Household
{
constexpr std::int64_t firstMinute = 1420099200; /**< 2015-01-01T00:00 in Los Angeles, UTC seconds */
constexpr int days = 3653; /**< to 2025-01-01 */
constexpr std::int64_t minutes = std::int64_t(days) * 1440;

/** Mean power of each of the first @p count minutes in whole watts: fridge, heat pump, car, cooking, washing. */
std::vector<std::int64_t> load(std::int64_t count = minutes);
}
