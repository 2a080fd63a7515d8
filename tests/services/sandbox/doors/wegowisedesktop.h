// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/oauth/oauth1signer.h"
#include "tests/services/sandbox/doors/doorcalls.h"

/** A client that has signed in to the sandbox's WegoWise, which does what the switches say. */
class WegoWiseDesktop
{
public:
    explicit WegoWiseDesktop(const WegoWiseQuirks &quirks = {});

    /** Signed in the name of the demo user, or of whom @p token is. */
    SandboxAnswer ask(const QByteArray &method, const QString &path, const QByteArray &body = {}, const OAuth1Token &token = {});
    /** The error's sentence. */
    QString refusal(const QByteArray &method, const QString &path, const QByteArray &body = {}, const OAuth1Token &token = {});
    /** A new user's token. */
    OAuth1Token createUser(const QByteArray &name);
    /** The answer to a call of the program, as the sandbox gives it. */
    HttpAnswer answer(const Operation &operation, const QJsonObject &arguments);
    /** The same as the program understands it. */
    Result<QJsonValue> told(const QString &operation, const QJsonObject &arguments = {});
    Result<QJsonValue> toldExample(const Operation &operation);

    QDateTime now = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);

private:
    SandboxAnswer send(const HttpRequest &request, const OAuth1Caller &caller);

    SandboxServices m_services;
    OAuth1Token m_token;
};
