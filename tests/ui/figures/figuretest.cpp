// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/figures/figuresamples.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

TEST(FigureTest, reachesAsFarAsItsHighestStack)
{
    EXPECT_EQ(FigureSamples::months().extent({}), (std::pair<double, double>(0, 5000)));
    EXPECT_EQ(FigureSamples::months().extent({u"oven"_s}), (std::pair<double, double>(0, 1500)));
}

TEST(FigureTest, ofBarsReachesAsFarAsTheLongest)
{
    EXPECT_EQ(FigureSamples::shares().extent({}), (std::pair<double, double>(0, 3000)));
}

TEST(FigureTest, hasRoomForItsMarks)
{
    Figure figure = FigureSamples::months();
    figure.marks = {{u"Threshold"_s, 9000}};

    EXPECT_EQ(figure.extent({}).second, 9000);
}

TEST(FigureTest, whatNobodyKnowsIsNoValue)
{
    Figure figure = FigureSamples::months();
    EXPECT_TRUE(std::isnan(figure.value(0, 1)));
    EXPECT_TRUE(figure.hasValues());

    for (FigureRow &row : figure.rows)
        row.values = {qQNaN(), qQNaN(), qQNaN()};
    EXPECT_FALSE(figure.hasValues());
}

TEST(FigureTest, isToldInOneUnit)
{
    EXPECT_EQ(FigureSamples::months().scale().unit, u"kWh"_s);
}

TEST(FigureTest, aRowMayHaveAUnitOfItsOwn)
{
    EXPECT_EQ(FigureSamples::points().amount(0, 0), u"EUR 0.60"_s);
    EXPECT_EQ(FigureSamples::points().amount(1, 0), u"20 %"_s);
    EXPECT_EQ(FigureSamples::points().amount(0, 2), u"–"_s);
    EXPECT_EQ(FigureSamples::months().amount(0, 0), u"4.00 kWh"_s);
}
