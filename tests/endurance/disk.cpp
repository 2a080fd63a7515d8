// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/disk.h"

#include "tests/endurance/powerloss.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
struct Plan
{
    QByteArray folder;
    Disk::Trouble trouble = Disk::Trouble::None;
    long at = 0;
    bool lasting = false;
    long calls = 0;
    bool struck = false;
};
Plan plan;

template<typename F>
F *next(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

bool isOurs(const char *path)
{
    return !plan.folder.isEmpty() && QByteArrayView(path).startsWith(plan.folder);
}

bool isOurs(int file)
{
    if (plan.folder.isEmpty())
        return false;
    char link[64];
    char path[4096];
    snprintf(link, sizeof(link), "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof(path) - 1);
    return length > 0 && QByteArrayView(path, length).startsWith(plan.folder);
}

/** What befalls a call that is made now. */
Disk::Trouble trouble()
{
    ++plan.calls;
    const bool strikes = plan.at > 0 && (plan.calls == plan.at || (plan.lasting && plan.calls > plan.at));
    plan.struck = plan.struck || strikes;
    if (strikes && plan.trouble == Disk::Trouble::Kill)
        raise(SIGKILL);
    return strikes ? plan.trouble : Disk::Trouble::None;
}

/** Answers what a call on @p where comes to: 0 when it is to be made, or the system's error. */
template<typename Where>
int failureAt(Where where)
{
    if (!isOurs(where))
        return 0;
    const Disk::Trouble now = trouble();
    return now == Disk::Trouble::None ? 0 : now == Disk::Trouble::Broken ? EIO : ENOSPC;
}

template<typename Where>
int failed(Where where)
{
    const int error = failureAt(where);
    errno = error != 0 ? error : errno;
    return error;
}

/** Writes through @p write, wholly or as far as the trouble of the moment lets it. */
template<typename Write>
ssize_t writing(int file, size_t size, Write write)
{
    if (!isOurs(file))
        return write(size);
    PowerLoss::beforeWrite(file);
    const bool wasStruck = plan.struck;
    const Disk::Trouble now = trouble();
    if (now == Disk::Trouble::None)
        return write(size);
    if (now == Disk::Trouble::ShortWrite && !wasStruck && size > 1)
        return write(size / 2);
    errno = now == Disk::Trouble::Broken ? EIO : ENOSPC;
    return -1;
}

int syncing(int file, const char *name)
{
    if (!isOurs(file))
        return next<int(int)>(name)(file);
    if (failed(file) != 0)
        return -1;
    PowerLoss::synced(file);
    return 0; // no power is really lost here
}
}

void Disk::arm(const QByteArray &folder, Trouble trouble, long at, bool lasting)
{
    plan = {folder, trouble, at, lasting};
}

void Disk::mend()
{
    plan.at = 0;
}

long Disk::calls()
{
    return plan.calls;
}

bool Disk::struck()
{
    return plan.struck;
}

extern "C" {
ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t(int, const void *, size_t)>("write");
    return writing(file, size, [&](size_t length) { return real(file, bytes, length); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return writing(file, size, [&](size_t length) { return real(file, bytes, length, offset); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return pwrite64(file, bytes, size, offset);
}

int fsync(int file)
{
    return syncing(file, "fsync");
}

int fdatasync(int file)
{
    return syncing(file, "fdatasync");
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next<int(int, off64_t)>("ftruncate64");
    if (failed(file) != 0)
        return -1;
    if (isOurs(file))
        PowerLoss::beforeWrite(file);
    return real(file, size);
}

int ftruncate(int file, off_t size) noexcept
{
    return ftruncate64(file, size);
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int(const char *)>("unlink");
    if (failed(path) != 0)
        return -1;
    if (isOurs(path))
        PowerLoss::beforeGone(path);
    return real(path);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int(const char *, const char *)>("rename");
    if (failed(to) != 0)
        return -1;
    if (isOurs(to)) {
        PowerLoss::beforeMoved(from);
        PowerLoss::beforeGone(to);
    }
    return real(from, to);
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int(const char *, const char *)>("link");
    return failed(to) != 0 ? -1 : real(from, to);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int(const char *, mode_t)>("mkdir");
    return failed(path) != 0 ? -1 : real(path, mode);
}
}
