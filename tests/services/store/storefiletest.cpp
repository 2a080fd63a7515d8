// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storefile.h"

#include "services/store/intake.h"
#include "services/store/transaction.h"
#include "tests/services/store/storesamples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto readWrite = StoreFile::Access::ReadWrite;
constexpr auto readOnly = StoreFile::Access::ReadOnly;

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    EXPECT_EQ(stat(QFile::encodeName(path).constData(), &status), 0) << qPrintable(path);
    return status.st_mode & 0777;
}

/** Nobody's rights instead of root's, to whom no file is read-only. */
class AsNobody
{
public:
    AsNobody() { EXPECT_EQ(m_root ? seteuid(65534) : 0, 0); }
    ~AsNobody() { EXPECT_EQ(m_root ? seteuid(0) : 0, 0); }

private:
    const bool m_root = geteuid() == 0;
};

class StoreFileTest : public testing::Test
{
protected:
    QString path(const QString &name = u"data.db"_s) const { return m_folder.filePath(name); }
    StoreFile file(StoreFile::Access access, int busyMilliseconds = 1) const
    {
        return StoreFile(path(), Schema::data(), access, busyMilliseconds);
    }
    void make() const { file(readWrite).openForWriting(); }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    std::optional<Error::Kind> faultOfReading(StoreFile::Access access = readOnly) const
    {
        return faultOf([&] { file(access).openForReading(); });
    }
    std::optional<Error::Kind> faultOfWriting() const
    {
        return faultOf([&] { file(readWrite).openForWriting(); });
    }

    QTemporaryDir m_folder;
};
}

TEST_F(StoreFileTest, isForItsOwnerOnly)
{
    const mode_t before = umask(022);
    StoreFile deep(path(u"some/where/data.db"_s), Schema::data(), readWrite);

    const auto database = deep.openForWriting();
    Intake::put(*database, StoreSamples::file("a", {}), Intake::Manner::Replace, 0, [] { return false; });

    EXPECT_EQ(modeOf(path(u"some"_s)), mode_t(0700));
    EXPECT_EQ(modeOf(path(u"some/where"_s)), mode_t(0700));
    for (const char *suffix : {"", "-wal", "-shm"})
        EXPECT_EQ(modeOf(path(u"some/where/data.db"_s) + QLatin1StringView(suffix)), mode_t(0600)) << suffix;
    umask(before);
}

TEST_F(StoreFileTest, isMadeByAReaderThatMayWrite)
{
    EXPECT_EQ(faultOfReading(readWrite), std::nullopt);
    EXPECT_EQ(faultOfReading(readOnly), std::nullopt);
}

TEST_F(StoreFileTest, hasToBeThereToBeRead)
{
    EXPECT_EQ(faultOfReading(), Error::Kind::StoreMissing);
    EXPECT_EQ(names(), QStringList());

    QFile(path()).open(QFile::WriteOnly); // as a kill right after it was made leaves it

    EXPECT_EQ(faultOfReading(), Error::Kind::StoreMissing);
    EXPECT_EQ(faultOfWriting(), std::nullopt);
}

TEST_F(StoreFileTest, ofANewerProgramStaysAsItIs)
{
    make();
    {
        const auto newer = file(readWrite).openForWriting();
        newer->exec(u"PRAGMA user_version = 99"_s);
    }
    const QByteArray before = hashOf(path());
    const QStringList namesBefore = names();

    EXPECT_EQ(faultOfWriting(), Error::Kind::StoreNewer);
    EXPECT_EQ(faultOfReading(readWrite), Error::Kind::StoreNewer);
    EXPECT_EQ(faultOfReading(readOnly), Error::Kind::StoreNewer);

    EXPECT_EQ(hashOf(path()), before);
    EXPECT_EQ(names(), namesBefore);
}

TEST_F(StoreFileTest, isNewerAlsoWhenOnlyItsLogSaysSo)
{
    const auto newer = file(readWrite).openForWriting();
    newer->exec(u"PRAGMA user_version = 99"_s);
    const QByteArray before = hashOf(path());

    EXPECT_EQ(faultOfWriting(), Error::Kind::StoreNewer);

    EXPECT_EQ(hashOf(path()), before);
}

