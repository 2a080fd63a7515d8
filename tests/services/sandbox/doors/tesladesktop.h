// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/sandbox/doors/doorcalls.h"

/** A client that has signed in to the sandbox's Tesla. */
class TeslaDesktop
{
public:
    explicit TeslaDesktop(const TeslaQuirks &quirks = {});

    SandboxAnswer get(const QString &path);
    SandboxAnswer post(const QString &path, const QByteArray &body);
    /** `response` of what the demo home answers to the path @p what. */
    QJsonValue home(const QString &what);
    /** Sets something of it; the status. */
    int set(const QString &what, const QByteArray &body) { return post(site + what, body).status; }
    /** The rows of its energy. */
    QJsonArray energy(const QString &period, const QString &start, const QString &end);

    const QString site = QStringLiteral("/api/1/energy_sites/1234567890/");
    QDateTime now = QDateTime(QDate(2026, 3, 5), QTime(12, 30), Qt::UTC);

private:
    QList<HttpHeader> headers() const { return {{"Authorization", "Bearer " + m_token}}; }

    SandboxServices m_services;
    QByteArray m_token;
};
