// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/facts/factsobject.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
/** What stands in @p value, for the user to find it. */
QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return u"[...]"_s;
    case QJsonValue::Object:
        return u"{...}"_s;
    default:
        return value.toVariant().toString().left(80);
    }
}

bool isSafe(const QUrl &url)
{
    const bool isHere = url.host() == u"127.0.0.1"_s || url.host() == u"::1"_s;
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isHere))
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

bool isLine(const QString &text)
{
    constexpr qsizetype mostLetters = 500;
    return !text.trimmed().isEmpty() && text.size() <= mostLetters && text.isValidUtf16()
        && std::ranges::all_of(text, [](QChar letter) { return letter.isPrint() || letter.isSurrogate(); });
}
}

FactsObject::FactsObject(const QString &file, const QJsonObject &object)
    : FactsObject(std::make_shared<Root>(Root{file, {}}), {}, object)
{
}

FactsObject::FactsObject(const std::shared_ptr<Root> &root, const QString &path, const QJsonObject &object)
    : m_root(root)
    , m_path(path)
    , m_object(object)
{
}

void FactsObject::blame(const QString &field)
{
    if (!m_root->fault)
        m_root->fault = Error{Error::Kind::BadValue, {m_root->file, 0, m_path + field, shown(m_object[field])}, {}, {}};
}

void FactsObject::allowOnly(const QStringList &known)
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!known.contains(it.key()))
            blame(it.key());
    }
}

QString FactsObject::text(const QString &field)
{
    const QString text = m_object[field].toString();
    if (!isLine(text))
        blame(field);
    return text;
}

QString FactsObject::textOr(const QString &field, const QString &otherwise)
{
    return has(field) ? text(field) : otherwise;
}

int FactsObject::positive(const QString &field)
{
    const double number = m_object[field].toDouble(-1);
    if (number < 1 || number > std::numeric_limits<int>::max() || number != std::floor(number)) {
        blame(field);
        return 1;
    }
    return int(number);
}

bool FactsObject::flagOr(const QString &field, bool otherwise)
{
    if (has(field) && !m_object[field].isBool())
        blame(field);
    return m_object[field].toBool(otherwise);
}

QUrl FactsObject::address(const QString &field)
{
    const QUrl url(m_object[field].toString(), QUrl::StrictMode);
    if (!isSafe(url))
        blame(field);
    return url;
}

FactsObject FactsObject::object(const QString &field)
{
    if (!m_object[field].isObject())
        blame(field);
    return FactsObject(m_root, m_path + field + u'.', m_object[field].toObject());
}

QList<QJsonValue> FactsObject::list(const QString &field)
{
    if (!m_object[field].isArray())
        blame(field);
    const QJsonArray array = m_object[field].toArray();
    return {array.begin(), array.end()};
}

FactsObject FactsObject::element(const QString &field, qsizetype index, const QJsonValue &value)
{
    const QString path = m_path + u"%1[%2]."_s.arg(field).arg(index);
    if (!value.isObject() && !m_root->fault)
        m_root->fault = Error{Error::Kind::BadValue, {m_root->file, 0, path.chopped(1), shown(value)}, {}, {}};
    return FactsObject(m_root, path, value.toObject());
}
