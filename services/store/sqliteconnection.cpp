// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sqliteconnection.h"

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
}

bool SqliteConnection::open(QSqlDatabase &connection, const QString &path, Mode mode, int busyMilliseconds)
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

bool SqliteConnection::hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Error::Kind SqliteConnection::kindOf(const QSqlError &error, const QString &path)
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
