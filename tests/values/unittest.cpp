// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/unit.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(UnitTest, everyUnitIsFoundByItsSymbol)
{
    for (const QString &symbol :
         {u"kWh"_s, u"W"_s, u"therm"_s, u"m3"_s, u"ft3"_s, u"gal"_s, u"l"_s, u"%"_s, u"EUR"_s, u"g/kWh"_s, u"lb/kWh"_s}) {
        ASSERT_TRUE(Unit::withSymbol(symbol)) << qPrintable(symbol);
        EXPECT_EQ(Unit::withSymbol(symbol)->symbol(), symbol);
    }
}

TEST(UnitTest, threeCapitalsAreACurrency)
{
    EXPECT_EQ(Unit::withSymbol(u"USD"_s), (Unit{Unit::Kind::Money, QByteArrayLiteral("USD")}));
    EXPECT_NE(Unit::withSymbol(u"USD"_s), Unit::withSymbol(u"EUR"_s));
}

TEST(UnitTest, otherLettersAreNoUnit)
{
    for (const QString &symbol : {u""_s, u"kwh"_s, u"usd"_s, u"EURO"_s, u"ÄÖÜ"_s, u"€"_s})
        EXPECT_FALSE(Unit::withSymbol(symbol)) << qPrintable(symbol);
}

TEST(UnitTest, onlyEnergyIsToldInThousands)
{
    EXPECT_EQ(Unit::withSymbol(u"kWh"_s)->shift(), -3);
    EXPECT_EQ(Unit::withSymbol(u"W"_s)->shift(), 0);
    EXPECT_EQ(Unit::withSymbol(u"therm"_s)->shift(), 0);
}
