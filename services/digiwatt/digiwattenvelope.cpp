// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattenvelope.h"

#include "services/digiwatt/digiwattscan.h"
#include "services/digiwatt/digiwattwords.h"
#include "services/http/httpstatus.h"

using namespace Qt::StringLiterals;

namespace
{
Error failed(const QByteArray &body, const QString &host, Effect effect, int status)
{
    Error error = HttpStatus::wanted({.effect = effect}, {.status = status}, {}).error();
    error.place.file = host;
    if (const QString words = DigiwattWords::of(body); !words.isEmpty())
        error.detail = words;
    return error;
}

Result<QJsonObject> dataIn(const QByteArray &body, const QString &host, Effect effect)
{
    const Result<QJsonValue> whole = JsonAnswer::json(DigiwattEnvelope::withoutNaN(body), host);
    if (!whole)
        return whole.error();
    int status = 0;
    if (const MaybeFault fault = JsonScalars::read((*whole)[u"status"], {.isEitherWay = true}, status))
        return JsonAnswer::badAnswer(host, u"status"_s, *fault);
    if (status < 200 || status > 299)
        return failed(body, host, effect, status);
    const QJsonValue data = (*whole)[u"data"];
    return data.isObject() ? Result<QJsonObject>(data.toObject()) : JsonAnswer::badAnswer(host, u"data"_s, JsonLists::notOne(data));
}

/** The word for a number that is none which @p json has at @p at; empty: there is none. */
QByteArrayView noNumberAt(QByteArrayView json, qsizetype at)
{
    for (const QByteArrayView word : {QByteArrayView("NaN"), QByteArrayView("-Infinity"), QByteArrayView("Infinity")}) {
        if (json.sliced(at).startsWith(word))
            return word;
    }
    return {};
}
}

Result<DigiwattEnvelope::Opened> DigiwattEnvelope::open(const QByteArray &body, const QString &host, Effect effect, QByteArrayView table)
{
    if (auto found = table.isEmpty() ? std::nullopt : DigiwattScan::table(body, table)) {
        const Result<QJsonObject> rest = dataIn(found->rest, host, effect);
        if (rest && rest->value(QLatin1StringView(table)).isNull())
            return Opened{*rest, std::move(found->frame)};
    }
    const Result<QJsonObject> data = dataIn(body, host, effect);
    return data ? Result<Opened>(Opened{*data, {}}) : data.error();
}

Error DigiwattEnvelope::badAnswer(const QString &host, const ShapeFault &fault)
{
    return JsonAnswer::badAnswer(host, u"data"_s, fault);
}

QByteArray DigiwattEnvelope::withoutNaN(const QByteArray &json)
{
    if (!json.contains("NaN") && !json.contains("Infinity"))
        return json;
    QByteArray clean;
    clean.reserve(json.size() + json.size() / 16);
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QByteArrayView word = isInText ? QByteArrayView() : noNumberAt(json, i);
        if (!word.isEmpty()) {
            clean.append("null");
            i += word.size() - 1;
            continue;
        }
        if (isInText && json[i] == '\\' && i + 1 < json.size())
            clean.append(json[i++]);
        else if (json[i] == '"')
            isInText = !isInText;
        clean.append(json[i]);
    }
    return clean;
}
