// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/teslahistory.h"
#include "services/sandbox/doors/teslasettingsdesk.h"

/** The demo home at Tesla: what it is, does and did, and how it is set. */
class TeslaSite
{
public:
    explicit TeslaSite(const TeslaQuirks &quirks);

    /** As products has it. */
    static QJsonObject product();
    /** What is asked of the path that begins with `/api/1/energy_sites/`. */
    SandboxAnswer answer(const SandboxCall &call);

private:
    SandboxAnswer read(const QString &what, const SandboxCall &call) const;
    QJsonObject liveStatus(const QDateTime &now) const;
    QJsonObject siteInfo() const;

    const TeslaQuirks m_quirks;
    const TeslaMeter m_meter;
    const TeslaHistory m_history;
    TeslaSettingsDesk m_settings;
};
