// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/repairs/repairstore.h"

#include "tests/support/wait.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class RepairsControllerTest : public RepairStore
{
protected:
    void make(const Interval &range)
    {
        ASSERT_TRUE(await(store.repairs().make({.key = import, .range = range})));
        settle();
    }
    static QString cell(GadgetListModel *model, int row, const QByteArray &role)
    {
        return model->data(model->index(row), model->roleNames().key(role)).toString();
    }
};

TEST_F(RepairsControllerTest, waitsUntilTheFirstAnswer)
{
    EXPECT_TRUE(repairs.load().isLoading());

    settle();

    EXPECT_EQ(repairs.load(), (LoadState{LoadState::Phase::Ready, {}}));
    EXPECT_EQ(repairs.repairs()->count(), 0);
}

TEST_F(RepairsControllerTest, listsARepairAndUndoesAndRedoesIt)
{
    const QAbstractItemModelTester tester(repairs.repairs(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    put(u"a.csv"_s, {100, 90'000, 300, 400});
    make(hours(1, 2));
    ASSERT_EQ(repairs.repairs()->count(), 1);
    EXPECT_EQ(cell(repairs.repairs(), 0, "when"), u"Tue 1 Apr 2025, 01:00 – 02:00"_s);
    EXPECT_EQ(cell(repairs.repairs(), 0, "change"), u"1 reading(s): 200 Wh, not 90.0 kWh"_s);
    const QString id = cell(repairs.repairs(), 0, "rowId");

    repairs.undo(id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(repairs.repairs(), 0, "undone") == u"true"_s; }));
    EXPECT_EQ(values()[1], 90'000);

    repairs.redo(id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(repairs.repairs(), 0, "undone") == u"false"_s; }));
    EXPECT_EQ(values()[1], 200);
    EXPECT_FALSE(repairs.isFailed());
}

TEST_F(RepairsControllerTest, saysWhyAStepFailed)
{
    repairs.undo(u"7"_s);

    ASSERT_TRUE(QTest::qWaitFor([&] { return repairs.isFailed(); }));
    EXPECT_FALSE(repairs.message().isEmpty());
}

TEST_F(RepairsControllerTest, readsNothingWhileThePageIsHidden)
{
    put(u"a.csv"_s, {100, noReading, noReading, 400});
    begin();
    EXPECT_FALSE(repairs.isLooking());
    EXPECT_TRUE(repairs.load().isLoading());

    repairs.setShown(true);
    EXPECT_TRUE(repairs.isLooking());
    ASSERT_TRUE(QTest::qWaitFor([&] { return repairs.suggestions()->count() == 1; }));

    repairs.setShown(false);
    put(u"b.csv"_s, {100, 200, 300, 400});
    begin();
    EXPECT_FALSE(repairs.isLooking());
    EXPECT_EQ(repairs.suggestions()->count(), 1);

    repairs.setShown(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !repairs.isLooking(); }));
    EXPECT_EQ(repairs.suggestions()->count(), 0);
}

TEST_F(RepairsControllerTest, isShownAgainAsItWasWhenNothingChanged)
{
    put(u"a.csv"_s, {100, noReading, noReading, 400});
    settle();

    repairs.setShown(false);
    repairs.setShown(true);

    EXPECT_FALSE(repairs.isLooking());
    EXPECT_EQ(repairs.suggestions()->count(), 1);
}

TEST_F(RepairsControllerTest, leadsFromASuggestionToItsRepair)
{
    put(u"a.csv"_s, {100, noReading, noReading, 400});
    settle();
    ASSERT_EQ(repairs.suggestions()->count(), 1);

    EXPECT_EQ(cell(repairs.suggestions(), 0, "words"), u"2 reading(s) missing"_s);
    QSignalSpy sheet(&repairs, &RepairsController::sheetAsked);
    repairs.repairSuggestion(0);
    EXPECT_EQ(sheet.size(), 1);
    EXPECT_EQ(repairs.draft()->from(), u"2025-04-01 01:00"_s);

    make(hours(1, 3));
    EXPECT_EQ(repairs.suggestions()->count(), 0);
}

TEST_F(RepairsControllerTest, tellsWhichImportCountsAndChangesIt)
{
    put(u"A.csv"_s, {1, 2, 3});
    put(u"B.xml"_s, {1, 20, 3});
    settle();
    ASSERT_EQ(repairs.overlaps()->count(), 1);
    EXPECT_EQ(cell(repairs.overlaps(), 0, "words"), u"1 reading(s) of B.xml differ from A.csv. B.xml counts, since it came later."_s);
    EXPECT_EQ(cell(repairs.overlaps(), 0, "other"), u"A.csv"_s);

    repairs.prefer(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(repairs.overlaps(), 0, "other") == u"B.xml"_s; }));

    EXPECT_EQ(values(), (std::vector<qint64>{1, 2, 3}));
    EXPECT_EQ(cell(repairs.overlaps(), 0, "words"), u"1 reading(s) of A.csv differ from B.xml. A.csv counts, since you prefer it."_s);
}

TEST_F(RepairsControllerTest, leadsToWhatItTellsOf)
{
    put(u"a.csv"_s, {100, 90'000, 300, 400});
    make(hours(1, 2));
    SeriesKey shown;
    Interval range;
    QObject::connect(&repairs, &RepairsController::showAsked, &repairs, [&](const SeriesKey &key, const Unit &, const Interval &asked) {
        shown = key;
        range = asked;
    });

    repairs.showRepair(0);

    EXPECT_EQ(shown, import);
    EXPECT_EQ(range, hours(1, 2));
}
