// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/flowstack.h"

#include "ui/history/historytotals.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
std::shared_ptr<ChartSeries> part(const QString &id, std::vector<qint64> values, int exponent = 0)
{
    auto series = std::make_shared<ChartSeries>();
    series->key = *SeriesKey::fromId(id);
    series->below = series->key.kind == SeriesKind::Export || series->key.kind == SeriesKind::BatteryCharge;
    series->exponent = exponent;
    series->values = std::move(values);
    return series;
}

std::shared_ptr<ChartData> bars(QList<std::shared_ptr<const ChartSeries>> series)
{
    auto data = std::make_shared<ChartData>();
    for (std::size_t i = 0; i < series.front()->values.size(); ++i)
        data->intervals.push_back({qint64(i) * 86'400, qint64(i + 1) * 86'400});
    data->series = std::move(series);
    return data;
}
}

TEST(FlowStackTest, solarBecomesWhatWasUsedOfIt)
{
    const auto data = bars({part(u"home/solar"_s, {5000, 100}), part(u"home/export"_s, {32005, 2000}, -1)});

    const auto stack = FlowStack::stacked(data);

    EXPECT_EQ(stack->series[0]->key.id(), u"home/solar/used"_s);
    EXPECT_EQ(Decimal(stack->series[0]->values[0], stack->series[0]->exponent), Decimal(17995, -1));
    EXPECT_EQ(stack->series[0]->values[1], 0);
    EXPECT_EQ(stack->series[1], data->series[1]);
}

TEST(FlowStackTest, aPartThatIsUnknownLeavesTheRestUnknown)
{
    const auto data = bars({part(u"home/appliance/oven"_s, {noReading, 200}), part(u"home/home"_s, {900, noReading})});

    const auto stack = FlowStack::stacked(data);

    EXPECT_EQ(stack->series[1]->key.id(), u"home/home/rest"_s);
    EXPECT_EQ(stack->series[1]->values, (std::vector<qint64>{noReading, noReading}));
}

TEST(FlowStackTest, whatIsWorkedOutFromARepairIsRepaired)
{
    const auto exported = part(u"home/export"_s, {3000, 100});
    exported->qualities = {Quality::Measured, Quality::Repaired};
    const auto data = bars({part(u"home/solar"_s, {5000, 5000}), exported});

    const auto stack = FlowStack::stacked(data);

    EXPECT_EQ(stack->series[0]->quality(0), Quality::Measured);
    EXPECT_EQ(stack->series[0]->quality(1), Quality::Repaired);
}

TEST(FlowStackTest, sitesAreKeptApart)
{
    const auto data = bars({part(u"home/solar"_s, {5000}), part(u"shop/export"_s, {3000})});

    EXPECT_EQ(FlowStack::stacked(data)->series[0]->values[0], 5000);
}

TEST(HistoryTotalsTest, whatTheHomeUsedIsWhatCameInLessWhatWentOut)
{
    const auto data = bars({part(u"home/solar"_s, {500, 300}),
                            part(u"home/battery-discharge"_s, {100, 0}),
                            part(u"home/import"_s, {200, noReading}),
                            part(u"home/export"_s, {250, 50}),
                            part(u"home/battery-charge"_s, {100, 0})});

    const HistoryTotals totals = HistoryTotals::of(data);

    EXPECT_EQ(totals.used, Decimal(700));
    EXPECT_EQ(totals.imported, Decimal(200));
    EXPECT_EQ(totals.selfSufficient, Decimal(714, -3));
}

TEST(HistoryTotalsTest, aPlainMeterTellsItsHighestBarAndHowManyItHas)
{
    const HistoryTotals totals = HistoryTotals::of(bars({part(u"home/import"_s, {3, noReading, 7, 5})}));

    EXPECT_EQ(totals.used, Decimal(15));
    EXPECT_EQ(totals.highest, Decimal(7));
    EXPECT_EQ(totals.highestInterval.start, 2 * 86'400);
    EXPECT_EQ(totals.covered, 3);
    EXPECT_EQ(totals.bars, 4);
    EXPECT_FALSE(totals.hasFlows());
    EXPECT_FALSE(totals.selfSufficient);
}

TEST(HistoryTotalsTest, nothingIsNotZero)
{
    EXPECT_FALSE(HistoryTotals::of(bars({part(u"home/import"_s, {noReading})})).used);
    EXPECT_FALSE(HistoryTotals::of(nullptr).imported);
}
