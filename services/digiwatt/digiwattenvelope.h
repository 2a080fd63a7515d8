// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattframe.h"
#include "services/http/httpmessage.h"
#include "services/json/jsonanswer.h"

/** What is around each answer: `{"status": 200, "data": {...}}`. Its status counts, whatever that of HTTP is. */
namespace DigiwattEnvelope
{
/** What an answer holds, its table already read where it is a large one of the usual form. */
struct Opened
{
    QJsonObject data;
    std::optional<DigiwattFrame> table;
};

/** @p table is the name of the table, if the answer has one. A status of no success is the Error that the same status of HTTP is, with
 *  the service's words as its detail. */
Result<Opened> open(const QByteArray &body, const QString &host, Effect effect = Effect::Reads, QByteArrayView table = {});
/** Error::BadAnswer of @p fault within `data`. */
Error badAnswer(const QString &host, const ShapeFault &fault);
/** @p json with null where pandas wrote a number that JSON has none for: NaN, Infinity, -Infinity. */
QByteArray withoutNaN(const QByteArray &json);

/** A value of the shape of @p T. */
template<typename T>
Result<T> read(const QByteArray &body, const QString &host, Effect effect = Effect::Reads)
{
    const Result<Opened> opened = open(body, host, effect);
    if (!opened)
        return opened.error();
    T value{};
    if (const MaybeFault fault = shapeOf<T>().read(opened->data, value))
        return badAnswer(host, *fault);
    return value;
}

/** The same of a @p T whose member `table` is called @p name, and is there. */
template<typename T>
Result<T> readTable(const QByteArray &body, const QString &host, const QString &name)
{
    Result<Opened> opened = open(body, host, Effect::Reads, name.toLatin1());
    if (!opened)
        return opened.error();
    Opened whole = *std::move(opened);
    T value{};
    if (const MaybeFault fault = shapeOf<T>().read(whole.data, value))
        return badAnswer(host, *fault);
    if (whole.table)
        value.table = std::move(whole.table);
    if (!value.table)
        return badAnswer(host, ShapeFaults::within(name, JsonLists::notOne(whole.data.value(name))));
    return value;
}
}
