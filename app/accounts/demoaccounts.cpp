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
    m_connection = m_accounts.connectTo(provider, DemoAccess::credentials(provider, m_sandbox.address()));
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

void DemoAccounts::finish(const Outcome &outcome)
{
    m_done.addResult(outcome);
    m_done.finish();
}
