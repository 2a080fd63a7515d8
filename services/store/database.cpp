// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/database.h"

#include "services/store/storefault.h"

#include <QSqlDriver>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace
{
/** Qt binds a null string as NULL; to us it is an empty one. */
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

/** Qt 6.4 makes its list of drivers without a lock: of two first connections made at once each may ask for it to be cleaned up, and then
 *  the program does not end. So the first one makes it while others wait. */
QSqlDatabase connectionOf(const QString &name)
{
    static const bool isThere = QSqlDatabase::isDriverAvailable(u"QSQLITE"_s);
    Q_UNUSED(isThere)
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
}
}

Rows::Rows(Database &database, QSqlQuery &query)
    : m_database(database)
    , m_query(query)
{
}

bool Rows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_database.fail(m_query.lastError());
    return false;
}

Database::Database(const QString &path, SqliteConnection::Mode mode, int busyMilliseconds)
    : m_path(path)
    , m_name(QUuid::createUuid().toString())
{
    QSqlError error;
    {
        QSqlDatabase connection = connectionOf(m_name);
        if (SqliteConnection::open(connection, path, mode, busyMilliseconds))
            return;
        error = connection.lastError();
    }
    QSqlDatabase::removeDatabase(m_name);
    fail(error);
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Rows Database::rows(const QString &sql, const QVariantList &values)
{
    return Rows(*this, run(sql, values));
}

void Database::exec(const QString &sql, const QVariantList &values)
{
    run(sql, values).finish();
}

qint64 Database::insert(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = run(sql, values);
    const qint64 id = query.lastInsertId().toLongLong();
    query.finish();
    return id;
}

void Database::fail(const QSqlError &error) const
{
    throw StoreFault{{SqliteConnection::kindOf(error, m_path), {.file = m_path}, {}, error.text()}};
}

QVariant Database::handle() const
{
    return QSqlDatabase::database(m_name, false).driver()->handle();
}

QSqlQuery &Database::run(const QString &sql, const QVariantList &values)
{
    auto statement = m_statements.find(sql);
    if (statement == m_statements.end()) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            fail(query.lastError());
        statement = m_statements.insert(sql, std::move(query));
    }
    for (int i = 0; i < values.size(); ++i)
        statement->bindValue(i, bound(values[i]));
    if (!statement->exec()) {
        const QSqlError error = statement->lastError();
        statement->finish();
        fail(error);
    }
    return *statement;
}
