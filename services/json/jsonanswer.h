// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/json/shape.h"

/** Reads a service's JSON answer into a value. */
namespace JsonAnswer
{
/** The JSON in @p body, or within its member @p inside where that is not empty. Error::BadAnswer of @p host. */
Result<QJsonValue> json(const QByteArray &body, const QString &host, const QString &inside = {});
/** @p fault in the member @p inside as Error::BadAnswer of @p host. */
Error badAnswer(const QString &host, const QString &inside, const ShapeFault &fault);

/** Error::BadAnswer names the field that is not what it has to be. */
template<typename T>
Result<T> read(const QByteArray &body, const QString &host, const QString &inside = {})
{
    const Result<QJsonValue> whole = json(body, host, inside);
    if (!whole)
        return whole.error();
    T value{};
    if (const MaybeFault fault = JsonForm<T>::read(*whole, {}, value))
        return badAnswer(host, inside, *fault);
    return value;
}
}
