// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/repairbook.h"

#include "services/store/overlapfinder.h"
#include "services/store/question.h"
#include "services/store/repairpicture.h"
#include "services/store/repairs.h"
#include "services/store/suggestionfinder.h"

#include <QDateTime>

RepairBook::RepairBook(StoreThread &readers, StoreThread &writing)
    : m_readers(readers)
    , m_writing(writing)
{
}

QFuture<Result<QList<RepairEntry>>> RepairBook::repairs()
{
    return Question::ask<QList<RepairEntry>>(m_readers, [](StoreSession &session) { return Repairs::list(*session.database); });
}

QFuture<Result<RepairPreview>> RepairBook::preview(const RepairRequest &request)
{
    return Question::ask<RepairPreview>(m_readers, [request](StoreSession &session) {
        RepairPreview preview = Repairs::preview(*session.database, session.catalog, request);
        preview.chart = RepairPicture::of(*session.database, Question::series(session.catalog, request.key), preview);
        return preview;
    });
}

QFuture<Result<RepairEntry>> RepairBook::make(const RepairRequest &request)
{
    return m_writing.run<RepairEntry>([this, request](StoreSession &session, const StoreThread::IsCancelled &) {
        const RepairEntry entry = Repairs::make(*session.database, request, QDateTime::currentSecsSinceEpoch());
        tellChanged();
        return entry;
    });
}

QFuture<Outcome> RepairBook::undo(qint64 id)
{
    return m_writing.run<std::monostate>([this, id](StoreSession &session, const StoreThread::IsCancelled &) {
        Repairs::undo(*session.database, id, QDateTime::currentSecsSinceEpoch());
        tellChanged();
        return std::monostate();
    });
}

QFuture<Outcome> RepairBook::redo(qint64 id)
{
    return m_writing.run<std::monostate>([this, id](StoreSession &session, const StoreThread::IsCancelled &) {
        Repairs::redo(*session.database, id);
        tellChanged();
        return std::monostate();
    });
}

QFuture<Result<QList<RepairSuggestion>>> RepairBook::suggestions()
{
    return Question::ask<QList<RepairSuggestion>>(m_readers, [](StoreSession &session) {
        QList<RepairSuggestion> all;
        for (const auto &[id, series] : session.catalog.heads())
            all.append(SuggestionFinder::of(*session.database, Question::series(session.catalog, series.key)));
        return all;
    });
}

QFuture<Result<QList<Overlap>>> RepairBook::overlaps(const std::optional<SeriesKey> &key)
{
    return Question::ask<QList<Overlap>>(m_readers, [key](StoreSession &session) {
        if (key)
            return OverlapFinder::of(*session.database, Question::series(session.catalog, *key));
        QList<Overlap> all;
        for (const auto &[id, series] : session.catalog.heads())
            all.append(OverlapFinder::of(*session.database, Question::series(session.catalog, series.key)));
        return all;
    });
}

QFuture<Outcome> RepairBook::prefer(const SeriesKey &key, const QString &source)
{
    return m_writing.run<std::monostate>([this, key, source](StoreSession &session, const StoreThread::IsCancelled &) {
        OverlapFinder::prefer(*session.database, key, source);
        tellChanged();
        return std::monostate();
    });
}

void RepairBook::tellChanged()
{
    QMetaObject::invokeMethod(this, &RepairBook::changed, Qt::QueuedConnection);
}
