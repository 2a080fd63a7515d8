// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountcalls.h"

#include "services/accounts/accountshelf.h"
#include "services/accounts/credentialcheck.h"
#include "services/accounts/keptsecrets.h"
#include "services/accounts/secretnames.h"
#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/http/httpstatus.h"
#include "services/providers/serviceways.h"

using namespace Qt::StringLiterals;

/** One call on its way. */
struct AccountCalls::Job
{
    Operation operation;
    QJsonObject arguments;
    Hooks hooks;
    AccountRow row;
    Credentials credentials;
    ProviderFacts facts;
    HttpRequest request;
    QPromise<Result<QJsonValue>> promise;

    void finish(const Result<QJsonValue> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

namespace
{
/** Whether @p error says that only the user can go on. That a change was not allowed may be for a token whose time is over: the next
 *  read shows it. */
bool isEnd(const Error &error, Effect effect)
{
    return error.kind == Error::Kind::SignInRefused || (error.kind == Error::Kind::SignedOut && effect == Effect::Reads);
}

/** What is counted for a call: the provider's limits of its kind. */
QList<QuotaRule> rulesFor(const ProviderFacts &facts, Effect effect)
{
    QList<QuotaRule> rules;
    for (const LimitFact &limit : facts.limits) {
        if (limit.name == (effect == Effect::Reads ? u"reads"_s : u"commands"_s))
            rules.append({limit.name, limit.most, limit.window});
    }
    return rules;
}
}

AccountCalls::AccountCalls(const AccountCallTools &tools)
    : m_tools(tools)
    , m_marks(tools.local)
    , m_quota(tools.local)
{
}

AccountCalls::~AccountCalls() = default;

QFuture<Result<QJsonValue>> AccountCalls::call(const QString &account, const Operation &operation, const QJsonObject &arguments,
                                               const Hooks &hooks)
{
    const auto job = std::make_shared<Job>(Job{.operation = operation, .arguments = arguments, .hooks = hooks});
    job->promise.start();
    deliver(m_tools.book.one(account), this, [this, job](const Result<AccountRow> &row) {
        if (!row)
            return job->finish(row.error());
        choose(job, *row);
    });
    return job->promise.future();
}

void AccountCalls::choose(const JobPointer &job, const AccountRow &row)
{
    job->row = row;
    if (row.isSignedOut && !m_tools.shelf.isForThisRun(row))
        return job->finish(Error{Error::Kind::SignedOut, {.file = row.id}, {}, {}});
    deliver(m_tools.shelf.credentialsOf(row), this, [this, job](const Result<Credentials> &credentials) {
        if (!credentials)
            return job->finish(credentials.error());
        prepare(job, *credentials);
    });
}

void AccountCalls::prepare(const JobPointer &job, const Credentials &credentials)
{
    if (credentials.isEmpty())
        return job->finish(Error{Error::Kind::SignedOut, {.file = job->row.id}, {}, {}});
    job->credentials = credentials;
    const auto facts = CredentialCheck::complete(m_tools.providers.find(job->row.provider)->facts, credentials);
    if (!facts)
        return job->finish(facts.error());
    const auto factsFor = AllServiceWays::of(job->row.provider).factsFor;
    job->facts = factsFor ? factsFor(*facts, credentials) : *facts;
    const auto request = job->operation.request(job->facts, job->arguments);
    if (!request)
        return job->finish(request.error());
    job->request = *request;
    take(job);
}

void AccountCalls::take(const JobPointer &job)
{
    const QString host = job->request.url.host();
    if (wayOf(*job).end)
        return job->finish(*wayOf(*job).end);
    if (job->row.pausedUntil.isValid() && job->row.pausedUntil > m_tools.net.clock.now())
        return job->finish(Error{Error::Kind::RateLimited, {.file = host, .found = job->row.pausedUntil.toString(Qt::ISODate)}, {}, {}});
    const QList<QuotaRule> rules = rulesFor(job->facts, job->operation.effect);
    const QuotaAccount account{job->row.id, host};
    deliver(m_quota.take(account, rules, m_tools.net.clock.now()), this, [this, job](const Outcome &outcome) {
        if (!outcome)
            return job->finish(outcome.error());
        clear(job);
    });
}

void AccountCalls::clear(const JobPointer &job)
{
    if (!job->hooks.before)
        return send(job);
    deliver(job->hooks.before(job->credentials), this, [this, job](const Outcome &outcome) {
        if (!outcome)
            return job->finish(outcome.error());
        send(job);
    });
}

void AccountCalls::send(const JobPointer &job)
{
    const std::shared_ptr<Caller> caller = wayOf(*job).caller;
    deliver(caller->send(job->request), this, [this, job, caller](const Result<HttpAnswer> &answer) {
        const auto good = answer.and_then(
            [this, &job](const HttpAnswer &any) { return HttpStatus::wanted(job->request, any, m_tools.net.clock.now()); });
        if (good)
            return tell(job, *good);
        noteTrouble(*job, good.error());
        job->finish(good.error());
    });
}

void AccountCalls::noteTrouble(const Job &job, const Error &error)
{
    if (isEnd(error, job.operation.effect))
        wayOf(job).end = error;
    else if (error.kind != Error::Kind::RateLimited)
        return;
    Q_EMIT troubled(job.row.id, error);
}

void AccountCalls::tell(const JobPointer &job, const HttpAnswer &answer)
{
    const auto told = job->operation.told(answer, {job->arguments, job->request.url.host(), m_tools.net.clock.now().toUTC()});
    if (!told || !job->hooks.after)
        return job->finish(told);
    deliver(job->hooks.after(answer, job->credentials), this, [job, told](const Outcome &outcome) {
        job->finish(outcome ? told : outcome.error());
    });
}

/** A new one when the user has signed in again, or to another account of that id. */
AccountCalls::Way &AccountCalls::wayOf(const Job &job)
{
    Way &way = m_ways[job.row.id];
    if (!way.caller || way.credentials != job.credentials || way.signedIn != job.row.connected) {
        const TokenPlace place{
            job.row.id, SecretNames::of(job.row.provider, job.row.id, SecretNames::tokens), u"%1.%2.lock"_s.arg(m_tools.store, job.row.id)};
        way = {job.credentials, job.row.connected, {}, {}};
        const auto learn = [this, row = job.row](const Credentials &found) { m_tools.shelf.learn(row, found); };
        way.caller = AllServiceWays::of(job.row.provider)
                         .caller(job.facts, job.credentials, {m_tools.net, m_tools.secrets, m_marks, place, learn});
    }
    return way;
}
