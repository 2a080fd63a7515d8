// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisebuildings.h"

#include "services/sandbox/doors/wegowisebuildingforms.h"
#include "services/sandbox/doors/wegowisepeople.h"

using namespace Qt::StringLiterals;

namespace
{
const QString building = u"Building"_s;
}

WegoWiseBuildings::WegoWiseBuildings(const WegoWiseQuirks &quirks)
    : m_quirks(quirks)
    , m_replies(quirks)
    , m_buildings{{1, {WegoWisePeople::demoUser, WegoWiseBuildingForms::demo()}}}
{
}

qint64 WegoWiseBuildings::of(qint64 user) const
{
    qint64 last = 0;
    for (auto it = m_buildings.begin(); it != m_buildings.end(); ++it) {
        if (it->user == user)
            last = it.key();
    }
    return last;
}

SandboxAnswer WegoWiseBuildings::create(qint64 user, const QJsonObject &sent)
{
    if (WegoWisePeople::isOfHome(user) && of(user) > 0)
        return m_replies.wrong(u"Home users may only have one building"_s);
    if (const QString fault = WegoWiseBuildingForms::faultOf(sent); !fault.isEmpty())
        return m_replies.wrong(fault);
    const qint64 id = m_next++;
    m_buildings.insert(id, {user, sent});
    return m_replies.told(told(id, m_quirks.createsWithLabels.value_or(false)));
}

SandboxAnswer WegoWiseBuildings::show(qint64 user) const
{
    const qint64 id = of(user);
    return id > 0 ? m_replies.told(told(id, !m_quirks.showsCodes.value_or(false))) : m_replies.missing(building);
}

SandboxAnswer WegoWiseBuildings::update(qint64 user, qint64 id, const FormText::Fields &query)
{
    if (!m_buildings.contains(id) || m_buildings[id].user != user)
        return m_replies.missing(building);
    QJsonObject sent = m_buildings[id].sent;
    for (auto it = query.begin(); it != query.end(); ++it)
        sent.insert(QString::fromUtf8(it.key()), QString::fromUtf8(*it));
    if (const QString fault = WegoWiseBuildingForms::faultOf(sent); !fault.isEmpty())
        return m_replies.wrong(fault);
    m_buildings[id].sent = sent;
    return m_replies.told(told(id, !m_quirks.showsCodes.value_or(false)));
}

SandboxAnswer WegoWiseBuildings::remove(qint64 user)
{
    const auto removed = m_buildings.removeIf([user](const auto &building) { return building.value().user == user; });
    return removed > 0 ? WegoWiseReplies::done() : m_replies.missing(building);
}

QJsonObject WegoWiseBuildings::told(qint64 id, bool isInLabels) const
{
    const QJsonObject sent = m_buildings[id].sent;
    if (m_quirks.hasBareBuilding.value_or(false))
        return {{u"id"_s, id}, {u"nickname"_s, sent[u"nickname"_s]}, {u"basement"_s, QJsonValue::Null}, {u"location"_s, QJsonObject()}};
    return isInLabels ? WegoWiseBuildingForms::inLabels(id, sent) : WegoWiseBuildingForms::inCodes(id, sent);
}
