// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/teslameter.h"
#include "services/sandbox/doors/teslaquirks.h"

/** What Tesla tells of the demo home's past: energy, outages and the car's charges in any period that is asked for. */
class TeslaHistory
{
public:
    TeslaHistory(const TeslaQuirks &quirks, const TeslaMeter &meter)
        : m_quirks(quirks)
        , m_meter(meter)
    {
    }

    /** The home has a past since then. */
    static QDate begin() { return {2023, 3, 1}; }

    SandboxAnswer calendar(const SandboxCall &call) const;
    SandboxAnswer telemetry(const SandboxCall &call) const;

private:
    /** What is asked for; nothing where it is no time. */
    std::optional<Interval> rangeOf(const FormText::Fields &query, const QDateTime &now) const;
    QJsonValue rows(const QString &period, const Interval &range) const;
    QJsonObject outages(const Interval &range) const;

    const TeslaQuirks m_quirks;
    const TeslaMeter &m_meter;
};
