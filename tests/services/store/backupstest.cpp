// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/backups.h"

#include "services/store/backupfolder.h"
#include "services/store/store.h"
#include "services/store/storecopy.h"
#include "tests/services/store/storesamples.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 day = 24 * 3600;
constexpr qint64 now = 1'800'000'000;

ImportedFile fileNamed(const QByteArray &name, qint64 first, int readings = 3000)
{
    const std::vector<qint64> values(std::size_t(readings), first % 1000 + 1);
    return StoreSamples::file(
        name, {StoreSamples::series(SeriesKind::Import, StoreSamples::regular(StoreSamples::wattHours, 0, first * 60, 60, values))});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    file.write(bytes);
}

class BackupsTest : public testing::Test
{
protected:
    BackupsTest() { open(); }

    QString path() const { return m_folder.filePath(u"data.db"_s); }
    void open() { m_store = std::make_unique<Store>(path(), Store::Access::ReadWrite); }
    void close() { m_store.reset(); }
    Store &store() { return *m_store; }
    Backups &backups() { return m_store->backups(); }
    void put(const ImportedFile &file) { ASSERT_TRUE(answer(store().writer().put(file))); }
    qint64 readings()
    {
        const auto series = answer(store().reader().series());
        return series && !series->isEmpty() ? series->first().readings : 0;
    }
    QList<BackupInfo> copies() { return *answer(backups().list()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};
}

TEST_F(BackupsTest, holdWhatWasThereWhileOthersWrite)
{
    put(fileNamed("a", 0));

    auto made = backups().make(now);
    put(fileNamed("b", 10'000));

    ASSERT_TRUE(answer(made));
    const BackupInfo copy = made.result().operator*();
    EXPECT_EQ(copies(), QList<BackupInfo>{copy});
    EXPECT_EQ(copy.path, m_folder.filePath(u"backups/data.2027-01-15T080000Z.db"_s));
    EXPECT_EQ(copy.bytes, QFileInfo(copy.path).size());
    Store copied(copy.path, Store::Access::ReadOnly);
    const qint64 inCopy = answer(copied.reader().series())->first().readings;
    EXPECT_TRUE(inCopy == 3000 || inCopy == 6000) << inCopy;
}

TEST_F(BackupsTest, areForTheirOwnerOnly)
{
    put(fileNamed("a", 0));

    const QString copy = answer(backups().make(now))->path;

    struct stat status = {};
    ASSERT_EQ(stat(QFile::encodeName(copy).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, mode_t(0600));
    ASSERT_EQ(stat(QFile::encodeName(BackupFolder::of(path())).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, mode_t(0700));
}

TEST_F(BackupsTest, areAsManyAsAreSaid)
{
    put(fileNamed("a", 0));
    ASSERT_TRUE(answer(store().settings().save(u"scheme"_s, u"dark"_s)));

    for (int i = 0; i < Backups::kept + 2; ++i)
        ASSERT_TRUE(answer(backups().make(now + i * day)));

    const QList<BackupInfo> left = copies();
    ASSERT_EQ(left.size(), Backups::kept);
    EXPECT_EQ(left.first().moment, now + (Backups::kept + 1) * day);
    EXPECT_EQ(left.last().moment, now + 2 * day);
    EXPECT_EQ(BackupFolder::copies(m_folder.filePath(u"data.local.db"_s)).size(), Backups::kept);
}

TEST_F(BackupsTest, ofADamagedStoreTakeTheNameOfNone)
{
    put(fileNamed("a", 0, 20'000));
    ASSERT_TRUE(answer(backups().make(now)));
    const QList<BackupInfo> before = copies();
    close();
    overwrite(path(), QFileInfo(path()).size() / 2, QByteArray(20'000, 'x'));
    open();

    const auto made = answer(backups().make(now + day));

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::StoreDamaged);
    EXPECT_EQ(copies(), before);
    EXPECT_EQ(QDir(BackupFolder::of(path())).entryList(QDir::Files).size(), 1);
}

TEST_F(BackupsTest, areDueADayAfterTheLastWhenSomethingChanged)
{
    const qint64 today = QDateTime::currentSecsSinceEpoch();
    EXPECT_FALSE(*answer(backups().isDue(today))); // there is nothing to copy
    put(fileNamed("a", 0));
    EXPECT_TRUE(*answer(backups().isDue(today)));
    ASSERT_TRUE(answer(backups().make(today)));
    EXPECT_FALSE(*answer(backups().isDue(today + 1)));
    EXPECT_FALSE(*answer(backups().isDue(today + day - 1)));
    put(fileNamed("b", 10'000));

    EXPECT_FALSE(*answer(backups().isDue(today + 1)));
    EXPECT_TRUE(*answer(backups().isDue(today + day)));
}

TEST_F(BackupsTest, comeBackAndKeepWhatWasThere)
{
    put(fileNamed("a", 0));
    const BackupInfo copy = *answer(backups().make(now));
    put(fileNamed("b", 10'000));
    ASSERT_EQ(readings(), 6000);

    const auto restored = answer(backups().restore(copy.path, now + 60));

    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(restored->moment, now);
    EXPECT_EQ(readings(), 3000);
    Store kept(restored->kept, Store::Access::ReadOnly);
    EXPECT_EQ(answer(kept.reader().series())->first().readings, 6000);
    put(fileNamed("c", 20'000));
    EXPECT_EQ(readings(), 6000);
}

TEST_F(BackupsTest, thatAreBadChangeNothing)
{
    put(fileNamed("a", 0, 20'000));
    const BackupInfo copy = *answer(backups().make(now));
    overwrite(copy.path, copy.bytes / 2, QByteArray(20'000, 'x'));
    const QString text = m_folder.filePath(u"text.db"_s);
    QFile(text).open(QFile::WriteOnly);
    overwrite(text, 0, QByteArray(5000, 't'));

    for (const QString &bad : {copy.path, text}) {
        const auto restored = answer(backups().restore(bad, now));

        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().kind, Error::Kind::Malformed) << qPrintable(bad);
        EXPECT_EQ(restored.error().place.file, bad);
    }
    EXPECT_EQ(answer(backups().restore(m_folder.filePath(u"none.db"_s), now)).error().kind, Error::Kind::FileNotFound);
    EXPECT_EQ(readings(), 20'000);
    EXPECT_FALSE(QFile::exists(path() + u"-restored"_s));
}

TEST_F(BackupsTest, goWhereTheyAreWantedAndReplaceNothingUnasked)
{
    put(fileNamed("a", 0));
    const QString target = m_folder.filePath(u"copy.db"_s);

    ASSERT_TRUE(answer(backups().copyTo(target, false)));
    const auto again = answer(backups().copyTo(target, false));

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::FileExists);
    EXPECT_TRUE(answer(backups().copyTo(target, true)));
    EXPECT_NO_THROW(StoreCopy::verify(target, Schema::data()));
}

TEST_F(BackupsTest, aWholeStoreIsNotRescued)
{
    put(fileNamed("a", 0));

    const auto report = answer(backups().rescue(now));

    ASSERT_TRUE(report);
    EXPECT_TRUE(report->wasWhole);
    EXPECT_EQ(readings(), 3000);
    EXPECT_FALSE(QFile::exists(BackupFolder::replacedAt(path(), now)));
}

TEST_F(BackupsTest, helpToRescueADamagedStore)
{
    put(fileNamed("a", 0, 20'000));
    ASSERT_TRUE(answer(backups().make(now)));
    put(fileNamed("b", 100'000, 20'000));
    close();
    overwrite(path(), 0, QByteArray(64, 'x'));
    const qint64 second = QFileInfo(path()).size() / 16384 / 2 * 16384;
    overwrite(path(), second, QByteArray(16384, 'x'));
    const QByteArray damaged = contentOf(path());
    open();
    ASSERT_FALSE(answer(store().reader().series()));

    const auto report = answer(backups().rescue(now + day));

    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_FALSE(report->wasWhole);
    EXPECT_EQ(report->backup, now);
    EXPECT_EQ(contentOf(report->kept), damaged);
    ASSERT_EQ(report->series.size(), 1);
    EXPECT_EQ(readings(), report->series.first().readings);
    EXPECT_EQ(readings() + report->lostReadings(), 40'000);
    EXPECT_GE(readings(), 20'000);
}

TEST_F(BackupsTest, aRescueSaysOfAFileThatWasCutHowMuchIsMissing)
{
    put(fileNamed("a", 0, 20'000));
    close();
    const qint64 pages = QFileInfo(path()).size() / 16384;
    ASSERT_TRUE(QFile::resize(path(), (pages - 2) * 16384 + 5));
    open();

    const auto report = answer(backups().rescue(now));

    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->missingPages, 2);
    EXPECT_EQ(readings(), 20'000);
    EXPECT_TRUE(report->isAnythingLost());
}

TEST_F(BackupsTest, aRescueBelievesNoPageSizeThatHoldsNoHead)
{
    put(fileNamed("a", 0, 20'000));
    close();
    overwrite(path(), 16, QByteArray("\0\x14", 2)); // pages of 20 bytes
    open();

    const auto report = answer(backups().rescue(now));

    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->missingPages, 0);
    EXPECT_EQ(readings(), 20'000);
}

TEST_F(BackupsTest, settingsThatCannotBeReadAreThoseOfTheCopy)
{
    put(fileNamed("a", 0));
    const QString local = m_folder.filePath(u"data.local.db"_s);
    ASSERT_TRUE(answer(store().settings().save(u"scheme"_s, u"dark"_s)));
    ASSERT_TRUE(answer(backups().make(now)));
    close();
    overwrite(local, 0, QByteArray(64, 'x'));
    open();

    const auto report = answer(backups().rescue(now + day));

    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_TRUE(report->wasWhole);
    EXPECT_EQ(report->settings, RescueReport::Settings::FromBackup);
    EXPECT_EQ(answer(store().settings().all())->value(u"scheme"_s), u"dark"_s);
}
