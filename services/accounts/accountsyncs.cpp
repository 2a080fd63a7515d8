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

/** Answers on their way to be kept. */
struct AccountSyncs::Refresh
{
    QStringList operations;
    AccountRow row;
    QList<Fetch> left;
    bool hasKept = false;
    QPromise<Outcome> promise;
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
    SyncScope scope = scopeOf(job->row, credentials);
    scope.since = job->since;
    deliver(m_marks.ends(), this, [this, job, scope](const Result<QHash<QString, SyncEnd>> &ends) {
        if (!ends)
            return finish(job, ends.error());
        SyncScope whole = scope;
        if (const SyncEnd last = ends->value(job->account); last.trouble.isEmpty())
            whole.last = last.at;
        begin(job, whole);
    });
}

SyncScope AccountSyncs::scopeOf(const AccountRow &row, const Credentials &credentials) const
{
    SyncScope scope{.now = m_tools.net.clock.now().toUTC()};
    for (const CredentialFact &fact : m_tools.providers.find(row.provider)->facts.credentials) {
        if (!fact.isSecret)
            scope.account.insert(fact.name, QString::fromUtf8(credentials.value(fact.name)));
    }
    return scope;
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
    Q_EMIT answered(job->account);
}

QFuture<Outcome> AccountSyncs::refresh(const QString &account, const QStringList &operations)
{
    const auto refresh = std::make_shared<Refresh>(Refresh{.operations = operations});
    refresh->promise.start();
    deliver(m_tools.book.one(account), this, [this, refresh](const Result<AccountRow> &row) {
        if (!row)
            return end(refresh, row.error());
        refresh->row = *row;
        deliver(m_tools.shelf.credentialsOf(*row), this, [this, refresh](const Result<Credentials> &credentials) {
            if (!credentials)
                return end(refresh, credentials.error());
            for (const Fetch &fetch : AllServiceWays::of(refresh->row.provider).sync(scopeOf(refresh->row, *credentials))) {
                if (fetch.isKept && (refresh->operations.isEmpty() || refresh->operations.contains(fetch.operation)))
                    refresh->left.append(fetch);
            }
            refreshNext(refresh);
        });
    });
    return refresh->promise.future();
}

void AccountSyncs::refreshNext(const RefreshPointer &refresh)
{
    if (refresh->left.isEmpty())
        return end(refresh, std::monostate());
    const Fetch fetch = refresh->left.takeFirst();
    const QDateTime now = m_tools.net.clock.now().toUTC();
    deliver(ask(refresh->row, fetch), this, [this, refresh, fetch, now](const Result<HttpAnswer> &answer) {
        if (!answer)
            return end(refresh, answer.error());
        const auto kept = m_store.answers().keep({refresh->row.id, fetch.operation, fetch.question()}, {now, answer->body});
        deliver(kept, this, [this, refresh](const Outcome &outcome) {
            if (!outcome)
                return end(refresh, outcome);
            refresh->hasKept = true;
            refreshNext(refresh);
        });
    });
}

void AccountSyncs::end(const RefreshPointer &refresh, const Outcome &outcome)
{
    refresh->promise.addResult(outcome);
    refresh->promise.finish();
    if (refresh->hasKept)
        Q_EMIT answered(refresh->row.id);
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
