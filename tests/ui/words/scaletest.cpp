// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/scale.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(ScaleTest, stepsUpAtAThousand)
{
    const Unit energy{Unit::Kind::WattHour, {}};

    EXPECT_EQ(Scale::forPeak(999, energy), (Scale{0, u"Wh"_s}));
    EXPECT_EQ(Scale::forPeak(1000, energy), (Scale{3, u"kWh"_s}));
    EXPECT_EQ(Scale::forPeak(-2e6, energy), (Scale{6, u"MWh"_s}));
}

TEST(ScaleTest, onlyElectricityChangesItsUnit)
{
    EXPECT_EQ(Scale::forPeak(5e6, {Unit::Kind::CubicMetre, {}}), (Scale{0, u"m³"_s}));
    EXPECT_EQ(Scale::forPeak(5e6, {Unit::Kind::Money, "EUR"}), (Scale{0, u"EUR"_s}));
}

TEST(ScaleTest, shownAndKeptAreInverse)
{
    const Scale scale{3, u"kW"_s};

    EXPECT_DOUBLE_EQ(scale.shown(3400), 3.4);
    EXPECT_DOUBLE_EQ(scale.kept(scale.shown(3400)), 3400);
}
