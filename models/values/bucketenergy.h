// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/buckets.h"

#include <limits>

/** The energy of @p bucket in Wh: of power its mean over the time that it covers. Not a number where nobody knows. */
inline double wattHoursOf(const Bucket &bucket, const Unit &unit)
{
    if (!bucket.value)
        return std::numeric_limits<double>::quiet_NaN();
    const double value = bucket.value->toDouble();
    return unit.isPower() ? value * double(bucket.covered) / 3600 : value;
}
