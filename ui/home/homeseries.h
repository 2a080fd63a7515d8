// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/seriesinfo.h"
#include "services/store/seriesreader.h"

/** The series that tell what a home uses. */
namespace HomeSeries
{
/** Of @p series, those of the site with this slug (empty: of all) that add up to what is used: the home with its chargers, else what is
 *  drawn from the grid, else its appliances. */
QList<SeriesInfo> used(const QList<SeriesInfo> &series, const QString &site);
/** All of @p keys gathered into @p intervals. The first error, where one cannot be. */
QFuture<Result<QList<SeriesBuckets>>> buckets(SeriesReader &reader, const QList<SeriesKey> &keys, const std::vector<Interval> &intervals);
}
