// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/disconnectverb.h"

#include "app/verbs/accountarguments.h"
#include "app/verbs/awaited.h"
#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

int DisconnectVerb::run(Invocation &call)
{
    call.takes(u"ACCOUNT"_s, Invocation::tr("The id of an account, as `wattglass accounts` tells them."), u"ACCOUNT"_s);
    AccountArguments::declare(call);
    if (const auto over = call.begin(1, 1))
        return *over;

    const auto desk = AccountArguments::desk(call);
    if (!desk)
        return call.fail(desk.error());
    const QString account = call.arguments().constFirst();
    const Outcome outcome = awaited((*desk)->accounts().disconnect(account));
    if (!outcome)
        return call.fail(outcome.error());
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(QJsonObject{{u"id"_s, account}}).toJson();
    else
        call.out() << Invocation::tr("%1 is forgotten.").arg(account) << '\n';
    return ExitCode::done;
}
