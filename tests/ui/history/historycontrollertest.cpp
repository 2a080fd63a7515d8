// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/history/historystore.h"

#include "tests/support/wait.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class HistoryControllerTest : public HistoryStore
{
};

TEST_F(HistoryControllerTest, waitsUntilTheFirstAnswer)
{
    EXPECT_TRUE(history.load().isLoading());
    EXPECT_FALSE(history.exporter()->isPossible());
}

TEST_F(HistoryControllerTest, showsThePeriodWithItsTotals)
{
    put(SeriesKind::Import, april(1), 30, 500);

    begin();

    EXPECT_EQ(history.load(), (LoadState{LoadState::Phase::Ready, {}}));
    EXPECT_EQ(history.title(), u"Energy by day"_s);
    EXPECT_EQ(history.chart().shown->intervals.size(), 30u);
    EXPECT_EQ(history.summary(), u"Energy by day, April 2025, Used 360 kWh, On average 12.0 kWh, Most 12.0 kWh"_s);
    EXPECT_TRUE(history.exporter()->isPossible());
}

TEST_F(HistoryControllerTest, aDayIsPower)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();

    scope.showKind(int(Period::Kind::Day));
    settle();

    EXPECT_EQ(history.title(), u"Power"_s);
    EXPECT_EQ(history.summary(), u"Power, Wed 30 Apr 2025, Used 12.0 kWh, On average 500 Wh, Most 500 Wh"_s);
}

TEST_F(HistoryControllerTest, saysHowManyReadingsAreRepaired)
{
    put(SeriesKind::Import, april(1), 30, 500);
    repair(april(2), 10);
    repair(april(2), 11);
    begin();
    EXPECT_EQ(history.repaired(), u"Includes 2 repaired reading(s)."_s);

    scope.showDays(april(2), april(2));
    settle();
    EXPECT_EQ(history.title(), u"Power"_s);
    EXPECT_EQ(history.repaired(), u"Includes 2 repaired reading(s)."_s);

    scope.showDays(april(3), april(4));
    settle();
    EXPECT_EQ(history.repaired(), QString());
}

