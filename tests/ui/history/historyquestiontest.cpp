// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyquestion.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace
{
SeriesInfo series(const QString &id, Unit unit = {})
{
    return {.key = *SeriesKey::fromId(id), .unit = unit};
}

QStringList idsOf(const ChartRequest &request)
{
    QStringList ids;
    for (const SeriesKey &key : request.keys)
        ids.append(key.id());
    return ids;
}

View month(Unit::Kind quantity = Unit::Kind::WattHour)
{
    return {.page = u"history"_s, .period = Periods::around(Period::Kind::Month, {2024, 6, 15}, Qt::Monday), .quantity = quantity};
}

HistoryQuestion ask(const View &view, const QList<SeriesInfo> &all)
{
    return HistoryQuestion::of(view, Periods::bounds(view.period, SiteZone()), all, SiteZone(), Qt::Monday, 1000);
}
}

TEST(HistoryQuestionTest, energyIsToldByItsFlowsFromTheZeroLineOutwards)
{
    const QList<SeriesInfo> all{series(u"home/export"_s),
                                series(u"home/home"_s),
                                series(u"home/import"_s),
                                series(u"home/solar"_s, {Unit::Kind::Watt, {}}),
                                series(u"home/appliance/oven"_s)};

    const HistoryQuestion question = ask(month(), all);

    EXPECT_EQ(question.chart.form, ChartData::Form::Bars);
    EXPECT_THAT(idsOf(question.chart), ElementsAre(u"home/solar"_s, u"home/import"_s, u"home/export"_s));
}

TEST(HistoryQuestionTest, appliancesStandForAHomeWithoutFlows)
{
    const HistoryQuestion question = ask(month(), {series(u"home/appliance/oven"_s), series(u"home/home"_s)});

    EXPECT_THAT(idsOf(question.chart), ElementsAre(u"home/appliance/oven"_s, u"home/home"_s));
}

TEST(HistoryQuestionTest, aDayIsDrawnAsPowerAndTotalledAsEnergy)
{
    View day = month();
    day.period = Periods::around(Period::Kind::Day, {2024, 6, 15}, Qt::Monday);

    const HistoryQuestion question = ask(day, {series(u"home/import"_s), series(u"home/home"_s)});

    EXPECT_EQ(question.chart.form, ChartData::Form::Lines);
    EXPECT_THAT(idsOf(question.chart), ElementsAre(u"home/import"_s, u"home/home"_s));
    EXPECT_EQ(question.totals.form, ChartData::Form::Bars);
    EXPECT_THAT(idsOf(question.totals), ElementsAre(u"home/import"_s));
}

TEST(HistoryQuestionTest, whatIsZoomedIntoIsComparedWithTheSamePlaceOfTheOtherPeriod)
{
    View view = month();
    view.compare = Compare::PreviousPeriod;
    const Interval tenth{SiteZone().startOf({2024, 6, 10}), SiteZone().startOf({2024, 6, 11})};

    const auto question = HistoryQuestion::of(view, tenth, {series(u"home/import"_s)}, SiteZone(), Qt::Monday, 1000);

    EXPECT_EQ(question.chart.form, ChartData::Form::Lines);
    EXPECT_EQ(question.compared, (Interval{SiteZone().startOf({2024, 5, 10}), SiteZone().startOf({2024, 5, 11})}));
}

TEST(HistoryQuestionTest, gasAndEnergyDoNotMix)
{
    const QList<SeriesInfo> all{series(u"home/import"_s), series(u"home/gas"_s, {Unit::Kind::Therm, {}})};

    EXPECT_THAT(idsOf(ask(month(Unit::Kind::Therm), all).chart), ElementsAre(u"home/gas"_s));
    EXPECT_THAT(HistoryQuestion::quantities(month(), all), ElementsAre(Unit::Kind::WattHour, Unit::Kind::Therm));
}

TEST(HistoryQuestionTest, onlyTheSitesOfTheViewAreAsked)
{
    View view = month();
    view.sites = {u"shop"_s};

    EXPECT_THAT(idsOf(ask(view, {series(u"home/import"_s), series(u"shop/import"_s)}).chart), ElementsAre(u"shop/import"_s));
}

TEST(HistoryQuestionTest, aLifetimeIsComparedWithNothing)
{
    View view = month();
    view.compare = Compare::PreviousYear;
    EXPECT_EQ(ask(view, {}).compared, Periods::bounds(Periods::around(Period::Kind::Month, {2023, 6, 15}, Qt::Monday), SiteZone()));

    view.period.kind = Period::Kind::Lifetime;

    EXPECT_FALSE(ask(view, {}).compared);
}
