// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/settings.h"

#include "services/store/storethread.h"
#include "services/store/transaction.h"

using namespace Qt::StringLiterals;

Settings::Settings(StoreThread &thread)
    : m_thread(thread)
{
}

QFuture<Result<QHash<QString, QString>>> Settings::all()
{
    return m_thread.run<QHash<QString, QString>>([](StoreSession &session, const StoreThread::IsCancelled &) {
        QHash<QString, QString> settings;
        Rows rows = session.database->rows(u"SELECT name, value FROM setting"_s);
        while (rows.next())
            settings.insert(rows.text(0), rows.text(1));
        return settings;
    });
}

QFuture<Outcome> Settings::save(const QString &name, const QString &value)
{
    return m_thread.run<std::monostate>([name, value](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(u"DELETE FROM setting WHERE name = ?"_s, {name});
        session.database->exec(u"INSERT INTO setting(name, value) VALUES(?, ?)"_s, {name, value});
        transaction.commit();
        return std::monostate();
    });
}

QFuture<Outcome> Settings::remove(const QString &name)
{
    return m_thread.run<std::monostate>([name](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(u"DELETE FROM setting WHERE name = ?"_s, {name});
        transaction.commit();
        return std::monostate();
    });
}
