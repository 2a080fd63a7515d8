// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/backupfolder.h"
#include "services/store/durablefile.h"
#include "services/store/layerreader.h"
#include "services/store/store.h"
#include "services/store/storecopy.h"
#include "services/store/storefault.h"
#include "tests/endurance/damage.h"
#include "tests/endurance/endurance.h"
#include "tests/endurance/household.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int filesOfOneStore = 25;
constexpr unsigned patience = 60; /**< seconds after which a rescue hangs */
constexpr qint64 now = 2'000'000'000;

/** What a rescue told, sent by the process that made it. */
struct Told
{
    bool answered = false;
    bool whole = false;
    qint64 lost = 0;
    bool hints = false; /**< at losses that are on no list, by a broken log or a file that was cut short */
    int refused = 0; /**< kind of the error, when there was nothing to be had */
};

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
}

/** A store whose newest readings are in no backup and, with @p hasLog, partly in its log only. */
void makeStore(const QString &path, bool hasBackup, bool hasLog)
{
    const QString made = path + u".made"_s;
    Household::Progress progress;
    const auto database = Household::opened(made);
    for (int step = 0; step < 150; ++step) {
        progress.backups += (progress.all() % 8 == 7); // those are made here, and once
        Household::work(*database, made, progress);
        if (step == 110 && hasBackup) {
            DurableFile::makeFolder(BackupFolder::of(path));
            StoreCopy::write(*database, BackupFolder::copyAt(path, 1000), Schema::data(), [] { return false; });
        }
        if (step == 130 && hasLog)
            Household::opened(made); // nothing but a second connection
    }
    if (!hasLog)
        database->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QFile::copy(made, path);
    if (hasLog)
        QFile::copy(made + u"-wal"_s, path + u"-wal"_s);
}

Told rescued(const QString &path)
{
    int ends[2];
    Told told;
    if (pipe(ends) != 0)
        return told;
    const pid_t child = fork();
    if (child == 0) {
        alarm(patience);
        Store store(path, Store::Access::ReadWrite);
        const auto report = store.backups().rescue(now).result();
        told = report ? Told{true, report->wasWhole, report->lostReadings(), report->lostCommits + report->missingPages > 0}
                      : Told{true, false, -1, false, int(report.error().kind)};
        _exit(write(ends[1], &told, sizeof(told)) == sizeof(told) ? 0 : 1);
    }
    close(ends[1]);
    if (read(ends[0], &told, sizeof(told)) != sizeof(told))
        told.answered = false;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return told;
}

/** How many readings are in the store; negative when one is wrong. */
qint64 readingsIn(const QString &path, QString *wrong = nullptr)
{
    const auto database = Household::opened(path);
    SeriesCatalog catalog(*database);
    qint64 all = 0;
    for (const auto &[id, head] : catalog.heads()) {
        const StoredSeries &series = *catalog.find(head.key);
        const Readings readings = LayerReader::stretches(*database, series, 0, series.stretches.size());
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (readings.values[i] == Household::valueOf(head.key, readings.starts[i]))
                continue;
            if (wrong)
                *wrong = u"%1 at %2 is %3 x 10^%4"_s.arg(id).arg(readings.starts[i]).arg(readings.values[i]).arg(readings.exponent);
            return -1;
        }
        all += qint64(readings.size());
    }
    return all;
}

struct Harvest
{
    qint64 files = 0;
    qint64 whole = 0;
    qint64 hopeless = 0;
    qint64 there = 0;
    qint64 good = 0; /**< readings on pages that were not damaged */
    qint64 goodBack = 0;
    qint64 lost = 0;
    qint64 unlisted = 0; /**< lost, and no list says so */

    QString line() const
    {
        return u"%1 files, found whole %2, nothing to be had %3, of %4 readings lost %5 (on no list %6), on good pages %7, of these back %8"_s
            .arg(files)
            .arg(whole)
            .arg(hopeless)
            .arg(there)
            .arg(lost)
            .arg(unlisted)
            .arg(good)
            .arg(goodBack);
    }
};

QStringList check(const QString &path, const Damage::Done &damage, qint64 all, const QByteArray &before, Harvest &harvest)
{
    QStringList faults;
    ++harvest.files;
    const Told told = rescued(path);
    if (!told.answered)
        return {u"the rescue crashed or hung"_s};
    const bool isReplaced = !told.whole && told.lost >= 0;
    if (hashOf(isReplaced ? BackupFolder::replacedAt(path, now) + u"/data.db"_s : path) != before && !told.whole)
        faults.append(u"the original is not as it was"_s);
    harvest.whole += told.whole;
    harvest.hopeless += told.lost < 0;
    // A head that tells of another program or of a newer one is taken at its word; a restore still brings the backup.
    const bool isTakenForOurs = told.refused != int(Error::Kind::StoreUnavailable) && told.refused != int(Error::Kind::StoreNewer);
    if (told.lost < 0 && isTakenForOurs && QFile::exists(BackupFolder::copyAt(path, 1000)))
        faults.append(u"refused with kind %1, though there is a backup"_s.arg(told.refused));
    if (told.lost < 0)
        return faults;
    try {
        QString wrong;
        const qint64 back = readingsIn(path, &wrong);
        if (back < 0)
            return faults << wrong;
        const qint64 good = all - damage.readings;
        harvest.there += all;
        harvest.good += good;
        harvest.goodBack += std::min(good, back);
        harvest.lost += all - back;
        harvest.unlisted += told.hints ? 0 : std::max<qint64>(0, all - back - told.lost);
    } catch (const StoreFault &fault) {
        faults.append(u"afterwards: kind %1, %2"_s.arg(int(fault.error.kind)).arg(fault.error.detail));
    }
    return faults;
}
}

Endurance::Count Endurance::damages(quint64 seed, int files)
{
    std::mt19937_64 dice(seed);
    Count count;
    Harvest harvests[2]; // without a backup, with one
    bool hasBackup = false;
    std::unique_ptr<QTemporaryDir> folder;
    Damage::Map map;
    qint64 all = 0;
    for (int file = 0; file < files; ++file) {
        if (file % filesOfOneStore == 0) {
            folder = std::make_unique<QTemporaryDir>();
            QDir(folder->path()).mkdir(u"store"_s);
            hasBackup = dice() % 3 != 0;
            makeStore(folder->filePath(u"store/data.db"_s), hasBackup, dice() % 2);
            map = Damage::mapOf(folder->filePath(u"store/data.db.made"_s));
            all = readingsIn(folder->filePath(u"store/data.db.made"_s));
        }
        const QString room = folder->filePath(u"room"_s);
        QDir(room).removeRecursively();
        QDir().mkpath(room + u"/backups"_s);
        for (const QString &name : {u"data.db"_s, u"data.db-wal"_s, u"backups/data.1970-01-01T001640Z.db"_s})
            QFile::copy(folder->filePath(u"store/"_s + name), room + u'/' + name);
        const QString path = room + u"/data.db"_s;
        const Damage::Done damage = Damage::strike(path, map, dice);
        QStringList faults = check(path, damage, all, hashOf(path), harvests[hasBackup]);
        if (!faults.isEmpty())
            faults.append(damage.what);
        ++count.struck;
        count.acknowledged += all;
        count.add(file, faults);
    }
    count.more = u"with a backup: %1; without: %2"_s.arg(harvests[1].line(), harvests[0].line());
    return count;
}
