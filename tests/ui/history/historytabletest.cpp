// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/history/historystore.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

class HistoryTableTest : public HistoryStore
{
protected:
    HistoryTable &table = *history.table();
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString cell(int row, int column) const { return table.data(table.index(row, column), Qt::DisplayRole).toString(); }
};

TEST_F(HistoryTableTest, hasARowForEachBarAndAColumnForEachSeries)
{
    put(SeriesKind::Import, april(2), 29, 500);
    put(SeriesKind::Export, april(2), 29, 1);
    begin();

    EXPECT_EQ(table.rowCount(), 30);
    EXPECT_EQ(table.columnCount(), 3);
    EXPECT_EQ(table.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"When"_s);
    EXPECT_EQ(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Imported"_s);
    EXPECT_EQ(cell(0, 0), u"Tue 1 Apr 2025"_s);
    EXPECT_EQ(cell(0, 1), u"–"_s);
    EXPECT_EQ(cell(1, 1), u"12.0 kWh"_s);
    EXPECT_EQ(cell(1, 2), u"0.024 kWh"_s); // in the unit of them all
}

TEST_F(HistoryTableTest, saysWhatIsRepaired)
{
    put(SeriesKind::Import, april(1), 30, 500);
    repair(april(2), 10);

    begin();

    EXPECT_EQ(cell(0, 1), u"12.0 kWh"_s);
    EXPECT_EQ(cell(1, 1), u"12.5 kWh, repaired"_s);
}

TEST_F(HistoryTableTest, isEmptyWithoutAChart)
{
    EXPECT_EQ(table.rowCount(), 0);
    EXPECT_EQ(table.columnCount(), 0);
}
