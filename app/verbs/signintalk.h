// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/connection.h"

class Invocation;
class StandardInput;

/** Tells on a terminal how a sign-in goes on. */
class SignInTalk : public QObject
{
    Q_OBJECT

public:
    using Browser = std::function<void(const QUrl &page)>;

    /** Without @p browser the user opens the page himself and pastes what comes of it. */
    SignInTalk(Connection &connection, Invocation &call, StandardInput &input, Browser browser, const QString &service);

    /** Until it is over. */
    Result<Account> run();

private:
    void show(const QUrl &page);
    void paste(const QByteArray &line);

    Connection &m_connection;
    Invocation &m_call;
    StandardInput &m_input;
    const Browser m_browser;
};
