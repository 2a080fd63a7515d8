// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accounts.h"

#include "services/deliver.h"
#include "services/store/store.h"

namespace
{
AccountRow changed(const AccountRow &row, const Error &trouble)
{
    AccountRow after = row;
    if (trouble.kind == Error::Kind::SignedOut || trouble.kind == Error::Kind::SignInRefused)
        after.isSignedOut = true;
    if (trouble.kind == Error::Kind::RateLimited)
        after.pausedUntil = QDateTime::fromString(trouble.place.found, Qt::ISODate).toUTC();
    return after;
}

bool isSecret(const ProviderFacts &facts, const QString &credential)
{
    const auto fact = std::ranges::find(facts.credentials, credential, &CredentialFact::name);
    return fact == facts.credentials.end() || fact->isSecret;
}
}

Accounts::Accounts(const Providers &providers, const AccountTools &tools, QObject *parent)
    : QObject(parent)
    , m_providers(providers)
    , m_signIn{tools.http, tools.clock}
    , m_book(tools.store.local())
    , m_confirmations(tools.store.settings())
    , m_secrets(tools.secrets)
    , m_shelf(m_book, m_secrets, tools.clock)
    , m_servers(m_providers.facts(), tools.http, tools.store.settings())
    , m_callTools{m_providers, m_book, m_shelf, m_secrets, tools.store.local(), tools.store.path(), m_signIn}
    , m_calls(m_callTools)
    , m_commands(m_calls, m_callTools)
    , m_syncs(m_calls, m_callTools, tools.store)
    , m_drafts(tools.store.settings())
{
    connect(&m_calls, &AccountCalls::troubled, this, &Accounts::note);
}

Accounts::~Accounts() = default;

QFuture<Result<QList<Account>>> Accounts::all()
{
    return m_shelf.all();
}

std::unique_ptr<Connection> Accounts::connectTo(const QString &provider, const Credentials &credentials, const QString &again)
{
    const ConnectionTools tools{m_book, m_shelf, m_confirmations, m_servers, m_signIn};
    auto connection = std::make_unique<Connection>(ConnectionRequest{*m_providers.find(provider), credentials, again}, tools);
    connect(connection.get(), &Connection::done, this, &Accounts::changed);
    return connection;
}

QFuture<Outcome> Accounts::disconnect(const QString &account)
{
    return changeOne(account, [this](const AccountRow &row) {
        m_servers.forget(row.id);
        m_syncs.cancel(row.id);
        m_syncs.answers().forget(row.id);
        return m_shelf.forget(row);
    });
}

QFuture<Result<QList<QUrl>>> Accounts::unconfirmed(const QString &provider)
{
    return m_confirmations.missing(*m_providers.find(provider));
}

QFuture<Outcome> Accounts::confirm(const QString &provider)
{
    return m_confirmations.confirm(*m_providers.find(provider));
}

QFuture<Result<QString>> Accounts::told(const QString &account, const QString &credential)
{
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto finish = [promise](const Result<QString> &told) {
        promise->addResult(told);
        promise->finish();
    };
    deliver(m_book.one(account), this, [this, credential, finish](const Result<AccountRow> &row) {
        if (!row)
            return finish(row.error());
        const ProviderFile *const provider = m_providers.find(row->provider);
        if (!provider || isSecret(provider->facts, credential))
            return finish(QString());
        deliver(m_shelf.credentialsOf(*row), this, [credential, finish](const Result<Credentials> &all) {
            finish(all ? Result<QString>(QString::fromUtf8(all->value(credential))) : all.error());
        });
    });
    return promise->future();
}

QFuture<Outcome> Accounts::note(const QString &account, const Error &trouble)
{
    return changeOne(account, [this, trouble](const AccountRow &row) { return m_book.save(::changed(row, trouble)); });
}

/** What @p change makes of the account of that id. */
QFuture<Outcome> Accounts::changeOne(const QString &account, Change change)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto finish = [this, promise](const Outcome &outcome) {
        promise->addResult(outcome);
        promise->finish();
        Q_EMIT changed();
    };
    deliver(m_book.one(account), this, [this, change = std::move(change), finish](const Result<AccountRow> &row) {
        if (!row)
            return finish(row.error());
        deliver(change(*row), this, finish);
    });
    return promise->future();
}
