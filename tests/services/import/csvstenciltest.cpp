// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csv.h"
#include "tests/services/import/csvcases.h"
#include "tests/services/import/csvtables.h"

#include <gtest/gtest.h>

#include <QTime>

using namespace Qt::StringLiterals;

namespace
{
constexpr quint32 tables = 200;

void expectSame(const QList<ImportedSeries> &some, const QList<ImportedSeries> &others)
{
    ASSERT_EQ(some.size(), others.size());
    for (qsizetype i = 0; i < some.size(); ++i) {
        EXPECT_EQ(some[i].kind, others[i].kind);
        EXPECT_EQ(some[i].part, others[i].part);
        EXPECT_EQ(some[i].name, others[i].name);
        EXPECT_EQ(some[i].duplicates, others[i].duplicates);
        EXPECT_EQ(some[i].resets, others[i].resets);
        EXPECT_TRUE(some[i].readings == others[i].readings);
    }
}
}

/** Cells in quotes are understood one by one. */
TEST(CsvStencilTest, rowsWrittenAlikeAreReadAsEachRowByItself)
{
    int read = 0;
    for (quint32 seed = 0; seed < tables; ++seed) {
        SCOPED_TRACE(seed);
        const CsvTables table(seed);
        const auto guess = Csv::guess(table.plain(), {}, table.choices());
        const auto guessApart = Csv::guess(table.quoted(), {}, table.choices());
        const auto file = Csv::parse(table.plain(), {}, table.choices());
        const auto fileApart = Csv::parse(table.quoted(), {}, table.choices());

        ASSERT_EQ(bool(guess), bool(guessApart));
        ASSERT_EQ(bool(file), bool(fileApart));
        ASSERT_TRUE(!guess || *guess == *guessApart);
        ASSERT_TRUE(file || file.error() == fileApart.error());
        if (file)
            expectSame(file->series, fileApart->series);
        read += bool(file);
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_GT(read, int(tables / 3));
}

/** Marks of estimates stand in the rows, so that all are read again. */
TEST(CsvStencilTest, whatTheSurveyKeptIsWhatTheRowsSay)
{
    int compared = 0;
    for (quint32 seed = 0; seed < tables; ++seed) {
        SCOPED_TRACE(seed);
        const CsvTables table(seed);
        const auto kept = Csv::parse(table.plain(), {}, table.choices());
        const auto read = Csv::parse(table.quotedWithMarks(), {}, table.choices());

        if (!kept || !read)
            continue;
        expectSame(kept->series, read->series);
        ++compared;
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_GT(compared, int(tables / 3));
}

TEST(CsvStencilTest, theLastNumberOfAColumnThatCountsIsTold)
{
    for (const int gap : {-1, 20, 39}) {
        QByteArray plain = "n,kWh\n";
        for (int i = 0; i < 40; ++i)
            plain += (i == gap ? QByteArray() : QByteArray::number(i + 1)) + ",0.5\n";
        ImportChoices choices;
        choices.zone = "UTC";

        const auto guess = Csv::guess(plain, {}, choices);

        ASSERT_TRUE(guess);
        const auto clock = std::ranges::find(guess->findings, u"clock"_s, &CsvFinding::field);
        ASSERT_NE(clock, guess->findings.end());
        EXPECT_EQ(clock->arguments, QStringList({u"1"_s, gap == 39 ? u"39"_s : u"40"_s})) << gap;
    }
}

TEST(CsvStencilTest, noTimeIsBeyondItsDay)
{
    for (const char *const time : {"24:01", "25:00", "10:60", "31:15"}) {
        QByteArray text = "date,time,kWh\n";
        for (int i = 0; i < 60; ++i)
            text += "2024-03-01," + (i == 40 ? QByteArray(time) : QTime(10, i).toString(u"hh:mm"_s).toLatin1()) + ",0.5\n";

        EXPECT_EQ(CsvCases::errorOf(text).place.line, 42) << time;
    }
}

TEST(CsvStencilTest, twelveIsTheFirstHourOfEachHalfOfTheDay)
{
    QByteArray text = "time,kWh\n";
    for (int i = 0; i < 24 * 4; ++i)
        text += QTime(0, 0).addSecs(900 * i).toString(u"'2024-03-21' hh:mm AP"_s).toLatin1() + ",0.5\n";

    const Readings readings = CsvCases::readingsOf(text);

    ASSERT_EQ(readings.size(), 96u);
    EXPECT_EQ(readings.starts.back() - readings.starts.front(), 95 * 900);
    EXPECT_TRUE(std::ranges::is_sorted(readings.starts));
}

TEST(CsvStencilTest, rowsWithoutTheirSecondsSince1970AreNoStep)
{
    QByteArray plain = "time,kWh\n";
    QByteArray quoted = plain;
    for (int i = 0; i < 60; ++i) {
        const QByteArray seconds = i > 10 && i % 3 == 0 ? "" : QByteArray::number(1704067200 + 900 * i + i % 2);
        plain += seconds + ",0.5\n";
        quoted += '"' + seconds + "\",\"0.5\"\n";
    }

    const auto guess = Csv::guess(plain, {}, CsvCases::inUtc());
    const auto guessApart = Csv::guess(quoted, {}, CsvCases::inUtc());

    ASSERT_TRUE(guess && guessApart);
    EXPECT_TRUE(*guess == *guessApart);
}
