// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxmessage.h"
#include "services/sandbox/doors/teslaquirks.h"

/** How the demo home is set at Tesla, and how that is changed. */
class TeslaSettingsDesk
{
public:
    explicit TeslaSettingsDesk(const TeslaQuirks &quirks);

    /** Changes what the path @p what stands for, as @p body says. */
    SandboxAnswer change(const QString &what, const QByteArray &body);
    /** As site_info has it, into @p info. */
    void tell(QJsonObject &info) const;

private:
    SandboxAnswer updated() const;
    SandboxAnswer setReserve(const QJsonObject &body);
    SandboxAnswer setCarReserve(const QJsonObject &body);
    SandboxAnswer setMode(const QJsonObject &body);
    SandboxAnswer setStormMode(const QJsonObject &body);
    SandboxAnswer setGridRules(const QJsonObject &body);
    SandboxAnswer setTariff(const QJsonObject &body);

    const TeslaQuirks m_quirks;
    int m_reserve = 20;
    int m_carReserve = 0;
    QString m_mode;
    bool m_isStormMode = true;
    QString m_exportRule;
    bool m_isGridChargingDisallowed = true;
    QString m_strategy;
    QJsonObject m_tariff;
};
