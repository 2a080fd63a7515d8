// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaresponse.h"

using namespace Qt::StringLiterals;

Result<QJsonObject> TeslaResponse::object(const QByteArray &body, const QString &host)
{
    const Result<QJsonValue> response = JsonAnswer::json(body, host, u"response"_s);
    if (!response)
        return response.error();
    if (!response->isObject() && !isBlank(*response))
        return wrong(host, JsonLists::notOne(*response));
    return response->toObject();
}

bool TeslaResponse::isBlank(const QJsonValue &json)
{
    return json.isUndefined() || json.isNull() || json == u""_s;
}

Error TeslaResponse::wrong(const QString &host, const ShapeFault &fault)
{
    return JsonAnswer::badAnswer(host, u"response"_s, fault);
}