TEST_F(HistoryControllerTest, tellsTheStretchAndTheSeriesToRepair)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    EXPECT_FALSE(history.stretchHere());
    EXPECT_EQ(history.seriesHere()->kind, SeriesKind::Import);
    const qint64 tenth = scope.zone().startOf(april(10));

    history.zoomTo(double(tenth - 3600), double(tenth + 2 * 86'400 + 7200));
    settle();
    EXPECT_EQ(history.stretchHere(), (Interval{tenth, tenth + 2 * 86'400}));

    history.tip()->pointAt(double(tenth + 7200));
    EXPECT_EQ(history.stretchHere()->start, qint64(history.tip()->start()));
    EXPECT_EQ(history.stretchHere()->end, qint64(history.tip()->end()));
}

TEST_F(HistoryControllerTest, saysThatNothingIsThereYet)
{
    begin();

    EXPECT_TRUE(history.load().isEmpty());
    EXPECT_FALSE(history.load().message.isEmpty());
}

TEST_F(HistoryControllerTest, saysWhenThereIsSomethingInOtherPeriods)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();

    scope.showDays({2025, 5, 1}, {2025, 5, 3});
    settle();

    EXPECT_TRUE(history.load().isAbsent());
    EXPECT_EQ(history.load().message, u"There are no readings in 1 – 3 May 2025. There are some from Tue 1 Apr 2025 to Wed 30 Apr 2025."_s);

    scope.goToLast();
    settle();

    EXPECT_FALSE(history.load().isAbsent());
}

TEST_F(HistoryControllerTest, tellsWhichPartIsMissingButNotOfTheFuture)
{
    put(SeriesKind::Import, april(3), 42, 500); // to 14 May
    begin();
    EXPECT_FALSE(history.load().isPartial());

    scope.goBack();
    settle();

    EXPECT_TRUE(history.load().isPartial());
    EXPECT_THAT(history.load().message.toStdString(), testing::StartsWith("2 day"));
}

TEST_F(HistoryControllerTest, failsWithoutAnAnswerAndIsStaleWithAnOldOne)
{
    const Error locked{Error::Kind::StoreLocked, {}, {}, {}};
    history.setTrouble(locked);
    EXPECT_TRUE(history.load().isFailed());

    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    history.setTrouble(locked);

    EXPECT_TRUE(history.load().isStale());
    EXPECT_TRUE(history.load().message.contains(u"Another program"_s));
    EXPECT_EQ(history.tiles()->count(), 3);
}

TEST_F(HistoryControllerTest, onlyTheNewestAnswerIsShown)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    const QSignalSpy shown(&history, &HistoryController::chartChanged);

    scope.showKind(int(Period::Kind::Day));
    scope.showKind(int(Period::Kind::Week));
    settle();

    EXPECT_EQ(shown.size(), 1);
    EXPECT_EQ(history.chart().shown->intervals.size(), 7u);
}

TEST_F(HistoryControllerTest, mayGoBeforeTheAnswerComes)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    auto other = std::make_unique<HistoryController>(store.reader(), scope);

    other->setContents(*await(store.reader().series()));
    other.reset();

    EXPECT_TRUE(await(store.reader().series()));
}

TEST_F(HistoryControllerTest, offersWhatCanBeCounted)
{
    put(SeriesKind::Import, april(1), 30, 500);
    put(SeriesKind::Gas, april(1), 30, 2, u"Home"_s, {Unit::Kind::CubicMetre, {}});
    begin();
    EXPECT_EQ(history.quantities(), (QStringList{u"Electricity"_s, u"Gas"_s}));

    history.chooseQuantity(1);
    settle();

    EXPECT_EQ(history.quantity(), 1);
    EXPECT_EQ(history.title(), u"Gas by day"_s);
}

TEST_F(HistoryControllerTest, aSiteWithOnlyGasShowsGas)
{
    put(SeriesKind::Gas, april(1), 30, 2, u"Home"_s, {Unit::Kind::CubicMetre, {}});

    begin();

    EXPECT_EQ(history.title(), u"Gas by day"_s);
}

TEST_F(HistoryControllerTest, hidesAndIsolatesWithoutAskingAgain)
{
    put(SeriesKind::Solar, april(1), 30, 900);
    put(SeriesKind::Import, april(1), 30, 500);
    put(SeriesKind::Export, april(1), 30, 100);
    begin();
    const QString solar = u"home/solar/used"_s;

    history.toggle(solar);
    EXPECT_FALSE(history.isBusy());
    EXPECT_THAT(history.hidden(), ElementsAre(solar));

    history.isolate(solar);
    EXPECT_THAT(history.hidden(), ElementsAre(u"home/import"_s, u"home/export"_s));

    history.toggle(solar); // as the first click of the second double click does
    history.isolate(solar);
    EXPECT_THAT(history.hidden(), IsEmpty());
}

TEST_F(HistoryControllerTest, derivedPartsHaveNamesOfTheirOwn)
{
    put(SeriesKind::Solar, april(1), 30, 900);
    put(SeriesKind::Export, april(1), 30, 100);
    begin();

    const QModelIndex first = history.legend()->index(0, 0);
    const int name = history.legend()->roleNames().key("name");

    EXPECT_EQ(history.legend()->data(first, name).toString(), u"Solar used"_s);
}

TEST_F(HistoryControllerTest, zoomsIntoWhatIsPointedAtAndOutAgain)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    history.tip()->pointAtSample(4);

    history.open();
    settle();
    EXPECT_EQ(scope.range(), Periods::bounds(Periods::around(Period::Kind::Day, april(5), Qt::Monday), scope.zone()));
    EXPECT_EQ(history.title(), u"Power, Sat 5 Apr 2025"_s);

    history.zoomTo(double(scope.range().start) + 3600, double(scope.range().start) + 7200);
    settle();
    EXPECT_EQ(history.title(), u"Power, Sat 5 Apr 2025, 01:00 – 02:00"_s);

    history.zoomTo(0, 1e12);
    settle();
    EXPECT_FALSE(scope.isZoomed());
}

TEST_F(HistoryControllerTest, doesNotZoomIntoLessThanFiveMinutes)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    const double middle = double(scope.range().start) + 86'400;

    history.zoomTo(middle, middle + 10);

    EXPECT_EQ(scope.range().length(), 300);
}

TEST_F(HistoryControllerTest, laysAnotherPeriodBehind)
{
    put(SeriesKind::Import, {2025, 3, 1}, 61, 500);
    begin();

    scope.compareWith(int(Compare::PreviousPeriod));
    settle();

    ASSERT_TRUE(history.chart().compared);
    EXPECT_EQ(history.chart().compared->intervals.size(), 31u);
}
