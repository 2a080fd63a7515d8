// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/replacement.h"

#include "services/store/durablefile.h"
#include "services/store/storefault.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
/** Where SQLite locks its files, https://www.sqlite.org/fileformat.html: every open connection to one with a log holds some of it. */
constexpr off_t lockBegin = 0x40000000;
constexpr off_t lockLength = 512;

/** An open file. Its locks go with it. */
class Handle
{
public:
    explicit Handle(const QString &path)
        : m_file(open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
    {
    }
    ~Handle()
    {
        if (m_file >= 0)
            close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    bool isOpen() const { return m_file >= 0; }
    /** Waits for its turn. */
    bool lockWhole() const { return flock(m_file, LOCK_EX) == 0; }
    /** Answers whether nobody has the file open as a database. */
    bool lockAsDatabase() const
    {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = lockBegin;
        lock.l_len = lockLength;
        return fcntl(m_file, F_OFD_SETLK, &lock) == 0;
    }

private:
    const int m_file;
};
}

QString Replacement::waiting(const QString &path)
{
    return path + u"-restored"_s;
}

void Replacement::keep(const QString &path, const QString &folder)
{
    DurableFile::makeFolder(folder);
    for (const QString &file : {path, path + u"-wal"_s}) {
        if (QFile::exists(file))
            DurableFile::keepAs(file, folder + u'/' + QFileInfo(file).fileName());
    }
}

void Replacement::finish(const QString &path)
{
    const QString next = waiting(path);
    const Handle turn(next);
    if (!turn.isOpen() || !turn.lockWhole() || !QFile::exists(next))
        return; // there is none, or another was first
    const Handle old(path);
    if (old.isOpen() && !old.lockAsDatabase())
        throw StoreFault{{Error::Kind::StoreLocked, {.file = path}}};
    // The log is of the old file: were it there beside the new one, SQLite would take it for the new one's.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        DurableFile::remove(path + suffix);
    DurableFile::rename(next, path);
}
