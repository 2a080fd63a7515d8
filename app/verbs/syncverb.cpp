// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/syncverb.h"

#include "app/verbs/accountarguments.h"
#include "app/verbs/awaited.h"
#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/syncreport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
const QString since = u"since"_s;

/** The first day that is asked for; invalid: as far back as there is anything. */
Result<QDate> sinceOf(const Invocation &call)
{
    const auto text = call.given(since);
    if (!text)
        return QDate();
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : Error{Error::Kind::BadArgument, {.field = u"--"_s + since, .found = *text}, {}, {}};
}

/** The accounts that are meant: the one that is named, or all. */
Result<QStringList> meant(const Invocation &call, Accounts &accounts)
{
    if (!call.arguments().isEmpty())
        return call.arguments();
    const auto all = awaited(accounts.all());
    if (!all)
        return all.error();
    QStringList ids;
    for (const Account &account : *all)
        ids.append(account.id);
    return ids;
}
}

int SyncVerb::run(Invocation &call)
{
    call.takes(u"ACCOUNT"_s, Invocation::tr("The id of an account, as `wattglass accounts` tells them; without it, all."), u"[ACCOUNT]"_s);
    AccountArguments::declare(call);
    call.option(since, Invocation::tr("The first day to fetch; without it, as far back as the service has anything."), u"date"_s);
    if (const auto over = call.begin(0, 1))
        return *over;

    const auto first = sinceOf(call);
    if (!first)
        return call.fail(first.error());
    const auto desk = AccountArguments::desk(call);
    if (!desk)
        return call.fail(desk.error());
    const auto accounts = meant(call, (*desk)->accounts());
    if (!accounts)
        return call.fail(accounts.error());
    QJsonArray json;
    int code = ExitCode::done;
    for (const QString &account : *accounts) {
        const auto summary = awaited((*desk)->accounts().syncs().sync(account, *first));
        json.append(SyncReport::json(account, summary));
        if (!summary)
            code = ExitCode::of(summary.error().kind);
        if (!call.has(u"json"_s))
            call.out() << SyncReport::line(account, summary) << '\n';
    }
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(json).toJson();
    return code;
}
