// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/accountsverb.h"

#include "app/verbs/accountarguments.h"
#include "app/verbs/accountreport.h"
#include "app/verbs/awaited.h"
#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

int AccountsVerb::run(Invocation &call)
{
    AccountArguments::declare(call);
    if (const auto over = call.begin(0, 0))
        return *over;

    const auto desk = AccountArguments::desk(call);
    if (!desk)
        return call.fail(desk.error());
    const auto accounts = awaited((*desk)->accounts().all());
    if (!accounts)
        return call.fail(accounts.error());
    QJsonArray json;
    for (const Account &account : *accounts) {
        json.append(AccountReport::json(account));
        if (!call.has(u"json"_s))
            call.out() << AccountReport::line(account) << '\n';
    }
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(json).toJson();
    return ExitCode::done;
}
