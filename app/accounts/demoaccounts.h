// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accounts.h"

#include <QPromise>

class SandboxServer;

/** The demo user's accounts: she signs in to every service of a sandbox, one after the other. */
class DemoAccounts : public QObject
{
    Q_OBJECT

public:
    /** Both outlive it. */
    DemoAccounts(Accounts &accounts, SandboxServer &sandbox);

    /** Once. */
    QFuture<Outcome> connectAll();

private:
    void connectNext();
    void finish(const Outcome &outcome);

    Accounts &m_accounts;
    SandboxServer &m_sandbox;
    QStringList m_left; /**< providers */
    std::unique_ptr<Connection> m_connection;
    QPromise<Outcome> m_done;
};
