// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/history/historystore.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class HistoryTipTest : public HistoryStore
{
protected:
    HistoryTip &tip = *history.tip();

    /** `Imported 12.0 kWh`, row by row. */
    static QStringList lines(const GadgetListModel *rows)
    {
        const auto roles = rows->roleNames();
        QStringList lines;
        for (int row = 0; row < rows->rowCount(); ++row) {
            const auto text = [&](const char *role) { return rows->data(rows->index(row, 0), roles.key(role)).toString(); };
            lines.append(QStringList{text("name"), text("value"), text("note")}.join(u' ').trimmed());
        }
        return lines;
    }
};

TEST_F(HistoryTipTest, tellsTheIntervalAndWhatTheHomeUsed)
{
    put(SeriesKind::Solar, april(1), 30, 900);
    put(SeriesKind::Import, april(1), 30, 500);
    put(SeriesKind::Export, april(1), 30, 100);
    begin();

    tip.pointAt(double(scope.range().start) + 17.5 * 86'400);

    EXPECT_EQ(tip.title(), u"Fri 18 Apr 2025"_s);
    EXPECT_EQ(tip.end() - tip.start(), 86'400);
    EXPECT_THAT(lines(tip.rows()),
                ElementsAre(u"Solar used 19.2 kWh"_s, u"Imported 12.0 kWh"_s, u"Exported 2.40 kWh"_s, u"Home used 31.2 kWh"_s));
    EXPECT_EQ(tip.spoken(), u"Fri 18 Apr 2025, Solar used 19.2 kWh, Imported 12.0 kWh, Exported 2.40 kWh, Home used 31.2 kWh"_s);
}

TEST_F(HistoryTipTest, hiddenAndEmptyPartsAreLeftOut)
{
    put(SeriesKind::Import, april(1), 30, 500);
    put(SeriesKind::Export, april(1), 30, 0);
    put(SeriesKind::Solar, april(1), 30, 900);
    begin();
    history.toggle(u"home/solar/used"_s);

    tip.pointAtSample(3);

    EXPECT_THAT(lines(tip.rows()), ElementsAre(u"Imported 12.0 kWh"_s, u"Home used 33.6 kWh"_s));
}

TEST_F(HistoryTipTest, aBarWithoutReadingsHasNoRows)
{
    put(SeriesKind::Import, april(10), 21, 500);
    begin();

    tip.pointAtSample(0);

    EXPECT_TRUE(tip.isShown());
    EXPECT_THAT(lines(tip.rows()), IsEmpty());
}

TEST_F(HistoryTipTest, thePeriodBehindHasABlockOfItsOwn)
{
    put(SeriesKind::Import, {2025, 3, 1}, 31, 250);
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    scope.compareWith(int(Compare::PreviousPeriod));
    settle();

    tip.pointAtSample(1);

    EXPECT_EQ(tip.comparedTitle(), u"Sun 2 Mar 2025"_s);
    EXPECT_THAT(lines(tip.comparedRows()), ElementsAre(u"Imported 6.00 kWh"_s));
}

TEST_F(HistoryTipTest, timesOfTwoDaysAreToldWithTheirDay)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    scope.showKind(int(Period::Kind::Day));
    settle();
    tip.pointAtSample(9);
    EXPECT_EQ(tip.title(), u"09:00 – 10:00"_s);

    scope.compareWith(int(Compare::PreviousPeriod));
    settle();
    tip.pointAtSample(9);

    EXPECT_EQ(tip.title(), u"30 Apr, 09:00 – 10:00"_s);
    EXPECT_EQ(tip.comparedTitle(), u"29 Apr, 09:00 – 10:00"_s);
}

TEST_F(HistoryTipTest, movesByTheKeyboardAndStaysWithin)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();

    tip.move(-1);
    EXPECT_EQ(tip.sample(), 29);
    tip.move(-10);
    EXPECT_EQ(tip.sample(), 19);
    tip.move(1'000'000'000);
    EXPECT_EQ(tip.sample(), 29);
    tip.clear();
    tip.move(1);
    EXPECT_EQ(tip.sample(), 0);
}

TEST_F(HistoryTipTest, anotherChartIsNotPointedAt)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    tip.pointAtSample(29);

    scope.showKind(int(Period::Kind::Week));
    settle();

    EXPECT_FALSE(tip.isShown());
    EXPECT_EQ(tip.title(), QString());
}

TEST_F(HistoryTipTest, newerReadingsOfTheSameTimeLeaveItWhereItIs)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    tip.pointAtSample(29);

    put(SeriesKind::Export, april(1), 30, 100);
    begin();

    EXPECT_EQ(tip.title(), u"Wed 30 Apr 2025"_s);
    EXPECT_EQ(tip.rows()->count(), 3);
}

TEST_F(HistoryTipTest, linesAreReadByTheirOwnStep)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    scope.showKind(int(Period::Kind::Day));
    settle();

    tip.pointAt(double(scope.range().start) + 14 * 3600 + 60);

    EXPECT_EQ(tip.title(), u"14:00 – 15:00"_s);
    EXPECT_THAT(lines(tip.rows()), ElementsAre(u"Imported 500 W"_s));
}
