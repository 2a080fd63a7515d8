// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountsyncs.h"

#include "services/accounts/accountshelf.h"
#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/providers/serviceways.h"
#include "services/store/store.h"

/** One sync on its way. */
struct AccountSyncs::Job
{
    QString account;
    QDate since;
    AccountRow row;
    std::unique_ptr<SyncRun> run;
    bool isCancelled = false; /**< before it was begun */
    QPromise<Result<SyncSummary>> promise;
};

AccountSyncs::AccountSyncs(AccountCalls &calls, const AccountCallTools &tools, Store &store)
    : m_calls(calls)
    , m_tools(tools)
    , m_store(store)
    , m_marks(tools.local)
{
}

AccountSyncs::~AccountSyncs() = default;

QFuture<Result<SyncSummary>> AccountSyncs::sync(const QString &account, QDate since)
{
    if (isRunning(account))
        return m_runs[account]->promise.future();
    const auto job = std::make_shared<Job>(Job{.account = account, .since = since});
    job->promise.start();
    m_runs[account] = job;
    Q_EMIT changed(account);
    deliver(m_tools.book.one(account), this, [this, job](const Result<AccountRow> &row) {
        if (!row)
            return finish(job, row.error());
        choose(job, *row);
    });
    return job->promise.future();
}

QFuture<Result<QList<SeriesCoverage>>> AccountSyncs::coverage(const QString &account, std::size_t parts)
{
    return m_store.reader().coverage(account, parts, m_tools.net.clock.now().toSecsSinceEpoch());
}

LastAnswers &AccountSyncs::answers()
{
    return m_store.answers();
}

void AccountSyncs::choose(const JobPointer &job, const AccountRow &row)
{
    job->row = row;
    deliver(m_tools.shelf.credentialsOf(row), this, [this, job](const Result<Credentials> &credentials) {
        if (!credentials)
            return finish(job, credentials.error());
        plan(job, *credentials);
    });
}

void AccountSyncs::plan(const JobPointer &job, const Credentials &credentials)
{
    SyncScope scope{.since = job->since, .now = m_tools.net.clock.now().toUTC()};
    for (const CredentialFact &fact : m_tools.providers.find(job->row.provider)->facts.credentials) {
        if (!fact.isSecret)
            scope.account.insert(fact.name, QString::fromUtf8(credentials.value(fact.name)));
    }
    deliver(m_marks.ends(), this, [this, job, scope](const Result<QHash<QString, SyncEnd>> &ends) {
        if (!ends)
            return finish(job, ends.error());
        SyncScope whole = scope;
        if (const SyncEnd last = ends->value(job->account); last.trouble.isEmpty())
            whole.last = last.at;
        begin(job, whole);
    });
}

void AccountSyncs::begin(const JobPointer &job, const SyncScope &scope)
{
    const SyncTools tools{[this, row = job->row](const Fetch &fetch) { return ask(row, fetch); },
                          m_store.writer(),
                          m_store.answers(),
                          m_marks,
                          m_tools.net.clock};
    job->run = std::make_unique<SyncRun>(job->account, AllServiceWays::of(job->row.provider).sync(scope), tools);
    if (job->isCancelled)
        job->run->cancel();
    connect(job->run.get(), &SyncRun::progressed, this, [this, account = job->account](const SyncSummary &soFar) {
        Q_EMIT progressed(account, soFar);
    });
    deliver(job->run->start(), this, [this, job](const Result<SyncSummary> &result) { finish(job, result); });
}

void AccountSyncs::finish(const JobPointer &job, const Result<SyncSummary> &result)
{
    m_runs.erase(job->account);
    job->promise.addResult(result);
    job->promise.finish();
    if (job->run)
        job->run.release()->deleteLater(); // which may be what tells of its end
    Q_EMIT changed(job->account);
}

void AccountSyncs::cancel(const QString &account)
{
    const auto job = m_runs.find(account);
    if (job == m_runs.end())
        return;
    job->second->isCancelled = true;
    if (job->second->run)
        job->second->run->cancel();
}

/** The answer as it came: what is made of it is the plan's. */
QFuture<Result<HttpAnswer>> AccountSyncs::ask(const AccountRow &row, const Fetch &fetch)
{
    const auto whole = std::make_shared<HttpAnswer>();
    Operation operation = AllServiceWays::operation(row.provider, fetch.operation);
    operation.told = [whole](const HttpAnswer &answer, const Asked<QJsonObject> &) {
        *whole = answer;
        return QJsonValue();
    };
    return m_calls.call(row.id, operation, fetch.arguments).then([whole](const Result<QJsonValue> &told) {
        return told ? Result<HttpAnswer>(*whole) : told.error();
    });
}
