// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{
const Site rome{u"1"_s, u"rome"_s, u"Via Verdi 8"_s, "Europe/Rome"};
const Site coast{u"2"_s, u"coast"_s, u"Coast"_s, "America/Los_Angeles"};

/** Readings of @p site on the local days from @p first up to and including @p last. */
SeriesInfo seriesOf(const Site &site, QDate first, QDate last)
{
    const SiteZone zone = *SiteZone::withId(site.zone);
    return {.key = {site.slug}, .span = {zone.startOf(first), zone.startOf(last.addDays(1))}};
}

WallClock at(QDate day)
{
    return [day] { return QDateTime(day, QTime(12, 0), Qt::UTC); };
}

/** Looks at the month of 15 May 2025; data from 10 January 2024 to 20 May 2025. */
class ScopeTest : public testing::Test
{
protected:
    ScopeTest() { scope.setContents({rome}, {seriesOf(rome, {2024, 1, 10}, {2025, 5, 20})}); }

    Period shown() const { return scope.view().period; }

    Scope scope{at({2025, 5, 15}), Qt::Monday};
};
}

TEST(EmptyScopeTest, showsThisMonthAndLeadsNowhere)
{
    const Scope scope(at({2025, 5, 15}), Qt::Monday);

    EXPECT_EQ(scope.view().period, (Period{Period::Kind::Month, {2025, 5, 1}, {2025, 6, 1}}));
    EXPECT_FALSE(scope.canGoBack());
    EXPECT_FALSE(scope.canGoForward());
    EXPECT_EQ(scope.note(), QString());
}

TEST(EmptyScopeTest, goesToTheLastPeriodWithDataWhenTheFirstDataComes)
{
    Scope scope(at({2025, 5, 15}), Qt::Monday);

    scope.setContents({coast}, {seriesOf(coast, {2011, 1, 1}, {2011, 12, 31})});

    EXPECT_EQ(scope.view().period.first, QDate(2011, 12, 1));
}

TEST(EmptyScopeTest, staysWhenTheFirstDataIsInSight)
{
    Scope scope(at({2025, 5, 15}), Qt::Monday);

    scope.setContents({coast}, {seriesOf(coast, {2011, 1, 1}, {2025, 5, 3})});

    EXPECT_EQ(scope.view().period.first, QDate(2025, 5, 1));
}

TEST_F(ScopeTest, staysWhereTheUserIsWhenMoreDataComes)
{
    scope.showKind(int(Period::Kind::Year));
    scope.goBack();

    scope.setContents({rome}, {seriesOf(rome, {2024, 1, 10}, {2026, 5, 20})});

    EXPECT_EQ(shown().first, QDate(2024, 1, 1));
}

TEST_F(ScopeTest, stopsAtTheEdgesOfTheData)
{
    EXPECT_FALSE(scope.canGoForward());
    scope.goForward();
    EXPECT_EQ(shown().first, QDate(2025, 5, 1));

    for (int i = 0; i < 40; ++i)
        scope.goBack();

    EXPECT_EQ(shown().first, QDate(2024, 1, 1));
    EXPECT_FALSE(scope.canGoBack());
    EXPECT_TRUE(scope.canGoForward());
}

TEST_F(ScopeTest, goesBackIntoTheDataFromFarBeyondIt)
{
    scope.showDays({2040, 3, 1}, {2040, 3, 1});
    scope.showKind(int(Period::Kind::Month));

    scope.goBack();

    EXPECT_EQ(shown().first, QDate(2025, 5, 1));
}

TEST_F(ScopeTest, goesToToday)
{
    scope.goBack();
    EXPECT_TRUE(scope.canGoToday());

    scope.goToday();

    EXPECT_EQ(shown().first, QDate(2025, 5, 1));
    EXPECT_FALSE(scope.canGoToday());
}

TEST_F(ScopeTest, todayIsTheDayAtTheSite)
{
    // 03:00 UTC of 1 June is still 31 May in Los Angeles
    Scope scope([] { return QDateTime(QDate(2025, 6, 1), QTime(3, 0), Qt::UTC); }, Qt::Monday);

    scope.setContents({coast}, {seriesOf(coast, {2025, 1, 1}, {2025, 5, 31})});

    EXPECT_EQ(scope.today(), QDate(2025, 5, 31));
}

TEST_F(ScopeTest, keepsTheDayInSightWhenTheLengthChanges)
{
    scope.goBack(); // April

    scope.showKind(int(Period::Kind::Year));
    scope.showKind(int(Period::Kind::Month));

    EXPECT_EQ(shown().first, QDate(2025, 4, 1));
}

