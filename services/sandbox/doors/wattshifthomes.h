// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxmessage.h"

#include <QDateTime>
#include <QJsonArray>

#include <optional>

/** The homes that WattShift has: that of the demo user, and what was created since. */
class WattShiftHomes
{
public:
    WattShiftHomes();

    SandboxAnswer list() const;
    SandboxAnswer create(const QJsonObject &request, const QDateTime &now);
    SandboxAnswer update(const QString &id, const QJsonObject &request, const QDateTime &now);
    std::optional<QJsonObject> find(const QString &id) const;

private:
    QJsonArray m_homes;
};
