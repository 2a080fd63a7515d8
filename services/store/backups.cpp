// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/backups.h"

#include "services/store/backupfolder.h"
#include "services/store/durablefile.h"
#include "services/store/replacement.h"
#include "services/store/rescue.h"
#include "services/store/storecopy.h"
#include "services/store/storefault.h"
#include "services/store/storethread.h"

#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace
{
/** Keeps threads off their file. */
class Pause
{
public:
    explicit Pause(const std::vector<StoreThread *> &threads)
        : m_threads(threads)
    {
        for (StoreThread *thread : m_threads)
            thread->pause();
    }
    ~Pause()
    {
        for (StoreThread *thread : m_threads)
            thread->resume();
    }
    Q_DISABLE_COPY_MOVE(Pause)

private:
    const std::vector<StoreThread *> &m_threads;
};

BackupInfo infoOf(const QString &path, qint64 moment)
{
    return {path, moment, QFileInfo(path).size()};
}

void removeOldCopies(const QString &path)
{
    const QStringList copies = BackupFolder::copies(path);
    for (const QString &old : copies.mid(Backups::kept))
        DurableFile::remove(old);
}

/** Puts @p next in the place of @p part's file, which nobody has open, and answers where that lies now. */
QString replace(const Backups::Part &part, const QString &next, qint64 now)
{
    const bool isThere = QFile::exists(part.path);
    const QString folder = BackupFolder::replacedAt(part.path, now);
    DurableFile::makeFolder(QFileInfo(part.path).absolutePath());
    if (isThere)
        Replacement::keep(part.path, folder);
    DurableFile::rename(next, Replacement::waiting(part.path));
    try {
        Replacement::finish(part.path);
    } catch (const StoreFault &) {
        DurableFile::remove(Replacement::waiting(part.path));
        throw;
    }
    return isThere ? folder + u'/' + QFileInfo(part.path).fileName() : QString();
}

/** Whether all of @p part can be read. Throws a StoreFault where that cannot be known. */
bool isWhole(const Backups::Part &part)
{
    try {
        StoreCopy::lookThrough(*part.file->openForReading(), part.schema);
        return true;
    } catch (const StoreFault &fault) {
        if (fault.error.kind == Error::Kind::StoreDamaged)
            return false;
        throw;
    }
}

/** The newest copy of @p part that is whole; empty when there is none. */
QString newestWhole(const Backups::Part &part)
{
    for (const QString &copy : BackupFolder::copies(part.path)) {
        try {
            StoreCopy::verify(copy, part.schema);
            return copy;
        } catch (const StoreFault &) {
            continue;
        }
    }
    return {};
}

QString nextFor(const Backups::Part &part)
{
    const QString next = part.path + u"-restoring"_s;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        DurableFile::remove(next + suffix); // left by a program that was killed
    return next;
}

/** A copy of @p file, up to date and whole, under another name than that of the file which it is to replace. */
QString prepared(const QString &file, const Backups::Part &part)
{
    const QString next = nextFor(part);
    {
        const auto mode = SqliteConnection::hasLog(file) ? SqliteConnection::Mode::ReadOnly : SqliteConnection::Mode::AsItLies;
        Database from(file, mode, 0);
        StoreCopy::write(from, next, part.schema, [] { return false; });
    }
    {
        Database database(next, SqliteConnection::Mode::ReadWrite, 0);
        Sqlite::prepareWriting(database);
        part.schema.migrate(database);
    }
    StoreCopy::verify(next, part.schema);
    DurableFile::sync(next);
    return next;
}
}

Backups::Backups(const Part &data, const Part &local)
    : m_data(data)
    , m_local(local)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(0); // nobody waits for the next copy, which is a day away
}

Backups::~Backups()
{
    m_closing = true;
    m_pool.waitForDone();
}

template<typename T>
QFuture<Result<T>> Backups::run(std::function<T()> job)
{
    return QtConcurrent::run(&m_pool, [job = std::move(job)]() -> Result<T> {
        try {
            return job();
        } catch (const StoreFault &fault) {
            return fault.error;
        }
    });
}

QFuture<Result<QList<BackupInfo>>> Backups::list()
{
    return run<QList<BackupInfo>>([path = m_data.path] {
        QList<BackupInfo> infos;
        for (const QString &copy : BackupFolder::copies(path))
            infos.append(infoOf(copy, BackupFolder::momentOf(copy)));
        return infos;
    });
}

