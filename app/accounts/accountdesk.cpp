// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/accountdesk.h"

#include "services/secrets/memorystore.h"

Result<std::unique_ptr<AccountDesk>> AccountDesk::open(const AccountDeskPlan &plan)
{
    const Result<Providers> providers = Providers::read();
    if (!providers)
        return providers.error();
    const Providers where = plan.sandbox.isEmpty() ? *providers : providers->at(plan.sandbox);
    return std::make_unique<AccountDesk>(plan.store, where, std::make_unique<MemoryStore>());
}

AccountDesk::AccountDesk(const QString &store, const Providers &providers, std::unique_ptr<SecretStore> secrets)
    : m_secrets(std::move(secrets))
    , m_store(store, Store::Access::ReadWrite)
    , m_accounts(providers, {m_store, *m_secrets, m_http, m_clock})
{
}
