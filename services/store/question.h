// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/storethread.h"
#include "services/store/transaction.h"

/** Questions to the store. */
namespace Question
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

/** The series of this key; throws Error::UnknownSeries with the ids that are close to it. */
const StoredSeries &series(SeriesCatalog &catalog, const SeriesKey &key);
}