QFuture<Result<bool>> Backups::isDue(qint64 now)
{
    return run<bool>([path = m_data.path, now] {
        const QFileInfo file(path);
        const qint64 last = BackupFolder::momentOf(BackupFolder::copies(path).value(0));
        const QFileInfo log(path + u"-wal"_s);
        const auto changed = [last](const QFileInfo &info) { return info.exists() && info.lastModified().toSecsSinceEpoch() >= last; };
        return file.size() > 0 && now - last >= pause && (changed(file) || changed(log));
    });
}

QFuture<Result<BackupInfo>> Backups::make(qint64 now)
{
    return run<BackupInfo>([this, now] {
        copy(m_data, now);
        QMetaObject::invokeMethod(this, &Backups::changed, Qt::QueuedConnection);
        if (QFile::exists(m_local.path))
            copy(m_local, now);
        return infoOf(BackupFolder::copyAt(m_data.path, now), now);
    });
}

void Backups::copy(const Part &part, qint64 moment)
{
    const auto database = part.file->openForReading();
    const QString target = BackupFolder::copyAt(part.path, moment);
    DurableFile::makeFolder(BackupFolder::of(part.path));
    StoreCopy::write(*database, target, part.schema, [this] { return m_closing.load(); });
    removeOldCopies(part.path);
}

QFuture<Result<BackupInfo>> Backups::copyTo(const QString &file, bool mayReplace)
{
    return run<BackupInfo>([this, file, mayReplace] {
        if (QFile::exists(file) && !mayReplace)
            throw StoreFault{{Error::Kind::FileExists, {.file = file}}};
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const auto database = m_data.file->openForReading();
        StoreCopy::write(*database, file, m_data.schema, [this] { return m_closing.load(); });
        return infoOf(file, now);
    });
}

QFuture<Result<Restored>> Backups::restore(const QString &file, qint64 now)
{
    return run<Restored>([this, file, now] {
        if (!QFileInfo(file).isFile())
            throw StoreFault{{Error::Kind::FileNotFound, {.file = file}}};
        QString next;
        try {
            next = prepared(file, m_data);
        } catch (StoreFault &fault) {
            if (fault.error.kind == Error::Kind::StoreDamaged)
                fault.error.kind = Error::Kind::Malformed;
            else if (fault.error.kind == Error::Kind::StoreUnavailable)
                fault.error.kind = Error::Kind::NotReadings;
            fault.error.place.file = file;
            throw;
        }
        const Pause pause(m_data.threads);
        const Restored done{BackupFolder::momentOf(file), replace(m_data, next, now)};
        QMetaObject::invokeMethod(this, &Backups::restored, Qt::QueuedConnection);
        return done;
    });
}

QFuture<Result<RescueReport>> Backups::rescue(qint64 now)
{
    return run<RescueReport>([this, now] {
        RescueReport report;
        if (isWhole(m_data))
            report.wasWhole = true;
        else
            report = rescueData(now);
        report.settings = rescueSettings(now);
        QMetaObject::invokeMethod(this, &Backups::restored, Qt::QueuedConnection);
        return report;
    });
}

RescueReport Backups::rescueData(qint64 now) const
{
    const QString backup = newestWhole(m_data);
    const QString next = nextFor(m_data);
    DurableFile::make(next);
    const Pause pause(m_data.threads);
    RescueReport report = Rescue::rescue(m_data.path, backup, next);
    StoreCopy::verify(next, m_data.schema);
    DurableFile::sync(next);
    report.kept = replace(m_data, next, now);
    report.backup = BackupFolder::momentOf(backup);
    return report;
}

RescueReport::Settings Backups::rescueSettings(qint64 now) const
{
    if (!QFile::exists(m_local.path) || isWhole(m_local))
        return RescueReport::Settings::Whole;
    const QString backup = newestWhole(m_local);
    QString next = nextFor(m_local);
    if (backup.isEmpty())
        StoreFile(next, m_local.schema, StoreFile::Access::ReadWrite).openForWriting();
    else
        next = prepared(backup, m_local);
    const Pause pause(m_local.threads);
    replace(m_local, next, now);
    return backup.isEmpty() ? RescueReport::Settings::BegunAnew : RescueReport::Settings::FromBackup;
}
