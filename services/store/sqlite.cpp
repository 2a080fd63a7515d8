// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sqlite.h"

#include "services/store/database.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{
// SQLite's primary result codes, https://www.sqlite.org/rescode.html
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;

qint64 number(Database &database, const QString &sql)
{
    Rows rows = database.rows(sql);
    rows.next();
    return rows.integer(0);
}
}

bool Sqlite::open(QSqlDatabase &connection, const QString &path, Mode mode, int busyMilliseconds)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    if (mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Mode::AsItLies)
        options += u";QSQLITE_OPEN_URI"_s;
    connection.setConnectOptions(options);
    const auto uri = [&] { return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded); };
    connection.setDatabaseName(mode == Mode::AsItLies ? uri() + u"?immutable=1"_s : path);
    return connection.open();
}

bool Sqlite::hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Error::Kind Sqlite::kindOf(const QSqlError &error, const QString &path)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case readOnly:
        return Error::Kind::StoreReadOnly;
    case busy:
    case locked:
        return Error::Kind::StoreLocked;
    case full:
        return Error::Kind::StoreFull;
    case corrupt:
    case notADatabase:
        return Error::Kind::StoreDamaged;
    case cannotOpen: { // also what SQLite says when it cannot make its log beside the file
        const QFileInfo folder(QFileInfo(path).absolutePath());
        return folder.isDir() && !folder.isWritable() ? Error::Kind::StoreReadOnly : Error::Kind::StoreUnavailable;
    }
    default:
        return Error::Kind::StoreUnavailable;
    }
}

Sqlite::Identity Sqlite::identity(Database &database)
{
    const int application = int(number(database, u"PRAGMA application_id"_s));
    return {application, int(number(database, u"PRAGMA user_version"_s))};
}

void Sqlite::setIdentity(Database &database, const Identity &identity)
{
    database.exec(u"PRAGMA application_id = %1"_s.arg(identity.application));
    database.exec(u"PRAGMA user_version = %1"_s.arg(identity.version));
}

bool Sqlite::isEmpty(Database &database)
{
    return number(database, u"SELECT count(*) FROM sqlite_master"_s) == 0;
}

void Sqlite::format(Database &database)
{
    database.exec(u"PRAGMA page_size = 16384"_s);
    database.exec(u"PRAGMA journal_mode = WAL"_s);
}

void Sqlite::prepareWriting(Database &database)
{
    database.exec(u"PRAGMA synchronous = FULL"_s);
    database.exec(u"PRAGMA foreign_keys = ON"_s);
}

void Sqlite::beginWriting(Database &database)
{
    database.exec(u"BEGIN IMMEDIATE"_s);
}

qint64 Sqlite::dataVersion(Database &database)
{
    return number(database, u"PRAGMA data_version"_s);
}
