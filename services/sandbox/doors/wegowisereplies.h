// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxmessage.h"
#include "services/sandbox/doors/wegowisequirks.h"

/** How WegoWise says things: numbers and decimals in JSON, and what is wrong in one sentence under `errors`. */
class WegoWiseReplies
{
public:
    explicit WegoWiseReplies(const WegoWiseQuirks &quirks)
        : m_quirks(quirks)
    {
    }

    SandboxAnswer told(const QJsonObject &object) const;
    SandboxAnswer told(const QJsonArray &list) const;
    static SandboxAnswer done();
    /** `electric` as answers have it. */
    QString kind(const QString &code) const;

    SandboxAnswer wrong(const QString &sentence) const;
    /** There is no such @p what, which is told under @p status. */
    SandboxAnswer missing(const QString &what, int status = 404) const;
    /** Nobody who is known has signed this. */
    SandboxAnswer refused() const;
    /** `account_number` as sentences begin with it. */
    static QString nameOf(const QString &field);

private:
    QJsonValue written(const QJsonValue &value) const;
    SandboxAnswer fault(const QString &sentence, int status) const;

    const WegoWiseQuirks m_quirks;
};
