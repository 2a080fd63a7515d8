// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/result.h"
#include "models/values/seriesinfo.h"

#include <vector>

/** What the readings of a series come to within one interval. */
struct Bucket
{
    Interval interval;
    std::optional<Decimal> value; /**< kept unit; amounts summed, means averaged over the covered time; none without readings */
    Quality quality = Quality::Missing; /**< the worst within; Missing also where only a part of the interval has readings */
    qint64 covered = 0; /**< seconds with readings */

    bool operator==(const Bucket &) const = default;
};

/** A series gathered into intervals. */
struct SeriesBuckets
{
    SeriesInfo series;
    std::vector<Bucket> buckets;
};

namespace Buckets
{
/** @p readings gathered into @p intervals, which are sorted and do not overlap.
 *
 *  A reading belongs to the interval it starts in and is never split; it covers as much of it as it is long. Readings
 *  longer than their interval are Error::NoSuchResolution, but a day takes any reading of a day's length, though the clock
 *  be changed on it, and a month any of a month's. Means (power, percent) are averaged over the time of the readings, to
 *  6 decimals, half to even.
 */
Result<std::vector<Bucket>> gather(const Readings &readings, const std::vector<Interval> &intervals);
/** One series out of several layers of it, the strongest first: a reading of a weaker layer counts where no reading of a
 *  stronger one (missing ones aside) overlaps it. Missing ones are kept where nothing else is. Units are equal; exponents
 *  may differ, the finest is used. */
Readings resolve(std::vector<Readings> layers);
}
