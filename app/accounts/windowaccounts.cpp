// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/windowaccounts.h"

#include "app/accounts/browser.h"
#include "app/accounts/demoaccounts.h"
#include "app/accounts/demoground.h"
#include "services/deliver.h"

#include <QtConcurrentRun>

namespace
{
void tell(const std::shared_ptr<QPromise<Result<Accounts *>>> &answer, const Result<Accounts *> &result)
{
    answer->addResult(result);
    answer->finish();
}
}

WindowAccounts::WindowAccounts(Store &store, const WindowPlace &place)
    : m_store(store)
    , m_place(place)
{
}

WindowAccounts::~WindowAccounts() = default;

AccountsGround WindowAccounts::ground()
{
    return {[this] { return open(); }, Browser::open, [this] { return hasAny(); }, !m_place.isDemo};
}

QFuture<bool> WindowAccounts::hasAny()
{
    if (m_place.isDemo)
        return QtFuture::makeReadyFuture(true);
    return AccountBook(m_store.local()).all().then([](const Result<QList<AccountRow>> &accounts) {
        return accounts && !accounts->isEmpty();
    });
}

QFuture<Result<Accounts *>> WindowAccounts::open()
{
    const auto answer = std::make_shared<QPromise<Result<Accounts *>>>();
    answer->start();
    const QString ownFolder = m_place.isDemo ? QString() : ProviderFiles::ownFolder();
    deliver(
        QtConcurrent::run([ownFolder] { return Providers::read(ownFolder); }), this, [this, answer](const Result<Providers> &providers) {
            if (!providers)
                return tell(answer, providers.error());
            make(m_place.sandbox.isEmpty() ? *providers : providers->at(m_place.sandbox), answer);
        });
    return answer->future();
}

void WindowAccounts::make(const Providers &providers, const Answer &answer)
{
    if (!m_place.isDemo) {
        m_desk = AccountDesk::on(m_store, providers);
        return tell(answer, &m_desk->accounts());
    }
    auto desk = AccountDesk::demoOn(m_store, providers);
    if (!desk)
        return tell(answer, desk.error());
    m_desk = *std::move(desk);
    signInDemo(answer);
}

void WindowAccounts::signInDemo(const Answer &answer)
{
    ++m_busy;
    m_demo = std::make_unique<DemoAccounts>(m_desk->accounts(), m_desk->ground()->sandbox);
    deliver(m_demo->connectAll(), this, [this, answer](const Outcome &outcome) {
        tell(answer, outcome ? Result<Accounts *>(&m_desk->accounts()) : outcome.error());
        askDemo();
    });
}

/** The demo home's readings are in its store already; what services make of them is asked. */
void WindowAccounts::askDemo()
{
    deliver(m_desk->accounts().all(), this, [this](const Result<QList<Account>> &accounts) {
        for (const Account &account : accounts ? *accounts : QList<Account>()) {
            ++m_busy;
            deliver(m_desk->accounts().syncs().refresh(account.id), this, [this](const Outcome &) { --m_busy; });
        }
        --m_busy;
    });
}
