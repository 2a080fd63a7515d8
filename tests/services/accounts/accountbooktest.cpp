// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountbook.h"

#include "services/quota/quotaledger.h"
#include "services/store/store.h"
#include "tests/support/wait.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime noon = QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate);

/** A run of the program on the store of a folder. */
struct Program
{
    explicit Program(const QTemporaryDir &folder)
        : store(folder.filePath(u"data.db"_s), Store::Access::ReadWrite)
    {
    }

    Store store;
    AccountBook book{store.local()};
};

/** Whether @p text stands anywhere in a file of @p folder. */
bool isInFiles(const QString &folder, const QByteArray &text)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    return std::ranges::any_of(files, [&text](const QFileInfo &info) {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    });
}
}

TEST(AccountBookTest, numbersTheAccountsOfEachProvider)
{
    const QTemporaryDir folder;
    Program run(folder);

    EXPECT_EQ(await(run.book.open(u"tesla"_s, noon))->id, u"tesla-1"_s);
    EXPECT_EQ(await(run.book.open(u"tesla"_s, noon))->id, u"tesla-2"_s);
    EXPECT_EQ(await(run.book.open(u"wattshift"_s, noon))->id, u"wattshift-1"_s);
}

TEST(AccountBookTest, opensAnAccountSignedOut)
{
    const QTemporaryDir folder;

    await(Program(folder).book.open(u"tesla"_s, noon));

    const auto rows = await(Program(folder).book.all());
    ASSERT_EQ(rows->size(), 1);
    EXPECT_TRUE(rows->constFirst().isSignedOut);
}

TEST(AccountBookTest, keepsWhatIsSavedOverRestarts)
{
    const QTemporaryDir folder;
    AccountRow row = *await(Program(folder).book.open(u"tesla"_s, noon));
    row.name = u"Casa di Anna"_s;
    row.expires = noon.addSecs(3600);
    row.isSignedOut = false;
    row.pausedUntil = noon.addSecs(60);

    EXPECT_TRUE(await(Program(folder).book.save(row)));

    EXPECT_EQ(await(Program(folder).book.all())->constFirst(), row);
}

TEST(AccountBookTest, doesNotSaveWhatWasRemoved)
{
    const QTemporaryDir folder;
    Program run(folder);
    const AccountRow row = *await(run.book.open(u"tesla"_s, noon));
    await(run.book.remove(row.id));

    const Outcome saved = await(run.book.save(row));

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, Error::Kind::UnknownAccount);
}

TEST(AccountBookTest, leavesNothingOfAnAccountInAnyFile)
{
    const QTemporaryDir folder;
    const QByteArray canary = "CANARY-4711";
    {
        Program run(folder);
        AccountRow row = *await(run.book.open(u"tesla"_s, noon));
        row.name = QString::fromLatin1(canary);
        await(run.book.save(row));
        QuotaLedger ledger(run.store.local());
        await(ledger.take({row.id, {}}, {{QString::fromLatin1(canary), 5, std::chrono::hours(24)}}, noon));
        ASSERT_TRUE(isInFiles(folder.path(), canary));

        EXPECT_TRUE(await(run.book.remove(row.id)));

        EXPECT_FALSE(isInFiles(folder.path(), canary)) << "while the program runs";
    }
    EXPECT_FALSE(isInFiles(folder.path(), canary)) << "after it";
    EXPECT_TRUE(await(Program(folder).book.all())->isEmpty());
}

TEST(AccountBookTest, removesAnAccountWhileAnotherProcessReads)
{
    const QTemporaryDir folder;
    Program reader(folder);
    Program run(folder);
    const AccountRow row = *await(run.book.open(u"tesla"_s, noon));
    await(reader.book.all());

    EXPECT_TRUE(await(run.book.remove(row.id)));

    EXPECT_TRUE(await(reader.book.all())->isEmpty());
}
