// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/accountreport.h"

#include "app/verbs/moments.h"
#include "ui/words/accountwords.h"

using namespace Qt::StringLiterals;

namespace
{
QString nameOf(Account::State state)
{
    switch (state) {
    case Account::State::Fresh:
        return u"fresh"_s;
    case Account::State::Due:
        return u"due"_s;
    case Account::State::SignedOut:
        return u"signed-out"_s;
    case Account::State::Locked:
        return u"locked"_s;
    case Account::State::Paused:
        return u"paused"_s;
    }
    Q_UNREACHABLE();
}

}

QJsonObject AccountReport::json(const Account &account)
{
    return {{u"id"_s, account.id},
            {u"provider"_s, account.provider},
            {u"name"_s, account.name.isEmpty() ? QJsonValue() : QJsonValue(account.name)},
            {u"state"_s, nameOf(account.state)},
            {u"until"_s, Moments::json(account.until)},
            {u"connected"_s, Moments::json(account.connected)},
            {u"for_this_run"_s, account.isForThisRun}};
}

QString AccountReport::line(const Account &account)
{
    const QString name = account.name.isEmpty() ? QString() : account.name + u": "_s;
    return u"%1: %2%3"_s.arg(account.id, name, AccountWords::state(account));
}
