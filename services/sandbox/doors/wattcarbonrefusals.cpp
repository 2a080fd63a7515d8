// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattcarbonrefusals.h"

using namespace Qt::StringLiterals;

SandboxAnswer WattCarbonRefusals::sentence(const QString &detail, int status)
{
    SandboxAnswer answer = SandboxAnswer::json({{u"detail"_s, detail}}, status);
    if (status == 401)
        answer.headers.append(HttpHeader{"WWW-Authenticate", "Bearer"});
    return answer;
}

SandboxAnswer WattCarbonRefusals::missing(const QJsonArray &place) const
{
    return m_isOlder ? wrong(place, u"value_error.missing"_s, u"field required"_s) : wrong(place, u"missing"_s, u"Field required"_s);
}

SandboxAnswer WattCarbonRefusals::wrong(const QJsonArray &place, const QString &type, const QString &words) const
{
    QJsonObject fault{{u"type"_s, type}, {u"loc"_s, place}, {u"msg"_s, words}};
    if (!m_isOlder)
        fault.insert(u"input"_s, QJsonObject());
    return SandboxAnswer::json({{u"detail"_s, QJsonArray{fault}}}, 422);
}
