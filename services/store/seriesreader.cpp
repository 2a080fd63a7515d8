// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/seriesreader.h"

#include "services/store/chartwindow.h"
#include "services/store/coverage.h"
#include "services/store/intervalsums.h"
#include "services/store/layerreader.h"
#include "services/store/question.h"
#include "services/store/serieslist.h"

SeriesReader::SeriesReader(StoreThread &thread)
    : m_thread(thread)
{
}

QFuture<Result<QList<Site>>> SeriesReader::sites()
{
    return Question::ask<QList<Site>>(m_thread, [](StoreSession &session) { return session.catalog.sites(); });
}

QFuture<Result<QList<SeriesInfo>>> SeriesReader::series()
{
    return Question::ask<QList<SeriesInfo>>(m_thread, [](StoreSession &session) {
        QList<SeriesInfo> list;
        for (const auto &[id, series] : session.catalog.heads())
            list.append(SeriesList::info(*session.database, *session.catalog.find(series.key)));
        return list;
    });
}

QFuture<Result<QList<SeriesCoverage>>> SeriesReader::coverage(const QString &account, std::size_t parts, qint64 now)
{
    return Question::ask<QList<SeriesCoverage>>(
        m_thread, [account, parts, now](StoreSession &session) { return Coverage::of(session, account, parts, now); });
}

QFuture<Result<Readings>> SeriesReader::readings(const SeriesKey &key, const Interval &range)
{
    return Question::ask<Readings>(m_thread, [key, range](StoreSession &session) {
        return LayerReader::within(*session.database, Question::series(session.catalog, key), range);
    });
}

QFuture<Result<SeriesBuckets>> SeriesReader::buckets(const SeriesKey &key, const std::vector<Interval> &intervals)
{
    return Question::ask<SeriesBuckets>(m_thread, [key, intervals](StoreSession &session) {
        const StoredSeries &series = Question::series(session.catalog, key);
        return SeriesBuckets{SeriesList::info(*session.database, series),
                             valueOrFault(IntervalSums::buckets(*session.database, series, intervals))};
    });
}

QFuture<Result<std::shared_ptr<const ChartData>>> SeriesReader::window(const ChartRequest &request)
{
    return Question::ask<std::shared_ptr<const ChartData>>(m_thread,
                                                           [request](StoreSession &session) { return ChartWindow::of(session, request); });
}
