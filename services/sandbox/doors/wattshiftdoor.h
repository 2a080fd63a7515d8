// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/tokenbook.h"
#include "services/sandbox/doors/wattshifthomes.h"
#include "services/sandbox/doors/wattshiftquirks.h"

/** WattShift: a key in a header of its own opens everything. */
class WattShiftDoor : public SandboxDoor
{
public:
    explicit WattShiftDoor(const WattShiftQuirks &quirks)
        : m_quirks(quirks)
    {
    }

    SandboxAnswer answer(const SandboxCall &call) override;

private:
    SandboxAnswer route(const SandboxCall &call, const QJsonObject &body);
    SandboxAnswer ofHome(const QString &id, const QString &what, const QJsonObject &body, const QDateTime &now);

    const WattShiftQuirks m_quirks;
    TokenBook m_sessions;
    WattShiftHomes m_homes;
};
