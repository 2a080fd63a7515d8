// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/wegowisereplies.h"

#include <QMap>

/** The buildings that WegoWise has: that of the demo user, and what was created since. */
class WegoWiseBuildings
{
public:
    explicit WegoWiseBuildings(const WegoWiseQuirks &quirks);

    /** The one that @p user is shown, the last that he has created; 0: none. */
    qint64 of(qint64 user) const;
    SandboxAnswer create(qint64 user, const QJsonObject &sent);
    SandboxAnswer show(qint64 user) const;
    SandboxAnswer update(qint64 user, qint64 id, const FormText::Fields &query);
    /** All that @p user has. */
    SandboxAnswer remove(qint64 user);

private:
    struct Building
    {
        qint64 user = 0;
        QJsonObject sent;
    };

    QJsonObject told(qint64 id, bool isInLabels) const;

    const WegoWiseQuirks m_quirks;
    const WegoWiseReplies m_replies;
    QMap<qint64, Building> m_buildings; /**< by id */
    qint64 m_next = 2;
};
