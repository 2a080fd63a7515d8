// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sqlite.h"

using namespace Qt::StringLiterals;

namespace
{
qint64 number(Database &database, const QString &sql)
{
    Rows rows = database.rows(sql);
    rows.next();
    return rows.integer(0);
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

void Sqlite::prepareReading(Database &database)
{
    database.exec(u"PRAGMA cache_size = -8000"_s); // in KiB
}

void Sqlite::beginWriting(Database &database)
{
    database.exec(u"BEGIN IMMEDIATE"_s);
}

void Sqlite::eraseDeleted(Database &database)
{
    database.rows(u"PRAGMA secure_delete = ON"_s).next();
}

void Sqlite::compact(Database &database)
{
    database.exec(u"VACUUM"_s);
    database.rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
}

bool Sqlite::isSound(Database &database)
{
    Rows rows = database.rows(u"PRAGMA quick_check(1)"_s);
    return rows.next() && rows.text(0) == u"ok";
}

void Sqlite::distrust(Database &database)
{
    database.exec(u"PRAGMA cell_size_check = ON"_s);
    database.exec(u"PRAGMA trusted_schema = OFF"_s);
}

QStringList Sqlite::tables(Database &database)
{
    QStringList names;
    Rows rows = database.rows(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
                              " ORDER BY rowid"_s);
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

QStringList Sqlite::columns(Database &database, const QString &table)
{
    QStringList names;
    Rows rows = database.rows(u"PRAGMA table_info(%1)"_s.arg(table));
    while (rows.next())
        names.append(rows.text(1));
    return names;
}

Sqlite::Version Sqlite::versionOf(Database &database)
{
    const qint64 others = number(database, u"PRAGMA data_version"_s);
    return {others, number(database, u"SELECT total_changes()"_s)};
}
