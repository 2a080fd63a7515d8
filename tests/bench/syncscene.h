// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accounts.h"
#include "services/http/clock.h"
#include "services/http/http.h"
#include "services/sandbox/doors/sandboxserver.h"
#include "services/secrets/memorystore.h"
#include "services/store/store.h"
#include "ui/session.h"

#include <QPromise>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

/** The window, on a store that is empty, of a user who is signed in to services of a sandbox, which may be asked as often as one wants. */
class SyncScene : public QObject
{
    Q_OBJECT

public:
    SyncScene();
    ~SyncScene() override;

    /** Opens the window on @p page. */
    void open(const QString &page);
    /** Signs in to @p provider; answers the account. */
    QFuture<Result<Account>> signIn(const QString &provider);
    /** Fetches what there is since @p since, as the window does by itself. */
    QFuture<Result<SyncSummary>> sync(const QString &account, QDate since) { return m_accounts.syncs().sync(account, since); }

private:
    Providers providers();

    QTemporaryDir m_folder;
    SandboxServer m_sandbox;
    Store m_store{m_folder.filePath(QStringLiteral("data.db")), Store::Access::ReadWrite};
    MemoryStore m_secrets;
    SystemClock m_clock;
    Http m_http{AllowedHosts()};
    Accounts m_accounts;
    Session m_session;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<Connection> m_connection;
};
