// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountlines.h"

#include "services/digiwatt/digiwattcalls.h"
#include "ui/words/accountwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountLines)
};

QString iconOf(Account::State state)
{
    switch (state) {
    case Account::State::Fresh:
        return u"check"_s;
    case Account::State::Due:
    case Account::State::Paused:
        return u"clock"_s;
    case Account::State::Locked:
        return u"lock"_s;
    case Account::State::SignedOut:
        return u"warning"_s;
    }
    Q_UNREACHABLE();
}

QString serviceName(const QString &provider, const QList<ProviderFacts> &services)
{
    for (const ProviderFacts &service : services) {
        if (service.id == provider)
            return service.name;
    }
    return provider;
}

QString asSentence(const QString &words)
{
    return words.first(1).toUpper() + words.sliced(1);
}

QString helpOf(const CredentialFact &fact, bool again)
{
    const QString help = fact.help.in(QLocale());
    if (again)
        return Words::tr("%1 Left empty, it stays as it was.").arg(help);
    return fact.isRequired ? help : Words::tr("Optional. %1").arg(help);
}
}

QList<AccountLine> AccountLines::of(const QList<Account> &accounts, const QList<ProviderFacts> &services, const SyncDesk &syncs)
{
    QList<AccountLine> lines;
    for (const Account &account : accounts) {
        const bool isSignedOut = account.state == Account::State::SignedOut;
        const bool isGood = !isSignedOut && account.state != Account::State::Locked;
        const SyncLook look = syncs.lookOf(account.id);
        lines.append({account.id,
                      serviceName(account.provider, services),
                      account.name,
                      asSentence(AccountWords::state(account)),
                      iconOf(account.state),
                      isGood,
                      isSignedOut,
                      look.words,
                      look.isRunning,
                      look.isGood,
                      look.coverage,
                      std::ranges::any_of(services, [&account](const ProviderFacts &service) {
                          return service.id == account.provider && isDescribable(service);
                      })});
    }
    return lines;
}

bool AccountLines::isDescribable(const ProviderFacts &service)
{
    return service.paths.contains(DigiwattCalls::onboarding().id());
}

QList<ServiceCard> AccountLines::cards(const QList<ProviderFacts> &services)
{
    const QLocale locale;
    QList<ServiceCard> cards;
    for (const ProviderFacts &service : services)
        cards.append({service.id, service.name, service.gives.in(locale), service.needs.in(locale), !service.keysPage.isEmpty()});
    return cards;
}

QList<CredentialLine> AccountLines::credentials(const ProviderFacts &service, const QString &wrong, bool again)
{
    QList<CredentialLine> lines;
    for (const CredentialFact &fact : service.credentials)
        lines.append({fact.name, fact.label.in(QLocale()), helpOf(fact, again), fact.isSecret, fact.name == wrong});
    return lines;
}
