// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/syncreport.h"

#include "app/verbs/exitcode.h"
#include "ui/words/syncwords.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace
{
QJsonValue kindOf(const std::optional<Error> &error)
{
    return error ? QJsonValue(QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(error->kind)))) : QJsonValue();
}
}

QJsonObject SyncReport::json(const QString &account, const Result<SyncSummary> &summary)
{
    if (!summary)
        return {{u"account"_s, account},
                {u"asked"_s, QJsonValue()},
                {u"added"_s, QJsonValue()},
                {u"changed"_s, QJsonValue()},
                {u"trouble"_s, kindOf(summary.error())}};
    return {{u"account"_s, account},
            {u"asked"_s, summary->asked},
            {u"added"_s, summary->added},
            {u"changed"_s, summary->changed},
            {u"trouble"_s, kindOf(summary->trouble)}};
}

QString SyncReport::line(const QString &account, const Result<SyncSummary> &summary)
{
    return u"%1: %2"_s.arg(account, summary ? SyncWords::summary(*summary) : SyncWords::trouble(summary.error()));
}
