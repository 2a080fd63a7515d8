// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csv.h"
#include "tests/services/import/csvtables.h"

#include <gtest/gtest.h>

namespace
{
constexpr quint32 tables = 300;

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
