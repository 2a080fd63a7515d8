// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/buckets.h"
#include "services/store/seriescatalog.h"

class Database;

/** What the readings of a series that start within an interval come to. */
struct IntervalSum
{
    Interval interval;
    Decimal total; /**< of amounts; of means, of means times their seconds */
    qint64 seconds = 0; /**< lengths of the readings, summed */
    qint64 covered = 0; /**< seconds with readings, never more than the interval has */
    Quality worst = Quality::Measured; /**< of the readings there are */

    bool isEmpty() const { return seconds == 0; }
    /** The worst of the readings; Missing where they leave a part of the interval out. */
    Quality quality() const { return covered < interval.length() ? Quality::Missing : worst; }
    /** The mean over time of a series of means, to 6 decimals. */
    Decimal mean() const { return total.quotient(seconds, 6); }
};

namespace IntervalSums
{
/** The sums of @p series over @p intervals, which are sorted and do not overlap: from the sums of whole chunks where these will
 *  do, from readings elsewhere. Error::NoSuchResolution where a reading is too long for its interval, as in Buckets::gather. */
Result<std::vector<IntervalSum>> of(Database &database, const StoredSeries &series, const std::vector<Interval> &intervals);
/** The same as buckets, equal to what Buckets::gather makes of the resolved readings. */
Result<std::vector<Bucket>> buckets(Database &database, const StoredSeries &series, const std::vector<Interval> &intervals);
}
