// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattshiftdoor.h"

#include "services/oauth/constanttime.h"
#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/wattshiftbills.h"
#include "services/sandbox/doors/wattshiftfault.h"
#include "services/sandbox/doors/wattshiftprices.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** The only utility, with the only rate plan. */
SandboxAnswer utilities(const QJsonObject &request)
{
    static const QRegularExpression zip(u"^(?:0{0,4}[0-9]{1,5}|[0-9]{3})(?:[-\\s][0-9]{4})?$"_s);
    if (request.contains(u"zipcode"_s) && !zip.match(request[u"zipcode"_s].toString()).hasMatch())
        return WattShiftFault::invalid(u"zipcode"_s, u"zipcode is invalid"_s);
    const QJsonObject plan{
        {u"id"_s, u"6915de3f881cbc6041e4c887"_s}, {u"rateID"_s, u"DEMO-TOU-1"_s}, {u"ratePlanName"_s, u"Demo time of use"_s}};
    const QJsonArray all{
        QJsonObject{{u"utilityId"_s, u"14328"_s}, {u"utilityName"_s, u"Pacific Gas & Electric"_s}, {u"ratePlans"_s, QJsonArray{plan}}}};
    return SandboxAnswer::list(all);
}

SandboxAnswer inlineImpact(const QJsonObject &request, const WattShiftQuirks &quirks)
{
    for (const QString &name : {u"ratePlanId"_s, u"zipcode"_s}) {
        if (request[u"home"_s][name].toString().isEmpty())
            return WattShiftFault::invalid(u"home."_s + name, name + u" is required"_s);
    }
    return WattShiftBills::answer(request, false, quirks);
}
}

SandboxAnswer WattShiftDoor::answer(const SandboxCall &call)
{
    const QByteArray key = call.request.header("x-ws-api-key");
    if (key.isEmpty())
        return WattShiftFault::of(u"AUTH_MISSING_API_KEY"_s, u"API key is missing."_s, 401);
    if (!ConstantTime::areEqual(key, DemoAccess::wattShiftKey))
        return WattShiftFault::of(u"AUTH_INVALID_API_KEY"_s, u"API key is invalid."_s, 401);
    if (call.request.method != "POST")
        return WattShiftFault::notFound();
    return route(call, QJsonDocument::fromJson(call.request.body).object());
}

SandboxAnswer WattShiftDoor::route(const SandboxCall &call, const QJsonObject &body)
{
    static const QRegularExpression home(u"^/v1/homes/([^/]+)/(update|calculate/impact|price_signal)$"_s);
    if (call.path == u"/v1/onboarding/session-token/generate"_s)
        return SandboxAnswer::json({{u"sessionToken"_s, QString::fromLatin1(m_sessions.give(call.now, 1h))}});
    if (call.path == u"/v1/utility/get"_s)
        return utilities(body);
    if (call.path == u"/v1/homes/list"_s)
        return m_homes.list();
    if (call.path == u"/v1/homes/create"_s)
        return m_homes.create(body, call.now);
    if (call.path == u"/v1/calculate/impact"_s)
        return inlineImpact(body, m_quirks);
    if (call.path.startsWith(u"/v1/homes/bill/period/rateplan/"_s))
        return WattShiftBills::answer(body, true, m_quirks);
    if (const auto match = home.match(call.path); match.hasMatch())
        return ofHome(match.captured(1), match.captured(2), body, call.now);
    return WattShiftFault::notFound();
}

SandboxAnswer WattShiftDoor::ofHome(const QString &id, const QString &what, const QJsonObject &body, const QDateTime &now)
{
    const auto home = m_homes.find(id);
    if (!home)
        return WattShiftFault::of(u"NOT_FOUND"_s, u"Home not found."_s, 404);
    if (what == u"update"_s)
        return m_homes.update(id, body, now);
    if (what == u"calculate/impact"_s) {
        if (home->value(u"ratePlanId"_s).isNull() || home->value(u"UtilityId"_s).isNull())
            return WattShiftFault::invalid(u"ratePlanId"_s, u"the home has no rate plan"_s);
        return WattShiftBills::answer(body, false, m_quirks);
    }
    const QDateTime start = QDateTime::fromString(body[u"startTime"_s].toString(), Qt::ISODateWithMs);
    const QDateTime end = QDateTime::fromString(body[u"endTime"_s].toString(), Qt::ISODateWithMs);
    if (!start.isValid() || !end.isValid() || end <= start || start.daysTo(end) > 366)
        return WattShiftFault::invalid(u"endTime"_s, u"endTime must be after startTime"_s);
    QJsonObject signal = WattShiftTariff::signal(start, end, m_quirks);
    if (!m_quirks.hasOldestPrices.value_or(false))
        signal.insert(u"homeId"_s, id);
    return SandboxAnswer::json(signal);
}
