// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/account.h"
#include "services/accounts/accountbook.h"
#include "services/oauth/signin.h"
#include "services/oauth/signintools.h"
#include "services/providers/providers.h"

#include <memory>

class AccountShelf;
class AllowedServers;
class Confirmations;

/** What an attempt to sign in works with. Outlives it. */
struct ConnectionTools
{
    AccountBook &book;
    AccountShelf &shelf;
    Confirmations &confirmations;
    AllowedServers &servers;
    SignInTools signIn;
};

/** Where and as whom to sign in. */
struct ConnectionRequest
{
    ProviderFile provider;
    Credentials credentials; /**< for an account that is there, only what is new */
    QString again; /**< the id of that account; empty: a new one */
};

/** One attempt to sign in that ends with an account. Goes on by itself once begun; ends with done(), once, unless it is destroyed
 *  before. Killed at any point it leaves nothing, or an account that is signed out.
 */
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(const ConnectionRequest &request, const ConnectionTools &tools);
    ~Connection() override;

    /** Before it begins: the browser is on another computer, the user will paste what it shows. */
    void setByHand(bool isByHand) { m_isByHand = isByHand; }
    void begin();
    /** What the user copied in the browser: the address it ended at, or the code that the page shows. An error does not end the
     *  attempt. */
    Outcome paste(const QString &text);
    /** done() tells Error::Cancelled. A new account is not kept. */
    void cancel();

Q_SIGNALS:
    void stepBegun(SignIn::Step step);
    /** The page that the user has to be shown. */
    void pageReady(const QUrl &page);
    /** With Account::isForThisRun where no keychain could keep it. */
    void done(const Result<Account> &result);

private:
    void findAccount();
    void choose(const QList<AccountRow> &accounts);
    void askKeychain();
    void signIn();
    void keep(const SignedIn &signedIn);
    void finish(const Result<Account> &result);

    ConnectionRequest m_request;
    const ConnectionTools m_tools;
    std::unique_ptr<SignIn> m_signIn;
    AccountRow m_row; /**< without an id as long as there is no account */
    bool m_isByHand = false;
    bool m_isOver = false;
};
