// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/buckets.h"
#include "models/values/chartrequest.h"
#include "models/values/result.h"
#include "models/values/seriescoverage.h"
#include "models/values/seriesinfo.h"
#include "models/values/site.h"

#include <QFuture>

#include <memory>

class StoreThread;

/** Answers questions about what the store holds, from a pool of readers that no writer blocks. */
class SeriesReader
{
public:
    explicit SeriesReader(StoreThread &thread);

    QFuture<Result<QList<Site>>> sites();
    /** Every series, sorted by id. */
    QFuture<Result<QList<SeriesInfo>>> series();
    /** What @p account told, and how much of the time: in @p parts of equal length from its first reading to @p now. */
    QFuture<Result<QList<SeriesCoverage>>> coverage(const QString &account, std::size_t parts, qint64 now);
    /** @p key's readings within @p range, layers resolved, those that start in it. */
    QFuture<Result<Readings>> readings(const SeriesKey &key, const Interval &range);
    /** @p key's readings gathered into @p intervals (Calendar::buckets makes them). Error::UnknownSeries, NoSuchResolution. */
    QFuture<Result<SeriesBuckets>> buckets(const SeriesKey &key, const std::vector<Interval> &intervals);
    /** What a chart shows. Series that are not there are left out. */
    QFuture<Result<std::shared_ptr<const ChartData>>> window(const ChartRequest &request);

private:
    StoreThread &m_thread;
};
