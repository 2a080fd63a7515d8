// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattshifthomes.h"

#include "services/sandbox/doors/wattshiftfault.h"

using namespace Qt::StringLiterals;

namespace
{
const QStringList changeable{u"name"_s,
                             u"userId"_s,
                             u"ratePlanId"_s,
                             u"unstructuredAddress"_s,
                             u"country"_s,
                             u"city"_s,
                             u"zipcode"_s,
                             u"meterId"_s,
                             u"streetAddress"_s,
                             u"carbonSignalIntensity"_s,
                             u"enabled"_s,
                             u"meterIdSource"_s,
                             u"channelPartnerId"_s};

/** What is not said is null, as in WattShift's own answers. */
QJsonObject blank()
{
    QJsonObject home;
    for (const QString &name : changeable)
        home.insert(name, QJsonValue::Null);
    home.insert(u"UtilityId"_s, QJsonValue::Null);
    home.insert(u"timezone"_s, u"Europe/Rome"_s);
    home.insert(u"energyMarketBiddingEnabled"_s, false);
    home.insert(u"enabled"_s, true);
    home.insert(u"carbonSignalIntensity"_s, u"MEDIUM"_s);
    return home;
}

/** utilityId in requests, UtilityId in answers. */
void change(QJsonObject &home, const QJsonObject &request, const QDateTime &now)
{
    for (const QString &name : changeable) {
        if (request.contains(name))
            home.insert(name, request[name]);
    }
    if (request.contains(u"utilityId"_s))
        home.insert(u"UtilityId"_s, request[u"utilityId"_s]);
    home.insert(u"updatedAt"_s, now.toUTC().toString(Qt::ISODateWithMs));
}

QJsonObject demoHome()
{
    const QDateTime then({2025, 1, 7}, {9, 0}, Qt::UTC);
    QJsonObject home = blank();
    home.insert(u"id"_s, u"ws_home_demo"_s);
    home.insert(u"createdAt"_s, then.toString(Qt::ISODateWithMs));
    change(home,
           {{u"name"_s, u"Casa Demo"_s},
            {u"userId"_s, u"anna"_s},
            {u"utilityId"_s, u"14328"_s},
            {u"ratePlanId"_s, u"6915de3f881cbc6041e4c887"_s},
            {u"country"_s, u"IT"_s},
            {u"city"_s, u"Cremona"_s},
            {u"zipcode"_s, u"26100"_s}},
           then);
    return home;
}
}

WattShiftHomes::WattShiftHomes()
    : m_homes{demoHome()}
{
}

SandboxAnswer WattShiftHomes::list() const
{
    return SandboxAnswer::list(m_homes);
}

SandboxAnswer WattShiftHomes::create(const QJsonObject &request, const QDateTime &now)
{
    const qsizetype length = request[u"name"_s].toString().size();
    if (length < 1 || length > 255)
        return WattShiftFault::invalid(u"name"_s, u"name must have 1 to 255 characters"_s);
    QJsonObject home = blank();
    home.insert(u"id"_s, u"ws_home_%1"_s.arg(m_homes.size() + 1));
    home.insert(u"createdAt"_s, now.toUTC().toString(Qt::ISODateWithMs));
    change(home, request, now);
    m_homes.append(home);
    return SandboxAnswer::json(home);
}

SandboxAnswer WattShiftHomes::update(const QString &id, const QJsonObject &request, const QDateTime &now)
{
    for (qsizetype i = 0; i < m_homes.size(); ++i) {
        QJsonObject home = m_homes[i].toObject();
        if (home[u"id"_s] != id)
            continue;
        change(home, request, now);
        m_homes[i] = home;
        return SandboxAnswer::json(home);
    }
    return WattShiftFault::of(u"NOT_FOUND"_s, u"Home not found."_s, 404);
}

std::optional<QJsonObject> WattShiftHomes::find(const QString &id) const
{
    for (const QJsonValue &home : m_homes) {
        if (home[u"id"_s] == id)
            return home.toObject();
    }
    return {};
}
