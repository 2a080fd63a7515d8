// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/database.h"
#include "services/store/schema.h"
#include "services/store/sqlite.h"

#include <QMutex>

#include <memory>

/** One of the store's files: made, recognised, brought up to date and opened by whoever asks first, on any thread. */
class StoreFile
{
public:
    enum class Access { ReadOnly, ReadWrite };

    StoreFile(const QString &path, const Schema &schema, Access access, int busyMilliseconds = 5000);

    /** A connection that writes. Throws StoreFault. */
    std::unique_ptr<Database> openForWriting();
    /** A connection that only reads. Where writing is allowed, the file is made if it is not there; one that an older program
     *  wrote is brought up to date first. Throws StoreFault. */
    std::unique_ptr<Database> openForReading();

private:
    Sqlite::Identity probe() const;
    std::unique_ptr<Database> connect(SqliteConnection::Mode mode) const;
    std::unique_ptr<Database> readable() const;
    [[noreturn]] void refuse(Error::Kind kind, const QString &detail) const;
    void demandWholeLog() const;
    void create() const;
    void format(Database &database) const;
    void keepBefore(Database &database, int version) const;
    bool isOlder(const Sqlite::Identity &identity) const;
    void check(const Sqlite::Identity &identity) const;
    std::unique_ptr<Database> writable() const;

    const QString m_path;
    const Schema m_schema;
    const Access m_access;
    const int m_busyMilliseconds;
    QMutex m_opening;
};
