// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountscontroller.h"

#include "services/accounts/accounts.h"
#include "services/deliver.h"
#include "ui/accounts/accountlines.h"
#include "ui/words/format.h"

#include <algorithm>

AccountsController::AccountsController(const AccountsGround &ground, QObject *parent)
    : PageController(parent)
    , m_ground(ground)
    , m_connecting(ground)
{
    connect(&m_connecting, &ConnectController::connected, this, [this](const QString &message) { tell(message, false); });
}

void AccountsController::retranslate()
{
    m_connecting.retranslate();
    m_unsettled.retranslate();
    m_profile.retranslate();
    showRows();
}

void AccountsController::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    if (shown && !m_accounts)
        retry();
    else if (shown)
        read(); // a token that was fresh may be due by now
    Q_EMIT changed();
}

void AccountsController::beginIfAny()
{
    deliver(m_ground.hasAny(), this, [this](bool hasAny) {
        if (hasAny && !m_accounts)
            open();
    });
}

QFuture<Outcome> AccountsController::refresh(const QString &account, const QStringList &operations)
{
    if (!m_accounts)
        return QtFuture::makeReadyFuture(Outcome(Error{Error::Kind::UnknownAccount, {.found = account}, {}, {}}));
    return m_accounts->syncs().refresh(account, operations);
}

void AccountsController::retry()
{
    if (m_accounts)
        read();
    else
        open();
}

void AccountsController::open()
{
    if (std::exchange(m_isOpening, true))
        return;
    deliver(m_ground.open(), this, [this](const Result<Accounts *> &accounts) {
        m_isOpening = false;
        if (!accounts)
            return fail(accounts.error());
        begin(**accounts);
    });
}

void AccountsController::begin(Accounts &accounts)
{
    m_accounts = &accounts;
    m_unsettled.begin(accounts.commands());
    m_syncs.begin(accounts.syncs(), m_ground.syncsByItself);
    connect(&m_syncs, &SyncDesk::changed, this, &AccountsController::showRows);
    connect(m_accounts, &Accounts::changed, this, &AccountsController::read);
    connect(&m_accounts->syncs(), &AccountSyncs::answered, this, &AccountsController::answered);
    read();
}

void AccountsController::read()
{
    deliver(m_accounts->all(), this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts)
            return fail(accounts.error());
        m_all = *accounts;
        m_load = {LoadState::Phase::Ready, {}};
        QStringList ids;
        for (const Account &account : m_all)
            ids.append(account.id);
        m_syncs.setAccounts(ids);
        showRows();
        if (!m_toDescribe.isEmpty())
            describe(std::exchange(m_toDescribe, {}));
    });
}

void AccountsController::showRows()
{
    if (m_accounts) {
        m_lines.setRows(AccountLines::of(m_all, m_accounts->providers(), m_syncs));
        m_cards.setRows(AccountLines::cards(m_accounts->providers()));
    }
    Q_EMIT changed();
}

QString AccountsController::warning() const
{
    const bool hasSome = std::ranges::any_of(m_all, &Account::isForThisRun);
    return hasSome ? Format::error({Error::Kind::KeychainMissing, {}, {}, {}}) : QString();
}

void AccountsController::connectTo(const QString &service)
{
    const ProviderFacts *facts = find(service);
    if (!facts)
        return;
    tell({}, false);
    m_connecting.open(*m_accounts, *facts);
}

void AccountsController::connectAgain(const QString &account)
{
    const auto known = std::ranges::find(m_all, account, &Account::id);
    const ProviderFacts *facts = known == m_all.end() ? nullptr : find(known->provider);
    if (!facts)
        return;
    tell({}, false);
    m_connecting.open(*m_accounts, *facts, account);
}

void AccountsController::showKeysPage(const QString &service)
{
    const ProviderFacts *facts = find(service);
    if (facts && !m_ground.browse(facts->keysPage))
        tell(tr("No browser could be opened. The page is %1.").arg(facts->keysPage.toString()), true);
}

void AccountsController::remove(const QString &account)
{
    if (!m_accounts)
        return;
    deliver(m_accounts->disconnect(account), this, [this](const Outcome &outcome) {
        tell(outcome ? tr("The account is removed from this computer.") : Format::error(outcome.error()), !outcome);
    });
}

void AccountsController::describe(const QString &account)
{
    if (m_load.isLoading() || m_load.isFailed()) {
        m_toDescribe = account;
        return retry();
    }
    const auto known = std::ranges::find(m_all, account, &Account::id);
    const ProviderFacts *facts = known == m_all.end() ? nullptr : find(known->provider);
    if (facts && AccountLines::isDescribable(*facts))
        m_profile.open(*m_accounts,
                       *facts,
                       account,
                       known->name.isEmpty() ? facts->name : tr("%1 · %2", "service, name").arg(facts->name, known->name));
}

const ProviderFacts *AccountsController::find(const QString &service) const
{
    if (!m_accounts)
        return nullptr;
    const QList<ProviderFacts> &all = m_accounts->providers();
    const auto found = std::ranges::find(all, service, &ProviderFacts::id);
    return found == all.end() ? nullptr : &*found;
}

void AccountsController::fail(const Error &error)
{
    m_load = {m_load.isLoading() || m_load.isFailed() ? LoadState::Phase::Failed : LoadState::Phase::Stale, Format::error(error)};
    Q_EMIT changed();
}

void AccountsController::tell(const QString &message, bool failed)
{
    m_message = message;
    m_failed = failed;
    Q_EMIT changed();
}
