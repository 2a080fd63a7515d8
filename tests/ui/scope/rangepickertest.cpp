// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/rangepicker.h"

#include "ui/scope/scope.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace
{
/** Begins at May 2025, which begins on a Thursday. */
class RangePickerTest : public testing::Test
{
protected:
    QVariant role(int row, const char *name) const { return picker.data(picker.index(row), picker.roleNames().key(name)); }

    Scope scope{[] { return QDateTime(QDate(2025, 5, 15), QTime(12, 0), Qt::UTC); }, Qt::Monday};
    RangePicker picker{scope};
    QAbstractItemModelTester tester{&picker, QAbstractItemModelTester::FailureReportingMode::Fatal};
};
}

TEST_F(RangePickerTest, laysTheMonthOutFromTheFirstDayOfTheWeek)
{
    EXPECT_EQ(role(0, "day"), 28);
    EXPECT_EQ(role(0, "inMonth"), false);
    EXPECT_EQ(role(3, "day"), 1);
    EXPECT_EQ(role(3, "inMonth"), true);
}

TEST_F(RangePickerTest, twoPicksMakeARangeInAnyOrder)
{
    picker.pick(12); // 10 May
    picker.pick(5); // 3 May
    picker.apply();

    EXPECT_EQ(scope.view().period, (Period{Period::Kind::Custom, {2025, 5, 3}, {2025, 5, 11}}));
    EXPECT_EQ(role(5, "edge"), true);
    EXPECT_EQ(role(8, "inside"), true);
    EXPECT_EQ(role(8, "edge"), false);
    EXPECT_EQ(role(13, "inside"), false);
}

TEST_F(RangePickerTest, takesDatesAsItWritesThemAndAsIsoDates)
{
    const QString written = picker.first();

    EXPECT_TRUE(picker.writeLast(u"2025-07-04"_s));
    EXPECT_TRUE(picker.writeFirst(written));
    picker.apply();

    EXPECT_EQ(scope.view().period, (Period{Period::Kind::Custom, {2025, 5, 1}, {2025, 7, 5}}));
}

TEST_F(RangePickerTest, refusesWhatIsNoDate)
{
    const QString before = picker.last();

    EXPECT_FALSE(picker.writeLast(u"31 foo"_s));

    EXPECT_EQ(picker.last(), before);
}

TEST_F(RangePickerTest, aFirstDayBehindTheLastMovesTheLast)
{
    EXPECT_TRUE(picker.writeFirst(u"2025-08-01"_s));

    EXPECT_EQ(picker.last(), picker.first());
}

TEST_F(RangePickerTest, turnsTheLeavesOfTheCalendar)
{
    picker.turn(-1);

    EXPECT_EQ(picker.month(), u"April 2025"_s);
    EXPECT_EQ(role(1, "day"), 1);
}
