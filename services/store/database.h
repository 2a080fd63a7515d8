// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/sqliteconnection.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

class Database;

/** The rows that a question found, one at a time. Lets go of them when it is destroyed. */
class Rows
{
public:
    Rows(Database &database, QSqlQuery &query);
    ~Rows() { m_query.finish(); }
    Q_DISABLE_COPY_MOVE(Rows)

    bool next();
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QVariant value(int column) const { return m_query.value(column); }
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    Database &m_database;
    QSqlQuery &m_query;
};

/** One connection to one file, used on the thread that made it. Throws StoreFault where a statement fails. */
class Database
{
public:
    Database(const QString &path, SqliteConnection::Mode mode, int busyMilliseconds);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /** One question at a time for each text: its prepared statement is kept. */
    Rows rows(const QString &sql, const QVariantList &values = {});
    void exec(const QString &sql, const QVariantList &values = {});
    /** Adds a row and answers its number. */
    qint64 insert(const QString &sql, const QVariantList &values);
    [[noreturn]] void fail(const QSqlError &error) const;
    /** The connection as SQLite knows it. */
    QVariant handle() const;

private:
    QSqlQuery &run(const QString &sql, const QVariantList &values);

    const QString m_path;
    const QString m_name;
    QHash<QString, QSqlQuery> m_statements;
};
