// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvrows.h"
#include "services/import/csvsurvey.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

TEST(CsvRowsTest, cellsOfAnyLengthEndWhereTheyEnd)
{
    QRandomGenerator chance(42);
    const QByteArray letters = "0-,x\x2b\x2d\xac\x0b\x0c\x8a\x8d";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text;
        for (int length = chance.bounded(1, 60); length > 0; --length)
            text += letters[chance.bounded(int(letters.size()))];
        CsvRows rows(text, ',');

        ASSERT_TRUE(rows.next());
        const QList<QByteArray> cells = text.split(',');
        ASSERT_EQ(rows.cells().size(), std::size_t(cells.size())) << text.toHex().constData();
        for (qsizetype cell = 0; cell < cells.size(); ++cell)
            ASSERT_EQ(rows.cells()[std::size_t(cell)], cells[cell]) << text.toHex().constData();
        ASSERT_FALSE(rows.next());
    }
}

TEST(CsvRowsTest, aSurveyWithDatesBesideTimesIsTheSameAfterAnother)
{
    const QByteArray text = "2015-01-01,00:00,1.5,a\n2015-01-01,01:00,,b\n2015-01-01 02:00,02:00,2,b\n7,03:00,1.234,b\nx,24:00,-3,b\n";
    const auto surveyed = [&](const CsvReading &reading, const std::optional<CsvSurvey::Before> &before) {
        return *CsvSurvey::of(
            text, ',', 4, false, reading, [](qsizetype) { return true; }, before);
    };
    const CsvReading apart;
    CsvReading together;
    together.dateColumn = 0;
    together.timeColumn = 1;
    const CsvSurvey first = surveyed(apart, {});

    const CsvSurvey second = surveyed(together, CsvSurvey::Before{first, apart});

    EXPECT_FALSE(first == second);
    EXPECT_EQ(second, surveyed(together, {}));
    EXPECT_EQ(surveyed(apart, CsvSurvey::Before{second, together}), first);
}
