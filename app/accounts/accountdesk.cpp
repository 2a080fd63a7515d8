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
    auto store = std::make_unique<Store>(plan.store, Store::Access::ReadWrite);
    Store &there = *store;
    return std::unique_ptr<AccountDesk>(new AccountDesk({nullptr, std::make_unique<KeychainStore>(), std::move(store)},
                                                        there,
                                                        plan.sandbox.isEmpty() ? *providers : providers->at(plan.sandbox)));
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
    auto store = std::make_unique<Store>(ground->store(), Store::Access::ReadWrite);
    Store &own = *store;
    return std::unique_ptr<AccountDesk>(
        new AccountDesk({std::move(ground), std::make_unique<MemoryStore>(), std::move(store)}, own, there));
}

std::unique_ptr<AccountDesk> AccountDesk::on(Store &store, const Providers &providers)
{
    return std::unique_ptr<AccountDesk>(new AccountDesk({nullptr, std::make_unique<KeychainStore>(), nullptr}, store, providers));
}

Result<std::unique_ptr<AccountDesk>> AccountDesk::demoOn(Store &store, const Providers &providers)
{
    auto ground = std::make_unique<DemoGround>();
    if (const Outcome outcome = ground->sandbox.listen(); !outcome)
        return outcome.error();
    const Providers there = providers.at(ground->sandbox.address());
    return std::unique_ptr<AccountDesk>(new AccountDesk({std::move(ground), std::make_unique<MemoryStore>(), nullptr}, store, there));
}

AccountDesk::AccountDesk(Parts parts, Store &store, const Providers &providers)
    : m_parts(std::move(parts))
    , m_accounts(providers, {store, *m_parts.secrets, m_http, m_clock})
{
}

AccountDesk::~AccountDesk() = default;
