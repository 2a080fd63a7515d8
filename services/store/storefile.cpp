// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storefile.h"

#include "services/store/storefault.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
Error::Kind kindOf(int systemError)
{
    switch (systemError) {
    case EACCES:
    case EPERM:
    case EROFS:
        return Error::Kind::StoreReadOnly;
    case ENOSPC:
    case EDQUOT:
        return Error::Kind::StoreFull;
    default:
        return Error::Kind::StoreUnavailable;
    }
}

/** Makes @p folder and those above it that are not there, for the owner only. Answers what the system says, 0 when it is there. */
int makeFolder(const QString &folder)
{
    if (folder.isEmpty() || QFileInfo(folder).isDir())
        return 0;
    if (const int error = makeFolder(folder.section(u'/', 0, -2)))
        return error;
    return mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0 || errno == EEXIST ? 0 : errno;
}

/** Makes an empty file for the owner only, unless it is there. Answers as makeFolder. */
int makeFile(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return errno == EEXIST ? 0 : errno;
    close(file);
    return 0;
}
}

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
    if (m_access == Access::ReadOnly)
        refuse(Error::Kind::StoreReadOnly, u"opened for reading only"_s);
    return writable();
}

std::unique_ptr<Database> StoreFile::openForReading()
{
    const QMutexLocker locker(&m_opening);
    const bool isThere = QFile::exists(m_path);
    if (!isThere && m_access == Access::ReadOnly)
        refuse(Error::Kind::StoreMissing, {});
    if (!isThere || isOlder(probe()))
        writable();
    check(probe());
    return readable();
}

/** Reads the file's head without a change to the file or a file made beside it. */
Sqlite::Identity StoreFile::probe() const
{
    const Sqlite::Identity lying = Sqlite::identity(*connect(SqliteConnection::Mode::AsItLies));
    if (lying.version > m_schema.version() || !SqliteConnection::hasLog(m_path))
        return lying;
    return Sqlite::identity(*connect(SqliteConnection::Mode::ReadOnly));
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
    if (Sqlite::identity(*database).version == 0) {
        if (!Sqlite::isEmpty(*database))
            refuse(Error::Kind::StoreUnavailable, u"a database of another program"_s);
        Sqlite::format(*database);
    }
    m_schema.migrate(*database);
    check(Sqlite::identity(*database));
    return database;
}

void StoreFile::create() const
{
    int error = makeFolder(QFileInfo(m_path).absolutePath());
    if (error == 0)
        error = makeFile(m_path);
    if (error != 0)
        refuse(kindOf(error), qt_error_string(error));
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
