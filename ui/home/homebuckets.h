// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/seriesreader.h"

/** Several series of a home in the same intervals. */
namespace HomeBuckets
{
/** All of @p keys gathered into @p intervals. The first error, where one cannot be. */
QFuture<Result<QList<SeriesBuckets>>> read(SeriesReader &reader, const QList<SeriesKey> &keys, const std::vector<Interval> &intervals);
}
