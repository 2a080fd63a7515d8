// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/accountdesk.h"

#include "app/accounts/demoground.h"
#include "services/secrets/keychainstore.h"
#include "services/secrets/memorystore.h"

Result<std::unique_ptr<AccountDesk>> AccountDesk::open(const AccountDeskPlan &plan)
{
    const Result<Providers> providers = Providers::read();
    if (!providers)
        return providers.error();
    const Providers where = plan.sandbox.isEmpty() ? *providers : providers->at(plan.sandbox);
    return std::make_unique<AccountDesk>(plan.store, where, std::make_unique<KeychainStore>(), nullptr);
}

Result<std::unique_ptr<AccountDesk>> AccountDesk::openDemo()
{
    const Result<Providers> providers = Providers::read({});
    if (!providers)
        return providers.error();
    auto ground = std::make_unique<DemoGround>();
    if (const Outcome outcome = ground->sandbox.listen(); !outcome)
        return outcome.error();
    const Providers there = providers->at(ground->sandbox.address());
    return std::make_unique<AccountDesk>(ground->store(), there, std::make_unique<MemoryStore>(), std::move(ground));
}

AccountDesk::AccountDesk(const QString &store, const Providers &providers, std::unique_ptr<SecretStore> secrets,
                         std::unique_ptr<DemoGround> ground)
    : m_ground(std::move(ground))
    , m_secrets(std::move(secrets))
    , m_store(store, Store::Access::ReadWrite)
    , m_accounts(providers, {m_store, *m_secrets, m_http, m_clock})
{
}

AccountDesk::~AccountDesk() = default;
