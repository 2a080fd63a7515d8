// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/intake.h"
#include "services/store/serieslist.h"
#include "tests/services/store/storesamples.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
constexpr int readingsInAFile = 2000;
constexpr qint64 filesInAChild = 40;
const QList<SeriesKey> keys{{u"home"_s, SeriesKind::Import, {}}, {u"home"_s, SeriesKind::Export, {}}};

/** One of many files that follow each other: one regular series, one in rows. */
ImportedFile fileNumber(qint64 number)
{
    const qint64 start = number * readingsInAFile * 60;
    const std::vector<qint64> values(readingsInAFile, number + 1);
    Readings irregular = regular(wattHours, 0, start, 60, values);
    irregular.lengths.back() = 30;
    return file(QByteArray::number(number),
                {series(SeriesKind::Import, regular(wattHours, 0, start, 60, values)), series(SeriesKind::Export, irregular)});
}

std::unique_ptr<Database> opened(const QString &path)
{
    return StoreFile(path, Schema::data(), StoreFile::Access::ReadWrite).openForWriting();
}

/** Puts files in and tells of each step of it, until it is killed. */
[[noreturn]] void putAndTell(const QString &path, qint64 first, int pipe)
{
    const auto tell = [pipe](char what) {
        if (write(pipe, &what, 1) != 1)
            _exit(1);
    };
    const auto database = opened(path);
    for (qint64 number = first; number < first + filesInAChild; ++number) {
        Intake::put(*database, fileNumber(number), Intake::Manner::Replace, 0, [&tell] {
            tell('.');
            return false;
        });
        tell('!');
    }
    _exit(0);
}

/** Kills a child that puts files in after @p steps steps; answers how many files it had told of by then. */
qint64 filesOfKilledChild(const QString &path, qint64 first, int steps)
{
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0)
        putAndTell(path, first, ends[1]);
    close(ends[1]);
    qint64 files = 0;
    char what = 0;
    for (int step = 0; step < steps && read(ends[0], &what, 1) == 1; ++step)
        files += what == '!';
    kill(child, SIGKILL);
    while (read(ends[0], &what, 1) == 1)
        files += what == '!';
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended before it was killed";
    return files;
}
}

TEST(StoreKillTest, keepsWhatWasAnsweredAndNoHalfFiles)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data.db"_s);
    qint64 files = 0;
    for (int round = 0; round < 10; ++round) {
        const qint64 told = filesOfKilledChild(path, files, 1 + round * 3 % 11);

        const auto database = opened(path);
        SeriesCatalog catalog(*database);
        QList<qint64> readings;
        for (const SeriesKey &key : keys) {
            const StoredSeries *series = catalog.find(key);
            readings.append(series ? SeriesList::info(*database, *series).readings : 0);
        }
        Rows check = database->rows(u"PRAGMA quick_check"_s);
        ASSERT_TRUE(check.next());
        EXPECT_EQ(check.text(0), u"ok"_s);
        EXPECT_EQ(readings[0], readings[1]);
        EXPECT_EQ(readings[0] % readingsInAFile, 0);
        const qint64 kept = readings[0] / readingsInAFile;
        EXPECT_GE(kept, files + told);
        EXPECT_LE(kept, files + told + 1);
        files = kept;
    }
}
