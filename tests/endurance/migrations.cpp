// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/backupfolder.h"
#include "services/store/storecopy.h"
#include "services/store/storefault.h"
#include "tests/endurance/child.h"
#include "tests/endurance/disk.h"
#include "tests/endurance/endurance.h"
#include "tests/endurance/oldstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;

namespace
{
/** What an open store's files are without opening them as the program would, which brings them up to date. */
int versionOf(const QString &path)
{
    Database database(path, SqliteConnection::Mode::ReadWrite, 0);
    return Sqlite::isSound(database) ? Sqlite::identity(database).version : -1;
}

QStringList faultsAfter(const QString &path, int from, int readings)
{
    QStringList faults;
    const int version = versionOf(path);
    if (version < from || version > Schema::data().version())
        faults.append(u"version %1"_s.arg(version));
    Household::Progress progress{readings / Household::readingsInAFile, 0, 0};
    faults += Household::faults(path, progress);
    if (progress.imports != readings / Household::readingsInAFile)
        faults.append(u"%1 imports are there"_s.arg(progress.imports));
    try {
        const QString copy = BackupFolder::beforeVersion(path, from + 1);
        StoreCopy::verify(copy, Schema::data());
        if (versionOf(copy) != from)
            faults.append(u"the copy is not of version %1"_s.arg(from));
    } catch (const StoreFault &fault) {
        faults.append(u"copy before: "_s + fault.error.detail);
    }
    return faults;
}

/** Calls that bringing the store up to date takes. */
long callsOf(const QString &path, const QByteArray &folder)
{
    Disk::arm(folder, Disk::Trouble::None, 0);
    Household::opened(path);
    const long calls = Disk::calls();
    Disk::arm({}, Disk::Trouble::None, 0);
    return calls;
}
}

Endurance::Count Endurance::migrations(quint64 seed, int points, int readings)
{
    std::mt19937_64 dice(seed);
    Count count;
    const int wholeFiles = readings / Household::readingsInAFile * Household::readingsInAFile;
    for (int version = 1; version < Schema::data().version(); ++version) {
        const QTemporaryDir folder;
        const QString old = folder.filePath(u"old.db"_s);
        const QString room = folder.filePath(u"room"_s);
        const QString path = room + u"/data.db"_s;
        OldStore::make(old, version, wholeFiles);
        const auto begin = [&] {
            QDir(room).removeRecursively();
            QDir().mkpath(room);
            QFile::copy(old, path);
        };
        begin();
        const long calls = callsOf(path, QFile::encodeName(room));
        for (int point = 0; point < points; ++point) {
            begin();
            const long call = long(dice() % quint64(calls)) + 1;
            const Child::End end = Child::run(path, {}, 0, [&] { Disk::arm(QFile::encodeName(room), Disk::Trouble::Kill, call); });
            count.struck += end.killed;
            ++count.acknowledged;
            count.add(point, faultsAfter(path, version, wholeFiles));
        }
    }
    count.more = u"versions before %1, %2 readings each"_s.arg(Schema::data().version()).arg(2 * wholeFiles);
    return count;
}
