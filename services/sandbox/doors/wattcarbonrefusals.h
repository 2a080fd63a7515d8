// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxmessage.h"

#include <QJsonArray>

/** How WattCarbon says that something is wrong: as FastAPI does. */
class WattCarbonRefusals
{
public:
    explicit WattCarbonRefusals(bool isOlder)
        : m_isOlder(isOlder)
    {
    }

    /** In a sentence. */
    static SandboxAnswer sentence(const QString &detail, int status);
    /** What stands at @p place is not there. */
    SandboxAnswer missing(const QJsonArray &place) const;
    /** What stands at @p place is none of @p type, in @p words. */
    SandboxAnswer wrong(const QJsonArray &place, const QString &type, const QString &words) const;

private:
    const bool m_isOlder;
};
