// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/linesum.h"

#include "models/values/decimal.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const SeriesKey all{u"flat"_s, SeriesKind::Home, {}};

std::shared_ptr<ChartSeries> line(qint64 start, qint64 step, std::vector<qint64> values, int exponent = 0)
{
    auto line = std::make_shared<ChartSeries>();
    line->key = {u"flat"_s, SeriesKind::Appliance, u"oven"_s};
    line->start = start;
    line->step = step;
    line->exponent = exponent;
    line->values = std::move(values);
    return line;
}

std::shared_ptr<ChartData> chart(const QList<std::shared_ptr<const ChartSeries>> &lines)
{
    auto data = std::make_shared<ChartData>();
    data->form = ChartData::Form::Lines;
    data->series = lines;
    return data;
}
}

TEST(LineSumTest, addsTheLinesOnTheStepsOfTheFinest)
{
    const auto sum = LineSum::of(chart({line(0, 120, {100, 200}), line(0, 60, {15, 25, 35, 45}, -1)}), all);

    ASSERT_EQ(sum->series.size(), 1);
    const ChartSeries &line = *sum->series[0];
    EXPECT_EQ(line.key, all);
    EXPECT_EQ(line.step, 60);
    EXPECT_EQ(line.exponent, -1);
    EXPECT_EQ(line.values, (std::vector<qint64>{1015, 1025, 2035, 2045}));
}

TEST(LineSumTest, isUnknownWhereOneOfThemIs)
{
    const auto sum = LineSum::of(chart({line(60, 60, {1, noReading, 3}), line(0, 60, {10, 20, 30, 40, 50})}), all);

    EXPECT_EQ(sum->series[0]->start, 60);
    EXPECT_EQ(sum->series[0]->values, (std::vector<qint64>{21, noReading, 43}));
}

TEST(LineSumTest, oneLineStaysAsItIs)
{
    const auto one = chart({line(0, 60, {1, 2})});

    EXPECT_EQ(LineSum::of(one, all), one);
}
