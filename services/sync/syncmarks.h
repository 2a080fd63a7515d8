// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QFuture>
#include <QSet>

class StoreThread;

/** How the last sync of an account ended. */
struct SyncEnd
{
    QDateTime at; /**< UTC; invalid: there was none */
    QString trouble; /**< the kind of its error; empty: none */

    bool operator==(const SyncEnd &) const = default;
};

/** What syncs of accounts know of those before, in the `local` file. */
class SyncMarks
{
public:
    explicit SyncMarks(StoreThread &local);

    /** What need not be asked again for @p account. */
    QFuture<Result<QSet<QString>>> of(const QString &account);
    QFuture<Outcome> add(const QString &account, const QString &mark);
    QFuture<Outcome> setEnd(const QString &account, const SyncEnd &end);
    /** By account. */
    QFuture<Result<QHash<QString, SyncEnd>>> ends();

private:
    StoreThread &m_local;
};
