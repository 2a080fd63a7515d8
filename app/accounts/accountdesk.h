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
    /** Error of the provider file that cannot be used. Secrets are in the keychain, of which a process has one. */
    static Result<std::unique_ptr<AccountDesk>> open(const AccountDeskPlan &plan);
    /** In a sandbox of its own, with secrets in memory, and nobody signed in yet. */
    static Result<std::unique_ptr<AccountDesk>> openDemo();
    /** The same on a @p store that is open and outlives it. */
    static std::unique_ptr<AccountDesk> on(Store &store, const Providers &providers);
    static Result<std::unique_ptr<AccountDesk>> demoOn(Store &store, const Providers &providers);

    ~AccountDesk();

    Accounts &accounts() { return m_accounts; }
    /** None but in the demo. */
    DemoGround *ground() { return m_parts.ground.get(); }

private:
    struct Parts
    {
        std::unique_ptr<DemoGround> ground;
        std::unique_ptr<SecretStore> secrets;
        std::unique_ptr<Store> store; /**< where it is no one else's */
    };

    AccountDesk(Parts parts, Store &store, const Providers &providers);

    const Parts m_parts;
    SystemClock m_clock;
    Http m_http{AllowedHosts()};
    Accounts m_accounts;
};
