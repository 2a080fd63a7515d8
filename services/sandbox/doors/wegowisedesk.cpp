// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisedesk.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject bodyOf(const SandboxRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}
}

WegoWiseDesk::WegoWiseDesk(const WegoWiseQuirks &quirks)
    : m_replies(quirks)
    , m_people(m_replies)
    , m_buildings(quirks)
    , m_meters(quirks)
    , m_bills(quirks)
{
}

SandboxAnswer WegoWiseDesk::answer(const SandboxCall &call, qint64 user)
{
    if (call.path == u"/oauth/user"_s && call.request.method == "GET")
        return m_people.tell(user);
    if (!call.path.startsWith(u"/api/v1/"_s))
        return nowhere();
    const QStringList steps = call.path.split(u'/', Qt::SkipEmptyParts).sliced(2);
    const QString section = steps.value(0), what = steps.value(1);
    if (section == u"users"_s && what == m_people.name(user) && steps.value(2) == u"buildings"_s && call.request.method == "PUT")
        return m_buildings.update(user, steps.value(3).toLongLong(), call.request.query());
    if (section == u"homes"_s && what == u"buildings"_s)
        return building(call.request, user);
    if (section != u"wego_home"_s)
        return nowhere();
    if (what == u"user"_s || what == u"users"_s)
        return person(call.request, user);
    if (what == u"building"_s || what == u"buildings"_s)
        return building(call.request, user);
    return what == u"meters"_s ? meters(call, user, steps.sliced(2)) : nowhere();
}

SandboxAnswer WegoWiseDesk::person(const SandboxRequest &request, qint64 user)
{
    if (request.method == "POST")
        return m_people.create(user, bodyOf(request));
    return request.method == "DELETE" ? removePerson(user) : nowhere();
}

SandboxAnswer WegoWiseDesk::building(const SandboxRequest &request, qint64 user)
{
    if (request.method == "POST")
        return m_buildings.create(user, bodyOf(request));
    if (request.method == "GET")
        return m_buildings.show(user);
    if (request.method != "DELETE")
        return nowhere();
    if (m_buildings.of(user) > 0)
        removeMeters(m_meters.of(user));
    return m_buildings.remove(user);
}

SandboxAnswer WegoWiseDesk::meters(const SandboxCall &call, qint64 user, const QStringList &steps)
{
    const QByteArray &method = call.request.method;
    if (steps.isEmpty() && method == "GET")
        return m_meters.list(user);
    if (steps.isEmpty())
        return method == "POST" ? m_meters.create(user, m_buildings.of(user) > 0, bodyOf(call.request)) : nowhere();
    const qint64 meter = steps[0].toLongLong();
    const bool isDeleted = steps.size() == 1 && method == "DELETE";
    if (!m_meters.has(user, meter))
        return m_replies.missing(u"Meter"_s, isDeleted ? 400 : 404);
    m_bills.begin(call.now.date());
    if (steps.value(1) == u"raw_data"_s)
        return bills(call.request, meter, steps.sliced(2));
    if (!isDeleted)
        return nowhere();
    removeMeters({meter});
    return WegoWiseReplies::done();
}

SandboxAnswer WegoWiseDesk::bills(const SandboxRequest &request, qint64 meter, const QStringList &steps)
{
    if (steps.isEmpty() && request.method == "GET")
        return m_bills.list(meter);
    if (steps.isEmpty() && request.method == "POST")
        return m_bills.create(meter, m_meters.kind(meter), bodyOf(request));
    return steps.size() == 1 && request.method == "DELETE" ? m_bills.remove(meter, steps[0].toLongLong()) : nowhere();
}

void WegoWiseDesk::removeMeters(const QList<qint64> &meters)
{
    for (const qint64 meter : meters) {
        m_bills.removeAll(meter);
        m_meters.remove(meter);
    }
}

SandboxAnswer WegoWiseDesk::removePerson(qint64 user)
{
    removeMeters(m_meters.of(user));
    m_buildings.remove(user);
    return m_people.remove(user);
}

SandboxAnswer WegoWiseDesk::nowhere() const
{
    return m_replies.missing(u"Page"_s);
}
