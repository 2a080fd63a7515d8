// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/homeseries.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const Interval week{1'000'000, 1'000'000 + 7 * 86'400};

QList<SeriesInfo> there(const QStringList &ids)
{
    QList<SeriesInfo> series;
    for (const QString &id : ids)
        series.append({.key = *SeriesKey::fromId(id)});
    return series;
}

QStringList idsOf(const QList<SeriesKey> &keys)
{
    QStringList ids;
    for (const SeriesKey &key : keys)
        ids.append(key.id());
    return ids;
}
}

TEST(HomeSeriesTest, ofAHomeWithFlowsTheGridIsPaidFor)
{
    const HomeSeries home
        = HomeSeries::of(there({u"villa/home"_s, u"villa/solar"_s, u"villa/import"_s, u"villa/appliance/oven"_s}), u"villa"_s, week);

    EXPECT_EQ(idsOf(home.used), QStringList{u"villa/home"_s});
    EXPECT_EQ(idsOf(home.drawn), QStringList{u"villa/import"_s});
}

TEST(HomeSeriesTest, aPlainMeterTellsBoth)
{
    EXPECT_EQ(idsOf(HomeSeries::of(there({u"flat/import"_s}), u"flat"_s, week).used), QStringList{u"flat/import"_s});

    const HomeSeries home = HomeSeries::of(there({u"flat/import"_s, u"flat/demand"_s}), {}, week);
    EXPECT_EQ(idsOf(home.used), QStringList{u"flat/demand"_s});
    EXPECT_EQ(idsOf(home.drawn), QStringList{u"flat/import"_s});
}

TEST(HomeSeriesTest, appliancesAloneAreAddedUp)
{
    const HomeSeries home = HomeSeries::of(there({u"flat/appliance/oven"_s, u"flat/appliance/fridge"_s, u"flat/charger"_s}), {}, week);

    EXPECT_EQ(idsOf(home.used), (QStringList{u"flat/appliance/oven"_s, u"flat/appliance/fridge"_s, u"flat/charger"_s}));
    EXPECT_EQ(home.drawn, home.used);
}

TEST(HomeSeriesTest, whatTellsOfClearlyLessOfTheTimeIsPassedOver)
{
    QList<SeriesInfo> series = there({u"flat/demand"_s, u"flat/appliance/oven"_s});
    for (SeriesInfo &one : series)
        one.span = week;
    EXPECT_EQ(idsOf(HomeSeries::of(series, {}, week).used), QStringList{u"flat/demand"_s});

    series[0].span.start = week.end - 6 * 3600; // the service tells of the last hours only
    const HomeSeries inWeek = HomeSeries::of(series, {}, week);
    EXPECT_EQ(idsOf(inWeek.used), QStringList{u"flat/appliance/oven"_s});
    EXPECT_EQ(inWeek.drawn, inWeek.used);
    EXPECT_EQ(idsOf(HomeSeries::of(series, {}, series[0].span).used), QStringList{u"flat/demand"_s});

    series[0].span = week; // with a gap each time that nobody asked
    series[0].stepSeconds = 60;
    series[0].readings = week.length() / 60 / 2;
    EXPECT_EQ(idsOf(HomeSeries::of(series, {}, week).used), QStringList{u"flat/appliance/oven"_s});
}

TEST(HomeSeriesTest, aHomeWithSunIsPaidForByItsMeterAlone)
{
    QList<SeriesInfo> series = there({u"villa/home"_s, u"villa/import"_s});
    series[0].span = week;
    series[1].span = {week.start, week.start + week.length() / 2};

    EXPECT_EQ(idsOf(HomeSeries::of(series, {}, week).drawn), QStringList{u"villa/import"_s});
}

TEST(HomeSeriesTest, otherSitesAndOtherQuantitiesAreLeftOut)
{
    QList<SeriesInfo> series = there({u"garage/import"_s, u"flat/home"_s, u"flat/gas"_s});
    series[2].unit.kind = Unit::Kind::Therm;

    EXPECT_EQ(idsOf(HomeSeries::of(series, u"flat"_s, week).used), QStringList{u"flat/home"_s});
    EXPECT_EQ(idsOf(HomeSeries::of(series, {}, week).used), (QStringList{u"flat/home"_s, u"garage/import"_s}));
    EXPECT_EQ(HomeSeries::of(series, u"elsewhere"_s, week), HomeSeries());
}

TEST(HomeSeriesTest, carbonIsTheMarginalOneThatReachesSoFar)
{
    QList<SeriesInfo> series = there({u"flat/carbon/average"_s, u"flat/carbon/marginal"_s, u"villa/carbon/marginal"_s, u"flat/import"_s});
    series[0].span = {0, 200};
    series[1].span = {0, 100};

    EXPECT_EQ(HomeSeries::carbon(series, u"flat"_s, 50)->key.id(), u"flat/carbon/marginal"_s);
    EXPECT_EQ(HomeSeries::carbon(series, u"flat"_s, 150)->key.id(), u"flat/carbon/average"_s);
    EXPECT_EQ(HomeSeries::carbon(series, u"flat"_s, 900)->key.id(), u"flat/carbon/average"_s) << "it ended last";
    EXPECT_FALSE(HomeSeries::carbon(series, u"garage"_s, 50));
}
