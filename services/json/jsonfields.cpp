// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json/jsonfields.h"

#include "services/json/jsonname.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

JsonFields::JsonFields(const QString &host, const QString &path, const QJsonObject &object)
    : m_host(host)
    , m_path(path)
    , m_object(object)
{
}

Result<JsonFields> JsonFields::of(const QByteArray &body, const QString &host)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (document.isObject())
        return JsonFields(host, {}, document.object());
    const QString why = document.isNull() ? fault.errorString() : u"it is no object"_s;
    return Error{Error::Kind::BadAnswer, {.file = host}, {}, why};
}

Result<QString> JsonFields::text(const QString &field) const
{
    const QJsonValue value = m_object.value(field);
    if (!value.isString() || !value.toString().isValidUtf16())
        return wrong(field);
    return value.toString();
}

Result<double> JsonFields::number(const QString &field) const
{
    const QJsonValue value = m_object.value(field);
    if (!value.isDouble())
        return wrong(field);
    return value.toDouble();
}

Result<qint64> JsonFields::integer(const QString &field) const
{
    const QJsonValue value = m_object.value(field);
    const qint64 number = value.toInteger(0);
    if (!value.isDouble() || number != value.toInteger(1)) // which is what is answered where it is none
        return wrong(field);
    return number;
}

Result<JsonFields> JsonFields::object(const QString &field) const
{
    const QJsonValue value = m_object.value(field);
    if (!value.isObject())
        return wrong(field);
    return JsonFields(m_host, m_path + field + u'.', value.toObject());
}

Error JsonFields::wrong(const QString &field) const
{
    return {Error::Kind::BadAnswer, {.file = m_host, .field = m_path + field}, {}, JsonName::of(m_object.value(field))};
}
