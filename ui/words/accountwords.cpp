// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/accountwords.h"

#include "ui/words/dates.h"

#include <QCoreApplication>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

QString stateAlone(const Account &account)
{
    switch (account.state) {
    case Account::State::Fresh:
        return account.until.isValid() ? Words::tr("signed in until %1").arg(Dates::moment(account.until)) : Words::tr("signed in");
    case Account::State::Due:
        return Words::tr("signed in, to be renewed at the next call");
    case Account::State::SignedOut:
        return Words::tr("signed out");
    case Account::State::Locked:
        return Words::tr("locked, as the keychain is");
    case Account::State::Paused:
        return Words::tr("paused until %1").arg(Dates::moment(account.until));
    }
    Q_UNREACHABLE();
}
}

QString AccountWords::state(const Account &account)
{
    const QString state = stateAlone(account);
    return account.isForThisRun ? Words::tr("%1, until the program ends").arg(state) : state;
}

QString AccountWords::step(SignIn::Step step, const QString &service)
{
    switch (step) {
    case SignIn::Step::Asking:
        return Words::tr("%1 is asked whether the sign-in may begin.").arg(service);
    case SignIn::Step::InBrowser:
        return Words::tr("%1 asks you in the browser.").arg(service);
    case SignIn::Step::Exchanging:
        return Words::tr("%1 is asked for a token.").arg(service);
    case SignIn::Step::Proving:
        return Words::tr("A first call shows whether %1 accepts the sign-in.").arg(service);
    case SignIn::Step::Registering:
        return Words::tr("Your application is made known to %1.").arg(service);
    case SignIn::Step::Keeping:
        return Words::tr("The keychain is given the secrets.");
    }
    Q_UNREACHABLE();
}
