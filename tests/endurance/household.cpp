// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/household.h"

#include "services/store/backupfolder.h"
#include "services/store/durablefile.h"
#include "services/store/intake.h"
#include "services/store/layerreader.h"
#include "services/store/storecopy.h"
#include "services/store/storefault.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 minute = 60;

Readings readings(const SeriesKey &key, qint64 first, int count)
{
    Readings readings;
    readings.unit = Unit{Unit::Kind::WattHour, {}};
    for (qint64 i = first; i < first + count; ++i)
        readings.append({i * minute, (i + 1) * minute}, Household::valueOf(key, i * minute));
    return readings;
}

ImportedFile file(const QByteArray &name, const QList<ImportedSeries> &series)
{
    ImportedFile file;
    file.path = QString::fromLatin1(name);
    file.digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    file.format = "csv";
    file.zone = "UTC";
    file.series = series;
    return file;
}

/** How many readings of @p key there are; negative when one of them is wrong. */
qint64 rightReadings(Database &database, const SeriesKey &key)
{
    SeriesCatalog catalog(database);
    const StoredSeries *series = catalog.find(key);
    if (!series)
        return 0;
    const Readings readings = LayerReader::stretches(database, *series, 0, series->stretches.size());
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (readings.values[i] != Household::valueOf(key, readings.starts[i]) || readings.starts[i] != qint64(i) * minute)
            return -1;
    }
    return qint64(readings.size());
}

/** Takes @p told for what is there, which may be one more, or says what is wrong. */
void settle(const QString &what, qint64 there, qint64 inOne, qint64 &told, QStringList &faults)
{
    if (there < 0 || there % inOne != 0 || there / inOne < told || there / inOne > told + 1)
        faults.append(u"%1: told of %2, there are %3 readings"_s.arg(what).arg(told).arg(there));
    told = there / inOne;
}
}

const SeriesKey &Household::imported()
{
    static const SeriesKey key{u"home"_s, SeriesKind::Import, {}};
    return key;
}

const SeriesKey &Household::exported()
{
    static const SeriesKey key{u"home"_s, SeriesKind::Export, {}};
    return key;
}

const SeriesKey &Household::appended()
{
    static const SeriesKey key{u"home"_s, SeriesKind::Solar, {}};
    return key;
}

qint64 Household::valueOf(const SeriesKey &key, qint64 start)
{
    return qint64((quint64(start / minute) * 2654435761U + quint64(key.kind) * 40503U) % 100003U);
}

ImportedFile Household::fileNumber(qint64 number)
{
    const qint64 first = number * readingsInAFile;
    Readings irregular = readings(exported(), first, readingsInAFile);
    irregular.lengths.back() = minute / 2;
    return file("file " + QByteArray::number(number),
                {{SeriesKind::Import, {}, {}, readings(imported(), first, readingsInAFile)}, {SeriesKind::Export, {}, {}, irregular}});
}

ImportedFile Household::appendNumber(qint64 number)
{
    return file("meter", {{SeriesKind::Solar, {}, {}, readings(appended(), number * readingsInAnAppend, readingsInAnAppend)}});
}

std::unique_ptr<Database> Household::opened(const QString &path)
{
    return StoreFile(path, Schema::data(), StoreFile::Access::ReadWrite).openForWriting();
}

void Household::work(Database &database, const QString &path, Progress &done)
{
    const auto never = [] { return false; };
    const qint64 turn = done.all() % 8;
    if (turn == 7) {
        DurableFile::makeFolder(BackupFolder::of(path));
        StoreCopy::write(database, BackupFolder::copyAt(path, done.backups + 1), Schema::data(), never);
        ++done.backups;
    } else if (turn % 3 == 1) {
        Intake::put(database, fileNumber(done.imports), Intake::Manner::Replace, 0, never);
        ++done.imports;
    } else {
        Intake::put(database, appendNumber(done.appends), Intake::Manner::Extend, 0, never);
        ++done.appends;
    }
}

QStringList Household::faults(const QString &path, Progress &told)
{
    QStringList faults;
    try {
        const auto database = opened(path);
        if (!Sqlite::isSound(*database))
            faults.append(u"quick_check"_s);
        const qint64 pairs = rightReadings(*database, imported());
        if (pairs != rightReadings(*database, exported()))
            faults.append(u"half a file"_s);
        settle(u"imports"_s, pairs, readingsInAFile, told.imports, faults);
        settle(u"appends"_s, rightReadings(*database, appended()), readingsInAnAppend, told.appends, faults);
        if (QFile::exists(BackupFolder::copyAt(path, told.backups + 1)))
            ++told.backups;
        if (told.backups > 0)
            StoreCopy::verify(BackupFolder::copyAt(path, told.backups), Schema::data());
    } catch (const StoreFault &fault) {
        faults.append(u"kind %1: %2"_s.arg(int(fault.error.kind)).arg(fault.error.detail));
    }
    return faults;
}
