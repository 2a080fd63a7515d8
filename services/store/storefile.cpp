// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storefile.h"

#include "services/store/backupfolder.h"
#include "services/store/durablefile.h"
#include "services/store/logfile.h"
#include "services/store/replacement.h"
#include "services/store/storecopy.h"
#include "services/store/storefault.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

StoreFile::StoreFile(const QString &path, const Schema &schema, Access access, int busyMilliseconds)
    : m_path(path)
    , m_schema(schema)
    , m_access(access)
    , m_busyMilliseconds(busyMilliseconds)
{
}

std::unique_ptr<Database> StoreFile::openForWriting()
{
    const QMutexLocker locker(&m_opening);
    Replacement::finish(m_path);
    if (m_access == Access::ReadOnly)
        refuse(Error::Kind::StoreReadOnly, u"opened for reading only"_s);
    demandWholeLog();
    return writable();
}

std::unique_ptr<Database> StoreFile::openForReading()
{
    const QMutexLocker locker(&m_opening);
    if (m_access == Access::ReadWrite)
        Replacement::finish(m_path);
    const bool isThere = QFile::exists(m_path);
    if (!isThere && m_access == Access::ReadOnly)
        refuse(Error::Kind::StoreMissing, {});
    demandWholeLog();
    if (!isThere || isOlder(probe()))
        writable();
    check(probe());
    return readable();
}

/** Reads the file's head without a change to the file or a file made beside it. */
Sqlite::Identity StoreFile::probe() const
{
    const bool hasLog = SqliteConnection::hasLog(m_path);
    try {
        const Sqlite::Identity lying = Sqlite::identity(*connect(SqliteConnection::Mode::AsItLies));
        if (lying.version > m_schema.version() || !hasLog)
            return lying;
    } catch (const StoreFault &) {
        if (!hasLog)
            throw; // with a log, this is how a file lies that was killed while the log was put into it
    }
    return Sqlite::identity(*connect(SqliteConnection::Mode::ReadOnly));
}

/** Opening a file whose log is broken would lose what follows the break, in silence and for ever. */
void StoreFile::demandWholeLog() const
{
    if (const int lost = LogFile::lostCommits(m_path))
        refuse(Error::Kind::StoreDamaged, u"%1 commits follow a break of the log"_s.arg(lost));
}

std::unique_ptr<Database> StoreFile::connect(SqliteConnection::Mode mode) const
{
    return std::make_unique<Database>(m_path, mode, m_busyMilliseconds);
}

/** In a folder that is not ours to write SQLite cannot open its log; where there is none the file can be read without. */
std::unique_ptr<Database> StoreFile::readable() const
{
    auto database = connect(SqliteConnection::Mode::ReadOnly);
    try {
        Sqlite::identity(*database);
    } catch (const StoreFault &fault) {
        if (fault.error.kind != Error::Kind::StoreReadOnly || SqliteConnection::hasLog(m_path))
            throw;
        database = connect(SqliteConnection::Mode::AsItLies);
    }
    Sqlite::prepareReading(*database);
    return database;
}

std::unique_ptr<Database> StoreFile::writable() const
{
    if (!QFile::exists(m_path))
        create();
    check(probe());
    auto database = connect(SqliteConnection::Mode::ReadWrite);
    Sqlite::prepareWriting(*database);
    format(*database);
    const int version = Sqlite::identity(*database).version;
    if (version > 0 && version < m_schema.version())
        keepBefore(*database, version);
    m_schema.migrate(*database);
    check(Sqlite::identity(*database));
    return database;
}

/** Makes a file ours that nothing was written to. SQLite does not wait for another process that does the same just now: we do. */
void StoreFile::format(Database &database) const
{
    const QDeadlineTimer deadline(m_busyMilliseconds);
    while (Sqlite::identity(database).version == 0) {
        try {
            if (Sqlite::isEmpty(database))
                return Sqlite::format(database);
            if (Sqlite::identity(database).version == 0) // not made meanwhile
                refuse(Error::Kind::StoreUnavailable, u"a database of another program"_s);
        } catch (const StoreFault &fault) {
            if (fault.error.kind != Error::Kind::StoreLocked || deadline.hasExpired())
                throw;
            QThread::msleep(5);
        }
    }
}

void StoreFile::create() const
{
    DurableFile::makeFolder(QFileInfo(m_path).absolutePath());
    DurableFile::make(m_path);
}

/** What was there before a step that cannot be taken back stays beside it. */
void StoreFile::keepBefore(Database &database, int version) const
{
    const QString copy = BackupFolder::beforeVersion(m_path, version + 1);
    if (QFile::exists(copy))
        return; // of a migration that was killed
    DurableFile::makeFolder(QFileInfo(copy).absolutePath());
    StoreCopy::write(database, copy, m_schema, [] { return false; });
}

void StoreFile::check(const Sqlite::Identity &identity) const
{
    if (identity == Sqlite::Identity{}) {
        if (m_access == Access::ReadOnly)
            refuse(Error::Kind::StoreMissing, u"an empty file"_s);
        return;
    }
    if (identity.application != m_schema.application)
        refuse(Error::Kind::StoreUnavailable, u"a database of another program"_s);
    if (identity.version > m_schema.version())
        refuse(Error::Kind::StoreNewer, u"version %1"_s.arg(identity.version));
}

/** Whether the file has to be brought up to date before it is read. One that nothing was written to is only made by those who write. */
bool StoreFile::isOlder(const Sqlite::Identity &identity) const
{
    return identity.version < m_schema.version() && (m_access == Access::ReadWrite || identity.version > 0);
}

void StoreFile::refuse(Error::Kind kind, const QString &detail) const
{
    throw StoreFault{{kind, {.file = m_path}, {}, detail}};
}
