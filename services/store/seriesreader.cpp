// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/seriesreader.h"

#include "services/store/chartwindow.h"
#include "services/store/intervalsums.h"
#include "services/store/layerreader.h"
#include "services/store/serieslist.h"
#include "services/store/storethread.h"
#include "services/store/transaction.h"

namespace
{
/** Asks @p question of one state of the store, however long it takes and whoever writes meanwhile. */
template<typename T>
QFuture<Result<T>> ask(StoreThread &thread, std::function<T(StoreSession &session)> question)
{
    return thread.run<T>([question = std::move(question)](StoreSession &session, const StoreThread::IsCancelled &) {
        const Transaction snapshot(*session.database, Transaction::Kind::Reading);
        session.catalog.refresh();
        return question(session);
    });
}

const StoredSeries &found(SeriesCatalog &catalog, const SeriesKey &key)
{
    if (const StoredSeries *series = catalog.find(key))
        return *series;
    Error error{Error::Kind::UnknownSeries, {.found = key.id()}};
    for (const auto &[id, series] : catalog.heads()) {
        if (series.key.site == key.site || series.key.kind == key.kind)
            error.candidates.append(id);
    }
    throw StoreFault{error};
}
}

SeriesReader::SeriesReader(StoreThread &thread)
    : m_thread(thread)
{
}

QFuture<Result<QList<Site>>> SeriesReader::sites()
{
    return ask<QList<Site>>(m_thread, [](StoreSession &session) { return session.catalog.sites(); });
}

QFuture<Result<QList<SeriesInfo>>> SeriesReader::series()
{
    return ask<QList<SeriesInfo>>(m_thread, [](StoreSession &session) {
        QList<SeriesInfo> list;
        for (const auto &[id, series] : session.catalog.heads())
            list.append(SeriesList::info(*session.database, *session.catalog.find(series.key)));
        return list;
    });
}

QFuture<Result<Readings>> SeriesReader::readings(const SeriesKey &key, const Interval &range)
{
    return ask<Readings>(m_thread, [key, range](StoreSession &session) {
        return LayerReader::within(*session.database, found(session.catalog, key), range);
    });
}

QFuture<Result<SeriesBuckets>> SeriesReader::buckets(const SeriesKey &key, const std::vector<Interval> &intervals)
{
    return ask<SeriesBuckets>(m_thread, [key, intervals](StoreSession &session) {
        const StoredSeries &series = found(session.catalog, key);
        return SeriesBuckets{SeriesList::info(*session.database, series),
                             valueOrFault(IntervalSums::buckets(*session.database, series, intervals))};
    });
}

QFuture<Result<std::shared_ptr<const ChartData>>> SeriesReader::window(const ChartRequest &request)
{
    return ask<std::shared_ptr<const ChartData>>(m_thread, [request](StoreSession &session) { return ChartWindow::of(session, request); });
}
