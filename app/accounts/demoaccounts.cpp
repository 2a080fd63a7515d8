// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/demoaccounts.h"

#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/sandboxserver.h"

using namespace Qt::StringLiterals;

DemoAccounts::DemoAccounts(Accounts &accounts, SandboxServer &sandbox)
    : m_accounts(accounts)
    , m_sandbox(sandbox)
{
}

QFuture<Outcome> DemoAccounts::connectAll()
{
    for (const ProviderFacts &facts : m_accounts.providers())
        m_left.append(facts.id);
    m_done.start();
    connectNext();
    return m_done.future();
}

void DemoAccounts::connectNext()
{
    if (m_left.isEmpty())
        return finish(std::monostate());
    const QString provider = m_left.takeFirst();
    m_connection = m_accounts.connectTo(provider, credentialsFor(provider));
    Connection *const connection = m_connection.get();
    connect(connection, &Connection::pageReady, this, [this, connection](const QUrl &page) {
        connection->paste(m_sandbox.consent(page).toString(QUrl::FullyEncoded));
    });
    connect(
        connection,
        &Connection::done,
        this,
        [this](const Result<Account> &account) {
            if (account)
                connectNext();
            else
                finish(account.error());
        },
        Qt::QueuedConnection);
    connection->begin();
}

/** Under all names that the providers have for them. */
Credentials DemoAccounts::credentialsFor(const QString &provider) const
{
    return {{u"client_id"_s, DemoAccess::clientId},
            {u"client_secret"_s, DemoAccess::clientSecret},
            {u"consumer_key"_s, DemoAccess::clientId},
            {u"consumer_secret"_s, DemoAccess::clientSecret},
            {u"email"_s, DemoAccess::user},
            {u"api_key"_s, provider == u"wattshift"_s ? DemoAccess::wattShiftKey : DemoAccess::wattCarbonKey},
            {u"address"_s, m_sandbox.address().toEncoded() + "/digiwatt/api"}};
}

void DemoAccounts::finish(const Outcome &outcome)
{
    m_done.addResult(outcome);
    m_done.finish();
}
