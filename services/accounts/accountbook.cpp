// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountbook.h"

#include "services/accounts/accountdrafts.h"
#include "services/store/sqlite.h"
#include "services/store/storethread.h"
#include "services/store/transaction.h"

using namespace Qt::StringLiterals;

namespace
{
QVariant stored(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant();
}

QDateTime instantIn(const Rows &rows, int column)
{
    return rows.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(rows.integer(column), Qt::UTC);
}

QVariant troubleOf(const AccountRow &row)
{
    if (row.isSignedOut)
        return u"signed-out"_s;
    return row.pausedUntil.isValid() ? u"paused"_s : QVariant();
}

QList<AccountRow> rowsIn(Database &database)
{
    QList<AccountRow> accounts;
    Rows rows = database.rows(u"SELECT id, provider, name, connected, expires, trouble, paused_until FROM account ORDER BY id"_s);
    while (rows.next())
        accounts.append({rows.text(0),
                         rows.text(1),
                         rows.text(2),
                         instantIn(rows, 3),
                         instantIn(rows, 4),
                         rows.text(5) == u"signed-out"_s,
                         instantIn(rows, 6)});
    return accounts;
}

/** `tesla-3` when `tesla-2` is the last one there is. */
QString nextId(const QList<AccountRow> &accounts, const QString &provider)
{
    int last = 0;
    for (const AccountRow &account : accounts) {
        if (account.provider == provider)
            last = std::max(last, account.id.section(u'-', -1).toInt());
    }
    return u"%1-%2"_s.arg(provider).arg(last + 1);
}

/** Throws Error::UnknownAccount. */
AccountRow rowIn(Database &database, const QString &id)
{
    QStringList ids;
    for (const AccountRow &row : rowsIn(database)) {
        if (row.id == id)
            return row;
        ids.append(row.id);
    }
    throw StoreFault{{Error::Kind::UnknownAccount, {.found = id}, ids, {}}};
}

void update(Database &database, const AccountRow &row)
{
    database.exec(u"UPDATE account SET name = ?, connected = ?, expires = ?, trouble = ?, paused_until = ? WHERE id = ?"_s,
                  {row.name, stored(row.connected), stored(row.expires), troubleOf(row), stored(row.pausedUntil), row.id});
}
}

AccountBook::AccountBook(StoreThread &local)
    : m_local(local)
{
}

QFuture<Result<QList<AccountRow>>> AccountBook::all()
{
    return m_local.run<QList<AccountRow>>(
        [](StoreSession &session, const StoreThread::IsCancelled &) { return rowsIn(*session.database); });
}

QFuture<Result<AccountRow>> AccountBook::one(const QString &id)
{
    return m_local.run<AccountRow>([id](StoreSession &session, const StoreThread::IsCancelled &) { return rowIn(*session.database, id); });
}

QFuture<Result<AccountRow>> AccountBook::open(const QString &provider, const QDateTime &now)
{
    return m_local.run<AccountRow>([provider, now](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        const AccountRow row{nextId(rowsIn(*session.database), provider), provider, {}, now.toUTC(), {}, true, {}};
        session.database->exec(u"INSERT INTO account(id, provider, name, connected, trouble) VALUES(?, ?, '', ?, ?)"_s,
                               {row.id, row.provider, stored(row.connected), troubleOf(row)});
        transaction.commit();
        return row;
    });
}

QFuture<Outcome> AccountBook::save(const AccountRow &row)
{
    return m_local.run<std::monostate>([row](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        rowIn(*session.database, row.id);
        update(*session.database, row);
        transaction.commit();
        return std::monostate();
    });
}

QFuture<Outcome> AccountBook::remove(const QString &id)
{
    return m_local.run<std::monostate>([id](StoreSession &session, const StoreThread::IsCancelled &) {
        Database &database = *session.database;
        Sqlite::eraseDeleted(database);
        Transaction transaction(database, Transaction::Kind::Writing);
        database.exec(u"DELETE FROM refresh_mark WHERE account = ?"_s, {id});
        database.exec(u"DELETE FROM quota_use WHERE account = ?"_s, {id});
        for (const QString &table : {u"command"_s, u"sync_mark"_s, u"sync_end"_s})
            database.exec(u"DELETE FROM %1 WHERE account = ?"_s.arg(table), {id});
        database.exec(u"DELETE FROM setting WHERE name = ?"_s, {AccountDrafts::settingOf(id)});
        database.exec(u"DELETE FROM account WHERE id = ?"_s, {id});
        transaction.commit();
        try {
            Sqlite::compact(database);
        } catch (const StoreFault &) { // another process has it open: what was deleted is overwritten there all the same
        }
        return std::monostate();
    });
}
