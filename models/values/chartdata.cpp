// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/chartdata.h"

bool ChartData::hasValues() const
{
    return std::ranges::any_of(
        series, [](const auto &one) { return std::ranges::any_of(one->values, [](qint64 value) { return value != noReading; }); });
}
