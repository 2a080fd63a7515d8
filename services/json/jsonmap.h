// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/jsonform.h"

#include <QMap>

/** An object whose members have names of the service's or the user's own, and all the same form. */
template<typename T>
struct JsonForm<QMap<QString, T>>
{
    static constexpr bool isRequired = true;
    static QString type() { return QStringLiteral("by name, ") + JsonForm<T>::type(); }
    static QList<FieldDescription> members() { return JsonForm<T>::members(); }

    static MaybeFault read(const QJsonValue &json, const FieldFacts &facts, QMap<QString, T> &value);
    static QJsonValue write(const QMap<QString, T> &value);
};

template<typename T>
MaybeFault JsonForm<QMap<QString, T>>::read(const QJsonValue &json, const FieldFacts &facts, QMap<QString, T> &value)
{
    if (!json.isObject())
        return JsonLists::notOne(json);
    const QJsonObject object = json.toObject();
    value.clear();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.key().isValidUtf16())
            return ShapeFault{{}, QStringLiteral("a name that is no text")};
        if (const MaybeFault fault = JsonForm<T>::read(*it, facts, value[it.key()]))
            return ShapeFaults::within(it.key(), *fault);
    }
    return {};
}

template<typename T>
QJsonValue JsonForm<QMap<QString, T>>::write(const QMap<QString, T> &value)
{
    QJsonObject object;
    for (auto it = value.begin(); it != value.end(); ++it)
        object.insert(it.key(), JsonForm<T>::write(*it));
    return object;
}
