// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/account.h"
#include "services/accounts/accountbook.h"
#include "services/oauth/signin.h"

class Clock;
class KeptSecrets;

/** Accounts whole: their rows in the book and their secrets. */
class AccountShelf : public QObject
{
    Q_OBJECT

public:
    AccountShelf(AccountBook &book, KeptSecrets &secrets, Clock &clock, QObject *parent = nullptr);

    /** In the order of their ids. */
    QFuture<Result<QList<Account>>> all();
    /** What the user once signed in to @p row with; nothing where that is gone. The keychain's error. */
    QFuture<Result<Credentials>> credentialsOf(const AccountRow &row);
    /** Whether what proves @p row is in memory only. */
    bool isForThisRun(const AccountRow &row);
    /** Keeps what signing in has given: for @p row, or for a new account where that has no id. Whoever ends the program meanwhile
     *  leaves an account that is signed out. */
    QFuture<Result<Account>> keep(const AccountRow &row, const SignedIn &signedIn);
    /** Keeps what was @p found of @p row beside what the user signed in with. Error::SignedOut where that is gone. */
    QFuture<Outcome> learn(const AccountRow &row, const Credentials &found);
    /** Forgets the secrets of @p row, and then the account. */
    QFuture<Outcome> forget(const AccountRow &row);

private:
    struct Listing;
    struct Keeping;

    void lookAtNext(const std::shared_ptr<Listing> &listing);
    void keepNext(const std::shared_ptr<Keeping> &keeping);
    void save(const std::shared_ptr<Keeping> &keeping);

    AccountBook &m_book;
    KeptSecrets &m_secrets;
    Clock &m_clock;
};
