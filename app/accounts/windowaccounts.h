// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/accountdesk.h"
#include "ui/accounts/accountsground.h"

class DemoAccounts;

/** Where the window's services are. */
struct WindowPlace
{
    bool isDemo = false; /**< in a sandbox of its own, where the demo user has signed in to all */
    QUrl sandbox; /**< stands for all services; empty: the services themselves */
};

/** The accounts of the window. They are made when it first wants them, so that it opens without. */
class WindowAccounts : public QObject
{
    Q_OBJECT

public:
    /** @p store outlives it. */
    WindowAccounts(Store &store, const WindowPlace &place);
    ~WindowAccounts() override;

    AccountsGround ground();
    /** They are being made, or the demo's are being asked. */
    bool isBusy() const { return m_busy > 0; }

private:
    using Answer = std::shared_ptr<QPromise<Result<Accounts *>>>;

    QFuture<Result<Accounts *>> open();
    QFuture<bool> hasAny();
    void make(const Providers &providers, const Answer &answer);
    void signInDemo(const Answer &answer);
    void askDemo();

    Store &m_store;
    const WindowPlace m_place;
    std::unique_ptr<AccountDesk> m_desk;
    std::unique_ptr<DemoAccounts> m_demo;
    int m_busy = 0; /**< with how many things */
};
