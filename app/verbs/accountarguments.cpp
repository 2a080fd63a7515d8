// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/accountarguments.h"

#include "app/accounts/demoaccounts.h"
#include "app/accounts/demoground.h"
#include "app/verbs/awaited.h"
#include "app/verbs/invocation.h"
#include "services/http/allowedhosts.h"

using namespace Qt::StringLiterals;

namespace
{
const QString sandbox = u"sandbox"_s;
const QString demo = u"demo"_s;

/** The demo's, with an account of each service. */
Result<std::unique_ptr<AccountDesk>> demoDesk()
{
    auto desk = AccountDesk::openDemo();
    if (!desk)
        return desk;
    DemoAccounts demo((*desk)->accounts(), (*desk)->ground()->sandbox);
    if (const Outcome outcome = awaited(demo.connectAll()); !outcome)
        return outcome.error();
    return desk;
}
}

void AccountArguments::declare(Invocation &call)
{
    call.storeOptions();
    declareSandbox(call);
    call.option(demo, Invocation::tr("With the accounts of a home that is made up; they are forgotten afterwards."));
}

void AccountArguments::declareSandbox(Invocation &call)
{
    call.option(sandbox, Invocation::tr("Where a sandbox stands for all services, as `wattglass sandbox` tells it."), u"address"_s);
}

Result<QUrl> AccountArguments::sandboxOf(const Invocation &call)
{
    const auto address = call.given(sandbox);
    if (!address)
        return QUrl();
    const QUrl url(*address, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == u"http"_s && AllowedHosts::isLoopback(url))
        return url;
    return Error{Error::Kind::BadArgument, {.field = u"--"_s + sandbox, .found = *address}, {u"http://127.0.0.1:PORT"_s}, {}};
}

Result<std::unique_ptr<AccountDesk>> AccountArguments::desk(const Invocation &call)
{
    if (call.has(demo))
        return demoDesk();
    const auto url = sandboxOf(call);
    return url ? AccountDesk::open({.store = call.storePath(), .sandbox = *url}) : url.error();
}
