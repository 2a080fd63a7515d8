// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftparser.h"

#include "services/oauth/plainwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
Error badAnswer(const QString &host, const QString &field)
{
    return {Error::Kind::BadAnswer, {.file = host, .field = field}, {}, u"homes"_s};
}
}

Result<QStringList> WattShiftParser::homeNames(const QByteArray &body, const QString &host)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return badAnswer(host, u"homes"_s);
    QStringList names;
    const QJsonArray homes = document.array();
    for (int i = 0; i < homes.size(); ++i) {
        const QJsonObject home = homes[i].toObject();
        const QString id = home[u"id"_s].toString();
        if (id.isEmpty())
            return badAnswer(host, u"homes[%1].id"_s.arg(i));
        const QString name = PlainWords::of(home[u"name"_s].toString());
        names.append(name.isEmpty() ? PlainWords::of(id) : name);
    }
    return names;
}

Error WattShiftParser::refusal(int status, const QByteArray &body, const QString &host)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QString code = PlainWords::of(answer[u"error_code"_s].toString());
    const QString words = PlainWords::of(answer[u"message"_s].toString());
    return {Error::Kind::SignInRefused, {.file = host, .found = words.isEmpty() ? QString::number(status) : words}, {}, code};
}
