// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/overlap.h"
#include "models/values/repair.h"
#include "models/values/repairsuggestion.h"
#include "models/values/result.h"

#include <QFuture>
#include <QObject>

class StoreThread;

/** What is done about readings that are wrong or told twice. Nothing of it touches what was imported; all of it can be undone. */
class RepairBook : public QObject
{
    Q_OBJECT

public:
    /** Asks @p readers and changes through @p writing. */
    RepairBook(StoreThread &readers, StoreThread &writing);

    /** Every repair that was ever made, the newest first. */
    QFuture<Result<QList<RepairEntry>>> repairs();
    /** What @p request would do; the store is not written to. Error::CannotRepair, UnknownSeries. */
    QFuture<Result<RepairPreview>> preview(const RepairRequest &request);
    /** Durable when it is answered, as are the next two. */
    QFuture<Result<RepairEntry>> make(const RepairRequest &request);
    QFuture<Outcome> undo(qint64 id);
    /** As it was; repairs made later are still stronger. */
    QFuture<Outcome> redo(qint64 id);
    /** Gaps and spikes of all series, by series and time. */
    QFuture<Result<QList<RepairSuggestion>>> suggestions();

    /** Of all series, or of one. */
    QFuture<Result<QList<Overlap>>> overlaps(const std::optional<SeriesKey> &key = {});
    /** See OverlapFinder::prefer. */
    QFuture<Outcome> prefer(const SeriesKey &key, const QString &source);

Q_SIGNALS:
    void changed();

private:
    /** Says so on the thread this lives on. */
    void tellChanged();

    StoreThread &m_readers;
    StoreThread &m_writing;
};
