// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncmarks.h"

#include "services/store/storethread.h"
#include "services/store/transaction.h"

using namespace Qt::StringLiterals;

SyncMarks::SyncMarks(StoreThread &local)
    : m_local(local)
{
}

QFuture<Result<QSet<QString>>> SyncMarks::of(const QString &account)
{
    return m_local.run<QSet<QString>>([account](StoreSession &session, const StoreThread::IsCancelled &) {
        QSet<QString> marks;
        Rows rows = session.database->rows(u"SELECT mark FROM sync_mark WHERE account = ?"_s, {account});
        while (rows.next())
            marks.insert(rows.text(0));
        return marks;
    });
}

QFuture<Outcome> SyncMarks::add(const QString &account, const QString &mark)
{
    return m_local.run<std::monostate>([=](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(u"INSERT OR IGNORE INTO sync_mark(account, mark) VALUES(?, ?)"_s, {account, mark});
        transaction.commit();
        return std::monostate();
    });
}

QFuture<Outcome> SyncMarks::setEnd(const QString &account, const SyncEnd &end)
{
    return m_local.run<std::monostate>([=](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(u"INSERT OR REPLACE INTO sync_end(account, at, trouble) VALUES(?, ?, ?)"_s,
                               {account, end.at.toMSecsSinceEpoch(), end.trouble});
        transaction.commit();
        return std::monostate();
    });
}

QFuture<Result<QHash<QString, SyncEnd>>> SyncMarks::ends()
{
    return m_local.run<QHash<QString, SyncEnd>>([](StoreSession &session, const StoreThread::IsCancelled &) {
        QHash<QString, SyncEnd> ends;
        Rows rows = session.database->rows(u"SELECT account, at, trouble FROM sync_end"_s);
        while (rows.next())
            ends.insert(rows.text(0), {QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC), rows.text(2)});
        return ends;
    });
}
