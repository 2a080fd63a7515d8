// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QFuture>

class StoreThread;

/** What is kept of an account, besides its secrets. */
struct AccountRow
{
    QString id;
    QString provider;
    QString name;
    QDateTime connected; /**< UTC */
    QDateTime expires; /**< UTC, when its token has to be renewed; invalid when it has not */
    bool isSignedOut = false;
    QDateTime pausedUntil; /**< UTC; invalid when it is not */

    bool operator==(const AccountRow &) const = default;
};

/** The accounts in the `local` file. */
class AccountBook
{
public:
    explicit AccountBook(StoreThread &local);

    /** In the order of their ids. */
    QFuture<Result<QList<AccountRow>>> all();
    /** Error::UnknownAccount; `candidates` are there. */
    QFuture<Result<AccountRow>> one(const QString &id);
    /** A new account of @p provider, signed out until it is saved otherwise. */
    QFuture<Result<AccountRow>> open(const QString &provider, const QDateTime &now);
    /** Error::UnknownAccount when it was removed meanwhile. */
    QFuture<Outcome> save(const AccountRow &row);
    /** With all that was counted, marked or drafted for it; what was overwritten is not to be found in the file any more. */
    QFuture<Outcome> remove(const QString &id);

private:
    StoreThread &m_local;
};
