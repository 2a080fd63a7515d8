// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
const QStringList readers{u"series"_s, u"query home/import"_s, u"export history --from 2011-03-13 --to 2011-03-14 -o a.csv"_s};

class SeriesVerbTest : public testing::Test
{
protected:
    void importHours() const
    {
        const Answer answer = program.onStore(u"import"_s, {u"--zone=America/Los_Angeles"_s, Files::greenButton(u"hourly.xml"_s)});
        ASSERT_EQ(answer.code, 0) << answer.err.constData();
    }

    /** Every verb that only reads, on the store, answered by exit code 4 and @p kind. */
    void expectRefusal(const QString &kind) const
    {
        for (const QString &call : readers) {
            const QStringList words = call.split(u' ');
            const Answer answer = program.onStore(words.front(), QStringList{u"--json"_s} + words.sliced(1));

            EXPECT_EQ(answer.code, 4) << qPrintable(call);
            EXPECT_EQ(answer.out, "") << qPrintable(call);
            EXPECT_EQ(answer.error()[u"kind"_s].toString(), kind) << qPrintable(call) << answer.err.constData();
            EXPECT_EQ(answer.error()[u"file"_s].toString(), program.store()) << qPrintable(call);
        }
    }

    /** Writes @p number over the four bytes at @p offset of the store. */
    void overwrite(qint64 offset, char number) const
    {
        QFile file(program.store());
        ASSERT_TRUE(file.open(QFile::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        ASSERT_EQ(file.write(QByteArray(3, '\0') + number), 4);
    }

    Program program;
};
}

TEST_F(SeriesVerbTest, listsWhatIsThere)
{
    importHours();

    const Answer json = program.onStore(u"series"_s, {u"--json"_s});
    const Answer sentence = program.onStore(u"series"_s, {});

    EXPECT_EQ(json.code, 0);
    const QJsonObject wanted{{u"id"_s, u"home/import"_s},
                             {u"site"_s, u"home"_s},
                             {u"kind"_s, u"import"_s},
                             {u"name"_s, QJsonValue()},
                             {u"zone"_s, u"America/Los_Angeles"_s},
                             {u"unit"_s, u"kWh"_s},
                             {u"step_seconds"_s, 3600},
                             {u"readings"_s, 3},
                             {u"total"_s, u"0.762"_s},
                             {u"first"_s, u"2011-03-13T01:00:00-08:00"_s},
                             {u"last"_s, u"2011-03-13T04:00:00-07:00"_s},
                             {u"gaps"_s, 0}};
    EXPECT_EQ(json.array(), QJsonArray{wanted}) << json.out.constData();
    EXPECT_EQ(sentence.code, 0);
    EXPECT_EQ(QString::fromUtf8(sentence.out), u"home/import: 3 readings, 762 Wh, 13 Mar 2011\n"_s);
}

TEST_F(SeriesVerbTest, saysThatThereIsNoStoreAndMakesNone)
{
    expectRefusal(u"StoreMissing"_s);

    EXPECT_FALSE(QFile::exists(program.store()));
}

TEST_F(SeriesVerbTest, readsAStoreThatMayOnlyBeRead)
{
    importHours();
    ASSERT_TRUE(QFile::setPermissions(program.store(), QFile::ReadOwner));

    const Answer read = program.onStore(u"series"_s, {u"--json"_s});

    EXPECT_EQ(read.code, 0);
    EXPECT_EQ(read.array().size(), 1);
}

TEST_F(SeriesVerbTest, aStoreThatMayOnlyBeReadTakesNoImport)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "The system lets root write every file.";
    importHours();
    ASSERT_TRUE(QFile::setPermissions(program.store(), QFile::ReadOwner));

    const Answer answer
        = program.onStore(u"import"_s, {u"--json"_s, u"--zone=America/Los_Angeles"_s, Files::greenButton(u"quality.xml"_s)});

    EXPECT_EQ(answer.code, 4);
    EXPECT_EQ(answer.error()[u"kind"_s].toString(), u"StoreReadOnly"_s);
}

TEST_F(SeriesVerbTest, leavesADamagedStoreAsItIs)
{
    const QByteArray garbage(100'000, 'x');
    program.write(u"store.db"_s, garbage);

    expectRefusal(u"StoreDamaged"_s);

    EXPECT_EQ(Files::content(program.store()), garbage);
}

TEST_F(SeriesVerbTest, leavesTheStoreOfANewerProgramAsItIs)
{
    constexpr qint64 userVersion = 60; // https://www.sqlite.org/fileformat.html#the_database_header
    importHours();
    overwrite(userVersion, 99);
    const QByteArray before = Files::content(program.store());

    expectRefusal(u"StoreNewer"_s);
    const Answer import = program.onStore(u"import"_s, {u"--json"_s, u"--zone=UTC"_s, Files::greenButton(u"quality.xml"_s)});

    EXPECT_EQ(import.code, 4);
    EXPECT_EQ(import.error()[u"kind"_s].toString(), u"StoreNewer"_s);
    EXPECT_EQ(Files::content(program.store()), before);
}
