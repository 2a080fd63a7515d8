// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/wegowisereplies.h"

#include <QMap>

/** The meters that WegoWise has: those of the demo home, and what was created since. */
class WegoWiseMeters
{
public:
    explicit WegoWiseMeters(const WegoWiseQuirks &quirks);

    bool has(qint64 user, qint64 id) const { return m_meters.contains(id) && m_meters[id].user == user; }
    /** What it measures, by its code. */
    QString kind(qint64 id) const { return m_meters[id].kind; }
    SandboxAnswer list(qint64 user) const;
    SandboxAnswer create(qint64 user, bool hasBuilding, const QJsonObject &sent);
    void remove(qint64 id) { m_meters.remove(id); }
    QList<qint64> of(qint64 user) const;

private:
    struct Meter
    {
        qint64 user = 0;
        bool hasBuilding = false;
        QString kind;
        QString coverage; /**< whether bills are imported: `all`, `none` */
        QJsonObject sent;
    };

    QString faultOf(const QJsonObject &sent) const;
    QJsonObject told(qint64 id) const;

    const bool m_isOlder;
    const WegoWiseReplies m_replies;
    QMap<qint64, Meter> m_meters; /**< by id */
    qint64 m_next = 1;
};
