// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattcarbondoor.h"

#include "services/oauth/constanttime.h"
#include "services/sandbox/doors/demoaccess.h"

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace
{
SandboxAnswer notThere()
{
    return WattCarbonRefusals::sentence(u"Not Found"_s, 404);
}

SandboxAnswer notAllowed()
{
    return WattCarbonRefusals::sentence(u"Method Not Allowed"_s, 405);
}
}

WattCarbonDoor::WattCarbonDoor(const WattCarbonQuirks &quirks)
    : m_hasAssetsOnly(quirks.hasAssetsOnly.value_or(false))
    , m_refusals(quirks.faultsAsBefore.value_or(false))
    , m_desk(quirks)
    , m_meters(quirks.faultsAsBefore.value_or(false), quirks.isSilent.value_or(false))
{
}

SandboxAnswer WattCarbonDoor::answer(const SandboxCall &call)
{
    if (call.path == u"/auth/token"_s)
        return call.request.method == "POST" ? giveToken(call) : notAllowed();
    if (!m_tokens.isGood(call.request.bearer(), call.now))
        return WattCarbonRefusals::sentence(u"Could not validate credentials"_s, 401);
    return route(call.request, call.path.split(u'/', Qt::SkipEmptyParts));
}

SandboxAnswer WattCarbonDoor::giveToken(const SandboxCall &call)
{
    const FormText::Fields form = call.request.form();
    for (const auto *field : {"username", "password"}) {
        if (!form.contains(field))
            return m_refusals.missing({u"body"_s, QString::fromLatin1(field)});
    }
    if (form["username"] != DemoAccess::user || !ConstantTime::areEqual(form["password"], DemoAccess::wattCarbonKey))
        return WattCarbonRefusals::sentence(u"Incorrect username or password"_s, 401);
    const QByteArray token = m_tokens.give(call.now, 24h);
    return SandboxAnswer::json({{u"access_token"_s, QString::fromLatin1(token)}, {u"token_type"_s, u"bearer"_s}});
}

SandboxAnswer WattCarbonDoor::route(const SandboxRequest &request, const QStringList &steps)
{
    const QString first = steps.value(0);
    if (first == u"meters"_s)
        return meters(request, steps.sliced(1));
    const bool ofAssets = first == u"assets"_s;
    if (!ofAssets && (first != u"devices"_s || m_hasAssetsOnly))
        return notThere();
    return registry(request, steps.sliced(1), ofAssets);
}

SandboxAnswer WattCarbonDoor::registry(const SandboxRequest &request, const QStringList &steps, bool ofAssets)
{
    if (steps.isEmpty() && request.method == "GET")
        return m_desk.list(request.query(), ofAssets);
    if (steps.isEmpty())
        return request.method == "POST" ? m_desk.create(request, ofAssets) : notAllowed();
    if (steps[0] != u"csv"_s)
        return device(request, steps, ofAssets);
    if (steps.size() == 1)
        return request.method == "POST" ? m_desk.createAll(request, ofAssets) : notAllowed();
    return steps.size() == 3 && steps[1] == u"template"_s ? m_desk.columns(steps[2], ofAssets) : notThere();
}

SandboxAnswer WattCarbonDoor::device(const SandboxRequest &request, const QStringList &steps, bool isAsset)
{
    const qint64 id = steps[0].toLongLong();
    if (steps.size() == 1 && request.method == "PUT")
        return m_desk.update(id, request, isAsset);
    if (steps.size() == 1 && request.method == "DELETE")
        return m_desk.remove(id);
    if (steps.size() == 1 || !m_desk.has(id))
        return m_desk.read(id, isAsset);
    if (isAsset && steps[1] == u"documents"_s)
        return m_meters.takeEvents(request);
    return !isAsset && steps[1] == u"timeseries"_s ? m_meters.takeHours(u"device "_s + steps[0], "datetime,value_kwh", request)
                                                   : notThere();
}

SandboxAnswer WattCarbonDoor::meters(const SandboxRequest &request, const QStringList &steps)
{
    if (request.method != "POST")
        return notAllowed();
    if (steps.isEmpty())
        return m_meters.create(request);
    if (!m_meters.has(steps[0].toLongLong()))
        return WattCarbonRefusals::sentence(u"Meter not found"_s, 404);
    const QString meter = u"meter "_s + steps[0];
    if (steps.value(1) == u"intervals"_s)
        return m_meters.takeHours(meter, "start_datetime,energy_kwh", request);
    return steps.value(1) == u"bills"_s ? m_meters.takeBills(meter, request) : notThere();
}
