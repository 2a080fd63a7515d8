// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/database.h"

/** All that only SQLite understands. The rest of the store is plain SQL. */
namespace Sqlite
{
/** What the head of a file says of it. Both are 0 in a file that nothing was written to. */
struct Identity
{
    int application = 0;
    int version = 0;

    bool operator==(const Identity &) const = default;
};

Identity identity(Database &database);
void setIdentity(Database &database, const Identity &identity);
/** Whether the file has no tables. */
bool isEmpty(Database &database);
/** Page size and log of a file that has no tables yet. */
void format(Database &database);
/** Makes commits durable and foreign keys hold, on this connection. */
void prepareWriting(Database &database);
/** Lets this connection remember as much as some years of readings take, once they were read. */
void prepareReading(Database &database);
/** Begins a transaction that holds the lock of the only writer from the start. */
void beginWriting(Database &database);
/** Overwrites what is deleted from now on, on this connection. */
void eraseDeleted(Database &database);
/** Writes the file anew without what was deleted, and empties its log. */
void compact(Database &database);
/** Whether pages and tables of the whole file hang together. */
bool isSound(Database &database);
/** Believes nothing that a file says of itself: it may be damaged. */
void distrust(Database &database);
/** The names of the tables, those first that others refer to; the columns of one. */
QStringList tables(Database &database);
QStringList columns(Database &database, const QString &table);
/** What is another one after each commit of another connection, and after each row that this one wrote. */
struct Version
{
    qint64 others = -1;
    qint64 own = -1;

    bool operator==(const Version &) const = default;
};

Version versionOf(Database &database);
}
