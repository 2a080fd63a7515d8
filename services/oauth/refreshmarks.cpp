// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/refreshmarks.h"

#include "services/store/storethread.h"
#include "services/store/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace
{
QString digestOf(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}
}

RefreshMarks::RefreshMarks(StoreThread &local)
    : m_local(local)
{
}

QFuture<Outcome> RefreshMarks::set(const QString &account, const QByteArray &refreshToken)
{
    return change(u"INSERT OR REPLACE INTO refresh_mark(account, digest) VALUES(?, ?)"_s, {account, digestOf(refreshToken)});
}

QFuture<Outcome> RefreshMarks::clear(const QString &account, const QByteArray &refreshToken)
{
    return change(u"DELETE FROM refresh_mark WHERE account = ? AND digest = ?"_s, {account, digestOf(refreshToken)});
}

QFuture<Outcome> RefreshMarks::clearAll(const QString &account)
{
    return change(u"DELETE FROM refresh_mark WHERE account = ?"_s, {account});
}

QFuture<Outcome> RefreshMarks::change(const QString &sql, const QVariantList &values)
{
    return m_local.run<std::monostate>([sql, values](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(sql, values);
        transaction.commit();
        return std::monostate();
    });
}

QFuture<Result<bool>> RefreshMarks::has(const QString &account, const QByteArray &refreshToken)
{
    return m_local.run<bool>([account, digest = digestOf(refreshToken)](StoreSession &session, const StoreThread::IsCancelled &) {
        Rows rows = session.database->rows(u"SELECT 1 FROM refresh_mark WHERE account = ? AND digest = ?"_s, {account, digest});
        return rows.next();
    });
}