TEST_F(ScopeTest, aLifetimeReachesFromTheFirstDayToTheLast)
{
    scope.showKind(int(Period::Kind::Lifetime));

    EXPECT_EQ(shown(), (Period{Period::Kind::Lifetime, {2024, 1, 10}, {2025, 5, 21}}));
    EXPECT_FALSE(scope.canGoBack());
    EXPECT_FALSE(scope.canCompare());
    EXPECT_FALSE(scope.canGoToday());
}

TEST_F(ScopeTest, aLifetimeGrowsWithTheData)
{
    scope.showKind(int(Period::Kind::Lifetime));

    scope.setContents({rome}, {seriesOf(rome, {2023, 1, 1}, {2025, 5, 20})});

    EXPECT_EQ(shown().first, QDate(2023, 1, 1));
}

TEST_F(ScopeTest, showsTheDaysChosenInAnyOrder)
{
    scope.showDays({2025, 3, 9}, {2025, 3, 3});

    EXPECT_EQ(shown(), (Period{Period::Kind::Custom, {2025, 3, 3}, {2025, 3, 10}}));

    scope.goBack();

    EXPECT_EQ(shown(), (Period{Period::Kind::Custom, {2025, 2, 24}, {2025, 3, 3}}));
}

TEST_F(ScopeTest, comparesWithTheMonthBeforeThenWithTheYearBefore)
{
    EXPECT_FALSE(scope.comparedPeriod());

    scope.compareNext();
    EXPECT_EQ(scope.comparedPeriod()->first, QDate(2025, 4, 1));

    scope.compareNext();
    EXPECT_EQ(scope.comparedPeriod()->first, QDate(2024, 5, 1));

    scope.compareNext();
    EXPECT_FALSE(scope.comparedPeriod());
}

TEST_F(ScopeTest, zoomsWithinThePeriodOnly)
{
    const Interval month = Periods::bounds(shown(), scope.zone());

    scope.zoomTo({month.start - 5000, month.start + 7200});

    EXPECT_TRUE(scope.isZoomed());
    EXPECT_EQ(scope.range(), (Interval{month.start, month.start + 7200}));

    scope.resetZoom();

    EXPECT_FALSE(scope.isZoomed());
    EXPECT_EQ(scope.range(), month);
}

TEST_F(ScopeTest, anotherPeriodEndsTheZoom)
{
    const Interval month = scope.range();
    scope.zoomTo({month.start, month.start + 3600});

    scope.goBack();

    EXPECT_FALSE(scope.isZoomed());
}

TEST_F(ScopeTest, oneSiteOfTwoHasItsOwnEdgesAndItsOwnDays)
{
    scope.setContents({rome, coast}, {seriesOf(rome, {2024, 1, 10}, {2025, 5, 20}), seriesOf(coast, {2011, 1, 1}, {2011, 12, 31})});
    EXPECT_EQ(scope.lifetime()->first, QDate(2011, 1, 1));
    EXPECT_EQ(scope.siteName(), QString());

    scope.showSite(u"rome"_s);

    EXPECT_EQ(scope.lifetime()->first, QDate(2024, 1, 10));
    EXPECT_EQ(scope.siteName(), u"Via Verdi 8"_s);
    EXPECT_EQ(scope.zone().id(), "Europe/Rome");
}

TEST_F(ScopeTest, theOnlySiteIsLookedAtWithoutBeingChosen)
{
    EXPECT_EQ(scope.onlySite(), u"rome"_s);

    scope.setContents({rome, coast}, {seriesOf(rome, {2024, 1, 10}, {2025, 5, 20}), seriesOf(coast, {2011, 1, 1}, {2011, 12, 31})});
    EXPECT_EQ(scope.onlySite(), QString());

    scope.showSite(u"coast"_s);
    EXPECT_EQ(scope.onlySite(), u"coast"_s);
}

TEST_F(ScopeTest, goesBackToAllSitesWhenItsOwnIsGone)
{
    scope.setContents({rome, coast}, {seriesOf(rome, {2024, 1, 10}, {2025, 5, 20}), seriesOf(coast, {2011, 1, 1}, {2011, 12, 31})});
    scope.showSite(u"coast"_s);

    scope.setContents({rome}, {seriesOf(rome, {2024, 1, 10}, {2025, 5, 20})});

    EXPECT_EQ(scope.site(), QString());
    EXPECT_EQ(scope.siteName(), u"Via Verdi 8"_s);
}

TEST_F(ScopeTest, weeksBeginWhereTheLocaleSays)
{
    scope.showKind(int(Period::Kind::Week));
    EXPECT_EQ(shown().first.dayOfWeek(), int(Qt::Monday));

    scope.setWeekStart(Qt::Sunday);

    EXPECT_EQ(shown().first.dayOfWeek(), int(Qt::Sunday));
}

TEST_F(ScopeTest, tellsOfEveryChangeOnce)
{
    const QSignalSpy spy(&scope, &Scope::viewChanged);

    scope.goBack();

    EXPECT_EQ(spy.count(), 1);
}
