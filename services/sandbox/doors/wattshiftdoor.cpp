// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattshiftdoor.h"

#include "services/oauth/constanttime.h"
#include "services/sandbox/doors/demoaccess.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
SandboxAnswer refused(const QString &code, const QString &message, int status)
{
    return SandboxAnswer::json({{u"request_id"_s, u"req_sandbox"_s}, {u"error_code"_s, code}, {u"message"_s, message}}, status);
}

SandboxAnswer homes()
{
    const QJsonObject home{{u"id"_s, u"ws_home_demo"_s},
                           {u"createdAt"_s, u"2025-01-07T09:00:00.000Z"_s},
                           {u"updatedAt"_s, u"2025-01-07T09:00:00.000Z"_s},
                           {u"name"_s, u"Casa Demo"_s},
                           {u"userId"_s, u"anna"_s},
                           {u"UtilityId"_s, u"14328"_s},
                           {u"ratePlanId"_s, u"6915de3f881cbc6041e4c887"_s},
                           {u"timezone"_s, u"Europe/Rome"_s},
                           {u"country"_s, u"IT"_s},
                           {u"city"_s, u"Cremona"_s},
                           {u"zipcode"_s, u"26100"_s},
                           {u"enabled"_s, true},
                           {u"carbonSignalIntensity"_s, u"MEDIUM"_s}};
    return {200, {{"Content-Type", "application/json"}}, QJsonDocument(QJsonArray{home}).toJson(QJsonDocument::Compact)};
}
}

SandboxAnswer WattShiftDoor::answer(const SandboxCall &call)
{
    const QByteArray key = call.request.header("x-ws-api-key");
    if (key.isEmpty())
        return refused(u"AUTH_MISSING_API_KEY"_s, u"API key is missing."_s, 401);
    if (!ConstantTime::areEqual(key, DemoAccess::wattShiftKey))
        return refused(u"AUTH_INVALID_API_KEY"_s, u"API key is invalid."_s, 401);
    if (call.request.method != "POST")
        return refused(u"NOT_FOUND"_s, u"Route not found."_s, 404);
    if (call.path == u"/v1/homes/list"_s)
        return homes();
    if (call.path == u"/v1/onboarding/session-token/generate"_s)
        return SandboxAnswer::json({{u"sessionToken"_s, QString::fromLatin1(m_sessions.give(call.now, 1h))}});
    return refused(u"NOT_FOUND"_s, u"Route not found."_s, 404);
}
