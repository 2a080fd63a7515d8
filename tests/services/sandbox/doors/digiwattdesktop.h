// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/sandbox/doors/doorcalls.h"

/** A client that has signed in to the sandbox's Digiwatt. */
class DigiwattDesktop
{
public:
    explicit DigiwattDesktop(const DigiwattQuirks &quirks = {}, const RecordedAppliances &recorded = {});

    SandboxAnswer get(const QString &path);
    SandboxAnswer post(const QString &path, const QByteArray &body);
    /** `data` of the answer about the demo account. */
    QJsonObject home(const QString &rest);
    QJsonValue table(const QString &rest) { return home(rest)[QStringLiteral("electricity_data")]; }

    QDateTime now = QDateTime(QDate(2026, 3, 5), QTime(12, 30), Qt::UTC);

private:
    QList<HttpHeader> headers() const { return {{"Authorization", "Bearer " + m_token}}; }

    SandboxServices m_services;
    QByteArray m_token;
};
