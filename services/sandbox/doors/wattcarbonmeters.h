// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/wattcarbonrefusals.h"

#include <QMap>
#include <QSet>

/** The meters that WattCarbon has, and what is uploaded for them and for devices. */
class WattCarbonMeters
{
public:
    explicit WattCarbonMeters(bool isOlder, bool isSilent)
        : m_refusals(isOlder)
        , m_isSilent(isSilent)
    {
    }

    bool has(qint64 meter) const { return m_meters.contains(meter); }
    SandboxAnswer create(const SandboxRequest &request);
    /** Hours of @p of, a device or a meter, under @p header. */
    SandboxAnswer takeHours(const QString &of, const QByteArray &header, const SandboxRequest &request);
    /** Bills of @p of: days and energy. */
    SandboxAnswer takeBills(const QString &of, const SandboxRequest &request);
    /** When demand responded. */
    SandboxAnswer takeEvents(const SandboxRequest &request);

private:
    SandboxAnswer take(const QString &of, const QByteArray &header, const QString &row, const SandboxRequest &request);

    const WattCarbonRefusals m_refusals;
    const bool m_isSilent;
    QSet<qint64> m_meters{123, 999};
    QHash<QString, QMap<QString, QString>> m_values; /**< by what they are of, then by their time */
    qint64 m_next = 2000;
};
