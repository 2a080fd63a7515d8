// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;

namespace
{
/** How files of each ending begin. */
const QList<std::pair<QString, QByteArray>> beginnings{{u"svg"_s, "<?xml"},
                                                       {u"pdf"_s, "%PDF-"},
                                                       {u"png"_s, "\x89PNG"},
                                                       {u"csv"_s, "start,end,utc_offset,site,series,value,unit,quality\n"},
                                                       {u"json"_s, "{"}};

class ExportVerbTest : public testing::Test
{
protected:
    ExportVerbTest()
    {
        const Answer imported = program.onStore(u"import"_s, {u"--zone=America/Los_Angeles"_s, Files::greenButton(u"hourly.xml"_s)});
        EXPECT_EQ(imported.code, 0) << imported.err.constData();
    }

    /** `wattglass export history` of the day that has readings. */
    Answer day(const QStringList &options) const
    {
        return program.onStore(u"export"_s, QStringList{u"history"_s, u"--from=2011-03-13"_s, u"--to=2011-03-14"_s} + options);
    }

    Program program;
};
}

TEST_F(ExportVerbTest, writesWhatTheEndingSays)
{
    for (const auto &[ending, beginning] : beginnings) {
        const QString path = program.path(u"day."_s + ending);

        const Answer answer = day({u"-o"_s, path});

        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        EXPECT_EQ(answer.out, path.toUtf8() + '\n');
        EXPECT_EQ(answer.err, "");
        EXPECT_TRUE(Files::content(path).startsWith(beginning)) << qPrintable(path);
    }
}

TEST_F(ExportVerbTest, theFormatGoesBeforeTheEnding)
{
    const QString path = program.path(u"day.txt"_s);

    const Answer answer = day({u"--output"_s, path, u"--format=csv"_s});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_TRUE(Files::content(path).startsWith("start,end,"));
}

TEST_F(ExportVerbTest, namesTheFileByPlaceViewAndDays)
{
    const Answer day1 = day({u"--format=svg"_s});
    const Answer compared = day({u"--format=csv"_s, u"--compare=previous"_s});

    EXPECT_EQ(day1.out, "home_history_2011-03-13_2011-03-13.svg\n");
    EXPECT_TRUE(QFile::exists(program.path(u"home_history_2011-03-13_2011-03-13.svg"_s)));
    EXPECT_EQ(compared.out, "home_history_2011-03-13_2011-03-13_vs-2011-03-12.csv\n");
}

TEST_F(ExportVerbTest, keepsAFileThatIsThere)
{
    for (const auto &[ending, beginning] : beginnings) {
        const QString path = program.write(u"day."_s + ending, "mine");

        const Answer answer = day({u"--json"_s, u"-o"_s, path});

        EXPECT_EQ(answer.code, 2) << qPrintable(ending);
        EXPECT_EQ(answer.out, "");
        EXPECT_EQ(answer.error()[u"kind"_s].toString(), u"FileExists"_s);
        EXPECT_EQ(answer.error()[u"file"_s].toString(), path);
        EXPECT_EQ(Files::content(path), "mine");
    }
    EXPECT_EQ(QDir(program.path({})).entryList({u"day*"_s}).size(), beginnings.size()); // and leaves nothing beside it
}

TEST_F(ExportVerbTest, replacesAFileWhenToldTo)
{
    for (const auto &[ending, beginning] : beginnings) {
        const QString path = program.write(u"day."_s + ending, "mine");

        const Answer answer = day({u"--overwrite"_s, u"-o"_s, path});

        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        EXPECT_TRUE(Files::content(path).startsWith(beginning)) << qPrintable(path);
    }
}

TEST_F(ExportVerbTest, drawsAPictureAsLargeAsItIsToldTo)
{
    ASSERT_EQ(day({u"--scale=1"_s, u"-o"_s, program.path(u"small.png"_s)}).code, 0);
    ASSERT_EQ(day({u"--scale=3"_s, u"-o"_s, program.path(u"large.png"_s)}).code, 0);

    const QImage small(program.path(u"small.png"_s));
    const QImage large(program.path(u"large.png"_s));

    EXPECT_FALSE(small.isNull());
    EXPECT_EQ(large.size(), small.size() * 3);
}

TEST_F(ExportVerbTest, needsNoDisplay)
{
    program.setEnvironment(u"DISPLAY"_s, u":4242"_s);

    const Answer answer = day({u"-o"_s, program.path(u"day.png"_s)});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(answer.err, "");
}

TEST_F(ExportVerbTest, tellsWhatTheChartShows)
{
    const QString path = program.path(u"days.csv"_s);

    const Answer answer = program.onStore(u"export"_s, {u"history"_s, u"--from=2011-03-01"_s, u"--to=2011-04-01"_s, u"-o"_s, path});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    const QByteArray table = Files::content(path);
    EXPECT_EQ(table.count('\n'), 32) << table.constData();
    EXPECT_TRUE(table.contains("2011-03-13T00:00:00-08:00,2011-03-14T00:00:00-07:00,-08:00,home,home/import,0.762,kWh,"))
        << table.constData();
}
