// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/intake.h"
#include "services/store/layerreader.h"
#include "services/store/store.h"
#include "services/store/transaction.h"
#include "tests/services/store/storesamples.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int readingsInAFile = 3000;

/** A lock of another program on all of a file that SQLite looks at. */
class ForeignLock
{
public:
    explicit ForeignLock(const QString &path)
        : m_file(open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
    {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000;
        lock.l_len = 512;
        EXPECT_EQ(fcntl(m_file, F_OFD_SETLK, &lock), 0);
    }
    ~ForeignLock() { close(m_file); }

private:
    const int m_file;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/** A store whose newest files are in its log only. */
class LeftoversTest : public testing::Test
{
protected:
    LeftoversTest()
    {
        m_database = opened(path());
        for (int i = 0; i < 3; ++i)
            put(*m_database, i);
    }

    QString path(const QString &name = u"data.db"_s) const { return m_folder.filePath(name); }
    static std::unique_ptr<Database> opened(const QString &path)
    {
        return StoreFile(path, Schema::data(), StoreFile::Access::ReadWrite, 1).openForWriting();
    }
    static void put(Database &database, int number)
    {
        const std::vector<qint64> values(readingsInAFile, number + 1);
        const Readings readings = StoreSamples::regular(StoreSamples::wattHours, 0, qint64(number) * readingsInAFile * 60, 60, values);
        Intake::put(database,
                    StoreSamples::file(QByteArray::number(number), {StoreSamples::series(SeriesKind::Import, readings)}),
                    Intake::Manner::Replace,
                    0,
                    [] { return false; });
    }
    static qint64 readingsIn(Database &database)
    {
        SeriesCatalog catalog(database);
        const StoredSeries *series = catalog.find({u"home"_s, SeriesKind::Import, {}});
        return series ? qint64(LayerReader::stretches(database, *series, 0, series->stretches.size()).size()) : 0;
    }
    /** What a kill or a careless copy leaves, under another name. */
    QString left(const QStringList &suffixes) const
    {
        for (const QString &suffix : suffixes)
            EXPECT_TRUE(QFile::copy(path() + suffix, path(u"left.db"_s) + suffix));
        return path(u"left.db"_s);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};
}

TEST_F(LeftoversTest, withoutItsMapOfTheLogAStoreIsWhole)
{
    EXPECT_EQ(readingsIn(*opened(left({u""_s, u"-wal"_s}))), 3 * readingsInAFile);
}

TEST_F(LeftoversTest, withoutItsLogAStoreHasWholeFilesAndTakesMore)
{
    const auto database = opened(left({u""_s}));

    const qint64 there = readingsIn(*database);
    EXPECT_EQ(there % readingsInAFile, 0);
    put(*database, 9);
    EXPECT_EQ(readingsIn(*database), there + readingsInAFile);
    EXPECT_TRUE(Sqlite::isSound(*database));
}

TEST_F(LeftoversTest, theLogOfAStoreThatWasClosedIsNotMissed)
{
    m_database.reset();

    EXPECT_EQ(readingsIn(*opened(left({u""_s}))), 3 * readingsInAFile);
}

TEST_F(LeftoversTest, aStoreThatAnotherProgramHoldsIsLockedAndNotDamaged)
{
    m_database.reset();
    const QByteArray before = contentOf(path());
    const ForeignLock lock(path());

    EXPECT_EQ(faultOf([this] { opened(path()); }), Error::Kind::StoreLocked);

    EXPECT_EQ(contentOf(path()), before);
}

TEST_F(LeftoversTest, aStoreThatAnotherProgramWritesIsNeitherRescuedNorReplaced)
{
    Store store(path(), Store::Access::ReadWrite);
    const auto copy = answer(store.backups().make(1'800'000'000));
    ASSERT_TRUE(copy) << qPrintable(copy.error().detail);

    const auto restored = answer(store.backups().restore(copy->path, 1'800'000'001));

    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, Error::Kind::StoreLocked);
    put(*m_database, 3);
    EXPECT_EQ(readingsIn(*m_database), 4 * readingsInAFile);
    EXPECT_FALSE(QFile::exists(path() + u"-restored"_s));
}
