// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/seriescoverage.h"
#include "services/accounts/accountcalls.h"
#include "services/sync/syncrun.h"

class Store;

/** Brings what services have of the user's accounts into the store. One sync of an account at a time: who asks while one is on its way
 *  gets what comes of that.
 */
class AccountSyncs : public QObject
{
    Q_OBJECT

public:
    AccountSyncs(AccountCalls &calls, const AccountCallTools &tools, Store &store);
    ~AccountSyncs() override;

    /** From @p since on; invalid: as far back as there is anything. Error::UnknownAccount, or why it ended early. */
    QFuture<Result<SyncSummary>> sync(const QString &account, QDate since = {});
    /** Asks @p operations of @p account again, or all whose answers are kept, and keeps them; readings in them are left to a sync. Error of
     *  the first that has no answer. */
    QFuture<Outcome> refresh(const QString &account, const QStringList &operations = {});
    /** Ends the sync of @p account after what is being done. It goes on from there the next time. */
    void cancel(const QString &account);
    bool isRunning(const QString &account) const { return m_runs.contains(account); }
    /** How the last sync of each account ended. */
    QFuture<Result<QHash<QString, SyncEnd>>> ends() { return m_marks.ends(); }
    /** What of the time there is of each series that @p account told, see SeriesReader::coverage. */
    QFuture<Result<QList<SeriesCoverage>>> coverage(const QString &account, std::size_t parts);
    LastAnswers &answers();

Q_SIGNALS:
    void progressed(const QString &account, const SyncSummary &soFar);
    /** A sync of @p account has begun or ended. */
    void changed(const QString &account);
    /** Answers of @p account are kept that were not before. */
    void answered(const QString &account);

private:
    struct Job;
    struct Refresh;
    using JobPointer = std::shared_ptr<Job>;
    using RefreshPointer = std::shared_ptr<Refresh>;

    void choose(const JobPointer &job, const AccountRow &row);
    void plan(const JobPointer &job, const Credentials &credentials);
    void begin(const JobPointer &job, const SyncScope &scope);
    void finish(const JobPointer &job, const Result<SyncSummary> &result);
    SyncScope scopeOf(const AccountRow &row, const Credentials &credentials) const;
    void refreshNext(const RefreshPointer &refresh);
    void end(const RefreshPointer &refresh, const Outcome &outcome);
    QFuture<Result<HttpAnswer>> ask(const AccountRow &row, const Fetch &fetch);

    AccountCalls &m_calls;
    const AccountCallTools m_tools;
    Store &m_store;
    SyncMarks m_marks;
    std::map<QString, JobPointer> m_runs; /**< by account */
};
