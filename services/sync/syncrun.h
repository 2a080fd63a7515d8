// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/syncsummary.h"
#include "services/calls/fetch.h"
#include "services/store/lastanswers.h"
#include "services/sync/syncmarks.h"

#include <QFuture>
#include <QObject>

class Clock;
class SeriesWriter;

/** What a sync works with. Outlives it. */
struct SyncTools
{
    /** Asks the service; the answer is a good one, whatever it says. */
    using Ask = std::function<QFuture<Result<HttpAnswer>>(const Fetch &fetch)>;

    Ask ask;
    SeriesWriter &writer;
    LastAnswers &answers;
    SyncMarks &marks;
    Clock &clock;
};

/** One sync of an account: asks what is not known to stay as it is, the newest first, and keeps each answer before it asks the next.
 *  Stopped at any moment, it goes on from there the next time.
 */
class SyncRun : public QObject
{
    Q_OBJECT

public:
    SyncRun(const QString &account, const QList<Fetch> &first, const SyncTools &tools);

    /** Once. Error where it ended early: what has no answer now has none for the other questions either. */
    QFuture<Result<SyncSummary>> start();
    /** Ends it after what is being done, with Error::Cancelled. */
    void cancel();

Q_SIGNALS:
    void progressed(const SyncSummary &soFar);

private:
    void add(const QList<Fetch> &fetches);
    void askNext();
    void hear(const Fetch &fetch, const Result<HttpAnswer> &answer);
    void wait(const Fetch &fetch, const Error &error);
    void goOn();
    void keep(const Fetch &fetch, const HttpAnswer &answer);
    void read(const Fetch &fetch, const HttpAnswer &answer);
    void store(const Fetch &fetch, const Fetched &fetched, qsizetype next);
    void settle(const Fetch &fetch);
    void skip(const Error &error);
    void finish(const std::optional<Error> &error = {});

    const QString m_account;
    const SyncTools m_tools;
    const QDateTime m_begun; /**< what is final is final by then */
    QList<Fetch> m_left; /**< the next is the last */
    QSet<QString> m_known;
    SyncSummary m_summary;
    bool m_isCancelled = false;
    bool m_isWaiting = false; /**< for the service to allow the next question */
    QPromise<Result<SyncSummary>> m_promise;
};
