// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/teslarefusals.h"

using namespace Qt::StringLiterals;

namespace
{
QJsonObject bodyOf(const QString &error, const QString &description = {})
{
    return {{u"response"_s, QJsonValue()}, {u"error"_s, error}, {u"error_description"_s, description}};
}
}

SandboxAnswer TeslaRefusals::of(const QString &error, int status, const QString &description)
{
    return SandboxAnswer::json(bodyOf(error, description), status);
}

SandboxAnswer TeslaRefusals::behind(const QString &call, const QString &error, int status)
{
    const QString number = u"d3m0-%1"_s.arg(status);
    QJsonObject body = bodyOf(u"https://powergate.prd.sn.tesla.services:443/api/%1 => %2"_s.arg(call, error));
    body.insert(u"txid"_s, number);
    SandboxAnswer answer = SandboxAnswer::json(body, status);
    answer.headers.append({"x-txid", number.toLatin1()});
    return answer;
}

SandboxAnswer TeslaRefusals::field(const QString &name, const QString &problem)
{
    QJsonObject body = bodyOf(u"invalid_field"_s, problem);
    body.insert(u"messages"_s, QJsonObject{{name, QJsonArray{problem}}});
    return SandboxAnswer::json(body, 400);
}

SandboxAnswer TeslaRefusals::seen(int status)
{
    if (status == 408)
        return behind(u"powerwalls/demo/fullstatus"_s, u"Can't get recent status from the battery"_s, status);
    if (status == 421)
        return of(u"user out of region, use base URL of the region"_s, status);
    if (status == 504)
        return of(u"timeout"_s, status, u"upstream request timeout"_s);
    if (status != 429)
        return of(u"Internal Server Error: upstream internal error"_s, status);
    SandboxAnswer answer = behind(u"v4/energy_site/live_status"_s, u"Too Many Requests"_s, status);
    answer.headers
        += QList<HttpHeader>{{"Retry-After", "30"}, {"RateLimit-Limit", "60"}, {"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "30"}};
    return answer;
}
