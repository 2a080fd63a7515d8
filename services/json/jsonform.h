// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"
#include "services/json/fieldfacts.h"
#include "services/json/shapefault.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

/** How the plain values are written in JSON. Each is read strictly: what is none is a fault, and never a zero. */
namespace JsonScalars
{
MaybeFault read(const QJsonValue &json, const FieldFacts &facts, QString &value);
MaybeFault read(const QJsonValue &json, const FieldFacts &facts, bool &value);
MaybeFault read(const QJsonValue &json, const FieldFacts &facts, qint64 &value);
MaybeFault read(const QJsonValue &json, const FieldFacts &facts, int &value);
/** Finite. */
MaybeFault read(const QJsonValue &json, const FieldFacts &facts, double &value);
/** From a text exactly; from a number by the shortest digits that make it. */
MaybeFault read(const QJsonValue &json, const FieldFacts &facts, Decimal &value);
/** `2025-01-07` */
MaybeFault read(const QJsonValue &json, const FieldFacts &facts, QDate &value);
/** `2025-01-07T09:00:00.000Z` or with another offset, which stays with the value. */
MaybeFault read(const QJsonValue &json, const FieldFacts &facts, QDateTime &value);
/** Whatever is there. */
MaybeFault read(const QJsonValue &json, const FieldFacts &facts, QJsonValue &value);

QJsonValue write(const QString &value);
QJsonValue write(bool value);
QJsonValue write(qint64 value);
QJsonValue write(int value);
QJsonValue write(double value);
QJsonValue write(const Decimal &value); /**< a text, so that no digit is lost */
QJsonValue write(const QDate &value);
QJsonValue write(const QDateTime &value);
QJsonValue write(const QJsonValue &value);
}

/** What JSON has a plain form for. */
template<typename T>
concept JsonScalar = requires(const QJsonValue &json, const FieldFacts &facts, T &value)
{
    JsonScalars::read(json, facts, value);
};

/** How a value of type @p T is read from JSON, written, and described. */
template<typename T>
struct JsonForm;

template<JsonScalar T>
struct JsonForm<T>
{
    static constexpr bool isRequired = true;
    static QList<FieldDescription> members() { return {}; }
    static MaybeFault read(const QJsonValue &json, const FieldFacts &facts, T &value) { return JsonScalars::read(json, facts, value); }
    static QJsonValue write(const T &value) { return JsonScalars::write(value); }

    static QString type()
    {
        if constexpr (std::is_same_v<T, QString>)
            return QStringLiteral("text");
        else if constexpr (std::is_same_v<T, bool>)
            return QStringLiteral("true or false");
        else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, qint64>)
            return QStringLiteral("whole number");
        else if constexpr (std::is_same_v<T, QDate>)
            return QStringLiteral("date");
        else if constexpr (std::is_same_v<T, QDateTime>)
            return QStringLiteral("instant");
        else if constexpr (std::is_same_v<T, QJsonValue>)
            return QStringLiteral("JSON");
        else
            return QStringLiteral("number");
    }
};

/** What may be missing or null. */
template<typename T>
struct JsonForm<std::optional<T>>
{
    static constexpr bool isRequired = false;
    static QString type() { return JsonForm<T>::type(); }
    static QList<FieldDescription> members() { return JsonForm<T>::members(); }

    static MaybeFault read(const QJsonValue &json, const FieldFacts &facts, std::optional<T> &value)
    {
        value.reset();
        if (json.isNull() || json.isUndefined())
            return {};
        return JsonForm<T>::read(json, facts, value.emplace());
    }

    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? JsonForm<T>::write(*value) : QJsonValue(QJsonValue::Undefined);
    }
};

template<typename T>
struct JsonForm<QList<T>>
{
    static constexpr bool isRequired = true;
    static QString type() { return QStringLiteral("list of ") + JsonForm<T>::type(); }
    static QList<FieldDescription> members() { return JsonForm<T>::members(); }

    static MaybeFault read(const QJsonValue &json, const FieldFacts &facts, QList<T> &value);
    static QJsonValue write(const QList<T> &value);
};

namespace JsonLists
{
/** The fault that is none: @p json is no list. */
ShapeFault notOne(const QJsonValue &json);
/** @p fault of the element @p index, seen from the list. */
ShapeFault at(qsizetype index, const ShapeFault &fault);
}

template<typename T>
MaybeFault JsonForm<QList<T>>::read(const QJsonValue &json, const FieldFacts &facts, QList<T> &value)
{
    if (!json.isArray())
        return JsonLists::notOne(json);
    const QJsonArray array = json.toArray();
    value.resize(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const MaybeFault fault = JsonForm<T>::read(array[i], facts, value[i]))
            return JsonLists::at(i, *fault);
    }
    return {};
}

template<typename T>
QJsonValue JsonForm<QList<T>>::write(const QList<T> &value)
{
    QJsonArray array;
    for (const T &one : value)
        array.append(JsonForm<T>::write(one));
    return array;
}
