// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
const QString losAngeles = u"America/Los_Angeles"_s;

class ImportVerbTest : public testing::Test
{
protected:
    /** `wattglass import --json` of the made-up file @p name. */
    Answer import(const QString &name, const QString &zone) const
    {
        return program.onStore(u"import"_s, {u"--json"_s, u"--zone"_s, zone, Files::greenButton(name)});
    }

    Program program;
};

QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys(); // sorted
}
}

TEST_F(ImportVerbTest, tellsOfEachFileWhatItHeld)
{
    const Answer answer = import(u"hourly.xml"_s, losAngeles);

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(answer.err, "");
    ASSERT_EQ(answer.array().size(), 1);
    const QJsonObject file = answer.array()[0].toObject();
    EXPECT_EQ(keysOf(file), (QStringList{u"error"_s, u"file"_s, u"ok"_s, u"series"_s}));
    EXPECT_EQ(file[u"file"_s].toString(), Files::greenButton(u"hourly.xml"_s));
    EXPECT_EQ(file[u"ok"_s], true);
    EXPECT_TRUE(file[u"error"_s].isNull());
    ASSERT_EQ(file[u"series"_s].toArray().size(), 1);
    const QJsonObject wanted{{u"id"_s, u"home/import"_s},
                             {u"site"_s, u"home"_s},
                             {u"kind"_s, u"import"_s},
                             {u"unit"_s, u"kWh"_s},
                             {u"step_seconds"_s, 3600},
                             {u"readings"_s, 3},
                             {u"total"_s, u"0.762"_s},
                             {u"first"_s, u"2011-03-13T01:00:00-08:00"_s},
                             {u"last"_s, u"2011-03-13T04:00:00-07:00"_s},
                             {u"gaps"_s, 0},
                             {u"duplicates"_s, 0}};
    EXPECT_EQ(file[u"series"_s].toArray()[0].toObject(), wanted) << answer.out.constData();
}

TEST_F(ImportVerbTest, saysInASentenceWhatAFileHeld)
{
    const Answer answer = program.onStore(u"import"_s, {u"--zone"_s, losAngeles, Files::greenButton(u"hourly.xml"_s)});

    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(QString::fromUtf8(answer.out), Files::greenButton(u"hourly.xml"_s) + u": home/import: 3 readings, 762 Wh\n"_s);
}

TEST_F(ImportVerbTest, asksForTheZoneWithTheLikelyOnes)
{
    const Answer answer = program.onStore(u"import"_s, {u"--json"_s, Files::greenButton(u"hourly.xml"_s)});

    EXPECT_EQ(answer.code, 2);
    const QJsonObject error = answer.error();
    EXPECT_EQ(error[u"kind"_s].toString(), u"Question"_s);
    EXPECT_EQ(error[u"field"_s].toString(), u"zone"_s);
    EXPECT_EQ(error[u"file"_s].toString(), Files::greenButton(u"hourly.xml"_s));
    EXPECT_EQ(error[u"candidates"_s].toArray().first(), losAngeles);
    const QJsonObject file = answer.array()[0].toObject();
    EXPECT_EQ(file[u"ok"_s], false);
    EXPECT_EQ(keysOf(file[u"error"_s]), (QStringList{u"field"_s, u"line"_s, u"message"_s}));
    EXPECT_EQ(file[u"error"_s].toObject()[u"message"_s], error[u"message"_s]);
    EXPECT_TRUE(file[u"series"_s].toArray().isEmpty());
    EXPECT_FALSE(QFile::exists(program.store()));
}

TEST_F(ImportVerbTest, takesTheZoneOfTheSiteThatIsThere)
{
    ASSERT_EQ(import(u"hourly.xml"_s, losAngeles).code, 0);

    const Answer answer = program.onStore(u"import"_s, {u"--json"_s, Files::greenButton(u"hourly.xml"_s)});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
}

TEST_F(ImportVerbTest, changesNothingTheSecondTime)
{
    ASSERT_EQ(import(u"hourly.xml"_s, losAngeles).code, 0);
    const QByteArray before = Files::content(program.store());

    const Answer answer = import(u"hourly.xml"_s, losAngeles);

    EXPECT_EQ(answer.code, 0);
    EXPECT_FALSE(QFile::exists(program.store() + u"-wal"_s)); // all is in the file itself
    EXPECT_EQ(Files::content(program.store()), before);
}

TEST_F(ImportVerbTest, importsTheOtherFilesWhenOneIsRefused)
{
    const Answer answer = program.onStore(
        u"import"_s,
        {u"--json"_s, u"--zone"_s, losAngeles, Files::greenButton(u"authorization.xml"_s), Files::greenButton(u"hourly.xml"_s)});

    EXPECT_EQ(answer.code, 2);
    EXPECT_EQ(answer.error()[u"kind"_s].toString(), u"NotReadings"_s);
    ASSERT_EQ(answer.array().size(), 2);
    EXPECT_EQ(answer.array()[0].toObject()[u"ok"_s], false);
    EXPECT_EQ(answer.array()[1].toObject()[u"ok"_s], true);
    EXPECT_EQ(program.onStore(u"series"_s, {u"--json"_s}).array().size(), 1);
}

TEST_F(ImportVerbTest, makesItsStoreForTheOwnerOnly)
{
    const Answer answer = program.run({u"import"_s, u"--zone"_s, losAngeles, Files::greenButton(u"hourly.xml"_s)});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QString folder = program.path(u"XDG_DATA_HOME/wattglass"_s);
    ASSERT_TRUE(QFile::exists(folder + u"/data.db"_s));
    EXPECT_FALSE(QFile::permissions(folder) & others);
    EXPECT_FALSE(QFile::permissions(folder + u"/data.db"_s) & others);
}

TEST_F(ImportVerbTest, leavesAStoreThatItCannotUseAsItIs)
{
    const QByteArray garbage(100'000, 'x');
    program.write(u"store.db"_s, garbage);

    const Answer answer = import(u"hourly.xml"_s, losAngeles);

    EXPECT_EQ(answer.code, 4);
    EXPECT_EQ(answer.error()[u"kind"_s].toString(), u"StoreDamaged"_s);
    EXPECT_EQ(answer.error()[u"file"_s].toString(), program.store());
    EXPECT_EQ(answer.array()[0].toObject()[u"ok"_s], false);
    EXPECT_EQ(Files::content(program.store()), garbage);
}
