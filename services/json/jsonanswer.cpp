// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json/jsonanswer.h"

#include "services/json/jsonname.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Result<QJsonValue> JsonAnswer::json(const QByteArray &body, const QString &host, const QString &inside)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body.startsWith("\xEF\xBB\xBF") ? body.sliced(3) : body, &fault);
    if (document.isNull())
        return Error{Error::Kind::BadAnswer, {.file = host}, {}, fault.errorString()};
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (inside.isEmpty())
        return whole;
    const QJsonValue part = whole[inside];
    if (part.isUndefined())
        return badAnswer(host, inside, {{}, JsonName::of(part)});
    return part;
}

Error JsonAnswer::badAnswer(const QString &host, const QString &inside, const ShapeFault &fault)
{
    const QString field = inside.isEmpty() ? fault.path : ShapeFaults::within(inside, fault).path;
    return {Error::Kind::BadAnswer, {.file = host, .field = field}, {}, fault.found};
}
