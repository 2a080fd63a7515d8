// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accountcommands.h"
#include "services/accounts/accountdrafts.h"
#include "services/accounts/accountshelf.h"
#include "services/accounts/accountsyncs.h"
#include "services/accounts/allowedservers.h"
#include "services/accounts/confirmations.h"
#include "services/accounts/connection.h"
#include "services/accounts/keptsecrets.h"

class SecretStore;
class Store;

/** What accounts are kept in and signed in to with. Outlives them. */
struct AccountTools
{
    Store &store;
    SecretStore &secrets; /**< the keychain; what it does not keep is kept for this run */
    Http &http; /**< is told whom it may ask */
    Clock &clock;
};

/** The services that the user has signed in to, and those that he could. */
class Accounts : public QObject
{
    Q_OBJECT

public:
    Accounts(const Providers &providers, const AccountTools &tools, QObject *parent = nullptr);
    ~Accounts() override;

    const QList<ProviderFacts> &providers() const { return m_providers.facts(); }
    AccountCalls &calls() { return m_calls; }
    AccountCommands &commands() { return m_commands; }
    AccountSyncs &syncs() { return m_syncs; }
    AccountDrafts &drafts() { return m_drafts; }
    /** In the order of their ids. */
    QFuture<Result<QList<Account>>> all();
    /** An attempt to sign in to @p provider, one of providers(); for @p again, an account that is there already, with what it was
     *  told the first time where @p credentials leave something out. Begins when it is told to, and ends before these accounts do. */
    std::unique_ptr<Connection> connectTo(const QString &provider, const Credentials &credentials, const QString &again = {});
    /** Forgets the account: its secrets, its row, what was counted for it. Error::UnknownAccount, or the keychain's: then it is
     *  still there. */
    QFuture<Outcome> disconnect(const QString &account);
    /** The addresses in the user's own file for @p provider that he has to confirm before a secret goes there. */
    QFuture<Result<QList<QUrl>>> unconfirmed(const QString &provider);
    QFuture<Outcome> confirm(const QString &provider);
    /** What the user told as @p credential when he signed in to @p account; empty: nothing, or it is a secret. */
    QFuture<Result<QString>> told(const QString &account, const QString &credential);
    /** A call for @p account was answered with @p trouble: it is signed out or paused from now on, or goes on as it was. */
    QFuture<Outcome> note(const QString &account, const Error &trouble);

Q_SIGNALS:
    /** Accounts are there, gone, or in another state. */
    void changed();

private:
    using Change = std::function<QFuture<Outcome>(const AccountRow &row)>;

    QFuture<Outcome> changeOne(const QString &account, Change change);

    const Providers m_providers;
    const SignInTools m_signIn;
    AccountBook m_book;
    Confirmations m_confirmations;
    KeptSecrets m_secrets;
    AccountShelf m_shelf;
    AllowedServers m_servers;
    const AccountCallTools m_callTools;
    AccountCalls m_calls;
    AccountCommands m_commands;
    AccountSyncs m_syncs;
    AccountDrafts m_drafts;
};
