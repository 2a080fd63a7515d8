// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/replacement.h"

#include "services/store/backupfolder.h"
#include "services/store/intake.h"
#include "tests/services/store/storesamples.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
class ReplacementTest : public testing::Test
{
protected:
    QString path(const QString &name = u"data.db"_s) const { return m_folder.filePath(name); }
    std::unique_ptr<Database> opened(const QString &name = u"data.db"_s) const
    {
        return StoreFile(path(name), Schema::data(), StoreFile::Access::ReadWrite, 1).openForWriting();
    }
    /** A store with one site of the name @p site. */
    void make(const QString &name, const QByteArray &site) const
    {
        const auto database = opened(name);
        ImportedFile file = StoreSamples::file(site, {});
        file.siteName = QString::fromLatin1(site);
        Intake::put(*database, file, Intake::Manner::Replace, 0, [] { return false; });
    }
    QString siteOf(Database &database) const { return SeriesCatalog(database).sites().value(0).slug; }

    QTemporaryDir m_folder;
};
}

TEST_F(ReplacementTest, isFinishedByWhoeverOpensTheStore)
{
    make(u"old.db"_s, "old");
    {
        const auto old = opened(u"old.db"_s);
        old->exec(u"UPDATE site SET name = 'Of the log'"_s);
        QFile::copy(path(u"old.db"_s), path());
        QFile::copy(path(u"old.db"_s) + u"-wal"_s, path() + u"-wal"_s); // as a kill leaves it
    }
    make(u"data.db-restored"_s, "new");

    EXPECT_EQ(siteOf(*opened()), u"new"_s);
    EXPECT_FALSE(QFile::exists(path(u"data.db-restored"_s)));
}

TEST_F(ReplacementTest, keepsTheFileAndItsLog)
{
    const auto database = opened();
    database->exec(u"INSERT INTO site(uuid, slug, name, zone) VALUES('u', 'home', 'Home', 'UTC')"_s);
    const QString folder = path(u"backups/replaced"_s);

    Replacement::keep(path(), folder);

    EXPECT_EQ(QDir(folder).entryList(QDir::Files), (QStringList{u"data.db"_s, u"data.db-wal"_s}));
}

TEST_F(ReplacementTest, waitsForTheOthers)
{
    make(u"data.db"_s, "old");
    make(u"data.db-restored"_s, "new");
    Database another(path(), SqliteConnection::Mode::ReadOnly, 1);
    another.rows(u"SELECT slug FROM site"_s).next();

    EXPECT_EQ(faultOf([this] { Replacement::finish(path()); }), Error::Kind::StoreLocked);

    EXPECT_EQ(siteOf(another), u"old"_s);
    EXPECT_TRUE(QFile::exists(path(u"data.db-restored"_s)));
}

TEST_F(ReplacementTest, isNotBegunByATornCopy)
{
    make(u"data.db"_s, "old");
    make(u"data.db-restoring"_s, "new");

    Replacement::finish(path());

    EXPECT_EQ(siteOf(*opened()), u"old"_s);
}

TEST(BackupFolderTest, namesCopiesForTheirFileAndMoment)
{
    EXPECT_EQ(BackupFolder::copyAt(u"/d/data.db"_s, 0), u"/d/backups/data.1970-01-01T000000Z.db"_s);
    EXPECT_EQ(BackupFolder::momentOf(u"/d/backups/data.2027-01-15T080000Z.db"_s), 1'800'000'000);
    EXPECT_EQ(BackupFolder::momentOf(u"/d/backups/data.before-version-2.db"_s), 0);
    EXPECT_EQ(BackupFolder::beforeVersion(u"/d/data.db"_s, 2), u"/d/backups/data.before-version-2.db"_s);
}

TEST(BackupFolderTest, takesTheCopiesOfOneFileForThoseOfNoOther)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"backups"_s);
    const QString data = folder.filePath(u"data.db"_s);
    const QString local = folder.filePath(u"data.local.db"_s);
    for (const QString &copy : {BackupFolder::copyAt(data, 100), BackupFolder::copyAt(data, 200), BackupFolder::copyAt(local, 300)})
        QFile(copy).open(QFile::WriteOnly);
    QFile(BackupFolder::copyAt(data, 400) + u"-part"_s).open(QFile::WriteOnly);

    EXPECT_EQ(BackupFolder::copies(data), (QStringList{BackupFolder::copyAt(data, 200), BackupFolder::copyAt(data, 100)}));
    EXPECT_EQ(BackupFolder::copies(local), QStringList{BackupFolder::copyAt(local, 300)});
}
