// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/connectverb.h"

#include "app/accounts/browser.h"
#include "app/verbs/accountarguments.h"
#include "app/verbs/accountreport.h"
#include "app/verbs/awaited.h"
#include "app/verbs/credentialinput.h"
#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/signintalk.h"
#include "app/verbs/standardinput.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
Result<ProviderFacts> providerOf(const Invocation &call, const Accounts &accounts)
{
    const QString id = call.arguments().constFirst();
    QStringList ids;
    for (const ProviderFacts &facts : accounts.providers()) {
        if (facts.id == id)
            return facts;
        ids.append(facts.id);
    }
    return Error{Error::Kind::BadArgument, {.field = u"PROVIDER"_s, .found = id}, ids, {}};
}

Result<Account> signIn(Invocation &call, Accounts &accounts)
{
    const auto provider = providerOf(call, accounts);
    if (!provider)
        return provider.error();
    if (call.has(u"confirm"_s)) {
        const Outcome confirmed = awaited(accounts.confirm(provider->id));
        if (!confirmed)
            return confirmed.error();
    }
    StandardInput input;
    const auto credentials = CredentialInput::read(*provider, input);
    if (!credentials)
        return credentials.error();
    const auto connection = accounts.connectTo(provider->id, *credentials, call.value(u"again"_s));
    connection->setByHand(call.has(u"by-hand"_s));
    const bool isElsewhere = call.has(u"by-hand"_s) || call.has(u"no-browser"_s);
    const SignInTalk::Browser browser = isElsewhere ? nullptr : SignInTalk::Browser(Browser::open);
    return SignInTalk(*connection, call, input, browser, provider->name).run();
}
}

int ConnectVerb::run(Invocation &call)
{
    call.takes(u"PROVIDER"_s, Invocation::tr("digiwatt, tesla, wattcarbon, wattshift or wegowise."), u"PROVIDER"_s);
    AccountArguments::declare(call);
    call.option(u"again"_s, Invocation::tr("Signs in to this account again; what is not said stays as it was."), u"account"_s);
    call.option(u"no-browser"_s, Invocation::tr("Opens no browser: shows the page's address and takes what you paste."));
    call.option(u"by-hand"_s, Invocation::tr("The browser is on another computer: shows the page's address and takes what you paste."));
    call.option(u"confirm"_s, Invocation::tr("Says that the addresses in your own provider file are right."));
    if (const auto over = call.begin(1, 1))
        return *over;

    const auto desk = AccountArguments::desk(call);
    if (!desk)
        return call.fail(desk.error());
    const auto account = signIn(call, (*desk)->accounts());
    if (!account)
        return call.fail(account.error());
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(AccountReport::json(*account)).toJson();
    else
        call.out() << AccountReport::line(*account) << '\n';
    return account->isForThisRun ? call.fail({Error::Kind::KeychainMissing, {}, {}, {}}) : ExitCode::done;
}
