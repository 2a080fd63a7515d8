// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattparser.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
Error badAnswer(const QString &host, const QString &field)
{
    return {Error::Kind::BadAnswer, {.file = host, .field = field}, {}, u"greenness"_s};
}
}

Outcome DigiwattParser::greenness(const QByteArray &body, const QString &host)
{
    constexpr int unauthorized = 401;
    QByteArray text = body;
    text.replace("NaN", "null"); // which pandas writes and JSON does not know
    const QJsonObject answer = QJsonDocument::fromJson(text).object();
    const int status = answer[u"status"_s].toInt();
    if (status == unauthorized)
        return Error{Error::Kind::SignedOut, {.file = host}, {}, u"greenness"_s};
    if (status >= 400)
        return Error{Error::Kind::Refused, {.file = host, .found = QString::number(status)}, {}, u"greenness"_s};
    if (status < 200 || status > 299)
        return badAnswer(host, u"status"_s);
    const QJsonObject data = answer[u"data"_s].toObject();
    if (!data[u"best_windows"_s].isArray())
        return badAnswer(host, u"data.best_windows"_s);
    return std::monostate();
}
