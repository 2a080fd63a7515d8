// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accounts.h"
#include "services/http/clock.h"
#include "services/http/http.h"
#include "services/store/store.h"

struct DemoGround;

/** Where accounts are kept, and where their services are. */
struct AccountDeskPlan
{
    QString store; /**< the data file */
    QUrl sandbox; /**< stands for all services; empty: the services themselves */
};

/** Accounts, and all that they need, in the order in which it needs each other. */
class AccountDesk
{
public:
    /** Error of the provider file that cannot be used. Secrets are in the keychain. */
    static Result<std::unique_ptr<AccountDesk>> open(const AccountDeskPlan &plan);
    /** In a sandbox of its own, with secrets in memory, and nobody signed in yet. */
    static Result<std::unique_ptr<AccountDesk>> openDemo();

    AccountDesk(const QString &store, const Providers &providers, std::unique_ptr<SecretStore> secrets, std::unique_ptr<DemoGround> ground);
    ~AccountDesk();

    Accounts &accounts() { return m_accounts; }
    /** None but in the demo. */
    DemoGround *ground() { return m_ground.get(); }

private:
    const std::unique_ptr<DemoGround> m_ground;
    const std::unique_ptr<SecretStore> m_secrets;
    Store m_store;
    SystemClock m_clock;
    Http m_http{AllowedHosts()};
    Accounts m_accounts;
};
