// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accounts.h"
#include "services/http/clock.h"
#include "services/http/http.h"
#include "services/store/store.h"

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
    /** Error of the provider file that cannot be used. */
    static Result<std::unique_ptr<AccountDesk>> open(const AccountDeskPlan &plan);

    AccountDesk(const QString &store, const Providers &providers, std::unique_ptr<SecretStore> secrets);

    Accounts &accounts() { return m_accounts; }

private:
    const std::unique_ptr<SecretStore> m_secrets;
    Store m_store;
    SystemClock m_clock;
    Http m_http{AllowedHosts()};
    Accounts m_accounts;
};