TEST_F(StoreFileTest, ofAnotherProgramIsLeftAlone)
{
    {
        Database other(path(), SqliteConnection::Mode::ReadWrite, 1);
        other.exec(u"CREATE TABLE bookmark(name TEXT)"_s);
    }
    const QByteArray before = hashOf(path());

    EXPECT_EQ(faultOfWriting(), Error::Kind::StoreUnavailable);

    EXPECT_EQ(hashOf(path()), before);
}

TEST_F(StoreFileTest, thatIsDamagedStaysByteForByte)
{
    make();
    {
        QFile damaged(path());
        ASSERT_TRUE(damaged.open(QFile::ReadWrite));
        damaged.write(QByteArray(64, 'x'));
    }
    const QByteArray before = hashOf(path());

    EXPECT_EQ(faultOfWriting(), Error::Kind::StoreDamaged);
    EXPECT_EQ(faultOfReading(), Error::Kind::StoreDamaged);

    EXPECT_EQ(hashOf(path()), before);
}

TEST_F(StoreFileTest, thatIsReadOnlyIsReadAndNotWritten)
{
    make();
    ASSERT_EQ(names(), QStringList(u"data.db"_s));
    chmod(QFile::encodeName(path()).constData(), 0444);
    chmod(QFile::encodeName(m_folder.path()).constData(), 0555);
    {
        const AsNobody nobody;

        EXPECT_EQ(faultOfReading(readOnly), std::nullopt);
        EXPECT_EQ(faultOfReading(readWrite), std::nullopt);
        EXPECT_EQ(faultOf([&] {
                      const auto database = file(readWrite).openForWriting();
                      Intake::put(*database, StoreSamples::file("a", {}), Intake::Manner::Replace, 0, [] { return false; });
                  }),
                  Error::Kind::StoreReadOnly);
    }
    chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
}

TEST_F(StoreFileTest, inAReadOnlyFolderIsNotMade)
{
    chmod(QFile::encodeName(m_folder.path()).constData(), 0555);
    {
        const AsNobody nobody;

        EXPECT_EQ(faultOfWriting(), Error::Kind::StoreReadOnly);
    }
    chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
}

TEST_F(StoreFileTest, thatIsAFolderCannotBeOpened)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"data.db"_s));

    EXPECT_EQ(faultOfWriting(), Error::Kind::StoreUnavailable);
    EXPECT_EQ(faultOfReading(), Error::Kind::StoreUnavailable);
}

TEST_F(StoreFileTest, thatAnotherWritesIsLocked)
{
    const auto first = file(readWrite).openForWriting();
    const auto second = file(readWrite, 1).openForWriting();
    const Transaction writing(*first, Transaction::Kind::Writing);

    EXPECT_EQ(faultOf([&] { Intake::put(*second, StoreSamples::file("a", {}), Intake::Manner::Replace, 0, [] { return false; }); }),
              Error::Kind::StoreLocked);
    EXPECT_EQ(faultOfReading(), std::nullopt);
}

TEST_F(StoreFileTest, thatIsFullTakesNothingOfAFile)
{
    const auto database = file(readWrite).openForWriting();
    const Readings readings = StoreSamples::regular(StoreSamples::wattHours, 0, 0, 7, std::vector<qint64>(50'000, 1));
    Readings irregular = readings;
    irregular.lengths.back() = 8;
    database->exec(u"PRAGMA max_page_count = 30"_s);

    const auto fault = faultOf([&] {
        Intake::put(
            *database, StoreSamples::file("a", {StoreSamples::series(SeriesKind::Import, irregular)}), Intake::Manner::Replace, 0, [] {
                return false;
            });
    });

    EXPECT_EQ(fault, Error::Kind::StoreFull);
    EXPECT_TRUE(SeriesCatalog(*database).sites().isEmpty());
    EXPECT_TRUE(SeriesCatalog(*database).heads().empty());
}
