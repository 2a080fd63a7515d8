// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvrows.h"

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
