// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accounts.h"
#include "services/http/clock.h"
#include "services/http/http.h"
#include "services/sandbox/doors/sandboxserver.h"
#include "services/store/store.h"
#include "tests/services/accounts/fakekeychain.h"
#include "ui/accounts/accountsground.h"

/** A sandbox with all services, and a browser whose user signs in and consents to all that she is asked. */
class FakeServices : public QObject
{
    Q_OBJECT

public:
    explicit FakeServices(Store &store, QObject *parent);

    AccountsGround ground();

    SandboxServer sandbox;
    FakeKeychain keychain;
    bool hasBrowser = true;
    QList<QUrl> pages; /**< that the browser was given */

private:
    bool browse(const QUrl &page);

    Store &m_store;
    SystemClock m_clock;
    Http m_http{AllowedHosts()};
    std::unique_ptr<Accounts> m_accounts;
};
