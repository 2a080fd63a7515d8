// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/durablefile.h"

#include "services/store/storefault.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
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

[[noreturn]] void fail(const QString &path, int systemError)
{
    throw StoreFault{{kindOf(systemError), {.file = path}, {}, qt_error_string(systemError)}};
}

void demand(bool done, const QString &path)
{
    if (!done)
        fail(path, errno);
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

void syncFolderOf(const QString &path)
{
    DurableFile::sync(QFileInfo(path).absolutePath());
}
}

void DurableFile::makeFolder(const QString &folder)
{
    if (folder.isEmpty() || QFileInfo(folder).isDir())
        return;
    makeFolder(folder.section(u'/', 0, -2));
    demand(mkdir(encoded(folder).constData(), S_IRWXU) == 0 || errno == EEXIST, folder);
    syncFolderOf(folder);
}

void DurableFile::make(const QString &path)
{
    const int file = open(encoded(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    demand(file >= 0 || errno == EEXIST, path);
    if (file < 0)
        return;
    close(file);
    syncFolderOf(path);
}

void DurableFile::sync(const QString &path)
{
    const int file = open(encoded(path).constData(), O_RDONLY | O_CLOEXEC);
    demand(file >= 0, path);
    const int error = fsync(file) == 0 || errno == EINVAL ? 0 : errno; // some folders know no fsync
    close(file);
    if (error != 0)
        fail(path, error);
}

void DurableFile::rename(const QString &from, const QString &to)
{
    demand(::rename(encoded(from).constData(), encoded(to).constData()) == 0, to);
    syncFolderOf(to);
}

void DurableFile::keepAs(const QString &path, const QString &other)
{
    if (link(encoded(path).constData(), encoded(other).constData()) == 0)
        return syncFolderOf(other);
    const QString part = other + u"-part"_s;
    QFile::remove(part);
    demand(QFile::copy(path, part), other);
    sync(part);
    rename(part, other);
}

void DurableFile::remove(const QString &path)
{
    demand(unlink(encoded(path).constData()) == 0 || errno == ENOENT, path);
}
