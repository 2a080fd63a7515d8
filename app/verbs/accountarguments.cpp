// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/accountarguments.h"

#include "app/verbs/invocation.h"
#include "services/http/allowedhosts.h"

using namespace Qt::StringLiterals;

namespace
{
const QString sandbox = u"sandbox"_s;
}

void AccountArguments::declare(Invocation &call)
{
    call.storeOptions();
    call.option(sandbox, Invocation::tr("Where a sandbox stands for all services, as `wattglass sandbox` tells it."), u"address"_s);
}

Result<std::unique_ptr<AccountDesk>> AccountArguments::desk(const Invocation &call)
{
    AccountDeskPlan plan{.store = call.storePath()};
    if (const auto address = call.given(sandbox)) {
        plan.sandbox = QUrl(*address, QUrl::StrictMode);
        const bool isServer = plan.sandbox.isValid() && plan.sandbox.scheme() == u"http"_s && AllowedHosts::isLoopback(plan.sandbox);
        if (!isServer)
            return Error{Error::Kind::BadArgument, {.field = u"--"_s + sandbox, .found = *address}, {u"http://127.0.0.1:PORT"_s}, {}};
    }
    return AccountDesk::open(plan);
}
