// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/wegowisereplies.h"

#include <QDate>
#include <QMap>

/** The bills that WegoWise has, by meters: those of the demo home, and what was entered since. */
class WegoWiseBills
{
public:
    explicit WegoWiseBills(const WegoWiseQuirks &quirks)
        : m_quirks(quirks)
        , m_replies(quirks)
    {
    }

    /** Fetches those of the demo home that were there on @p today, once. */
    void begin(QDate today);
    SandboxAnswer list(qint64 meter) const;
    SandboxAnswer create(qint64 meter, const QString &kind, const QJsonObject &sent);
    SandboxAnswer remove(qint64 meter, qint64 id);
    void removeAll(qint64 meter) { m_bills.remove(meter); }

private:
    QJsonObject told(const QJsonObject &bill) const;

    const WegoWiseQuirks m_quirks;
    const WegoWiseReplies m_replies;
    QMap<qint64, QMap<qint64, QJsonObject>> m_bills; /**< by meter, then by id */
    bool m_hasBegun = false;
    qint64 m_next = 1000;
};
