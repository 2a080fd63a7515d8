// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowwords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");
const qint64 noon = rome.startOf({2025, 5, 15}) + 12 * 3600;

Tariff priced()
{
    Tariff tariff = *Tariff::preset(u"flat"_s);
    tariff.rates[0].buy = Decimal(25, -2);
    return tariff;
}
}

TEST(NowWordsTest, tellWhenTheHomeDrewThat)
{
    EXPECT_EQ(NowWords::asOf(noon - 60, noon, rome), u"As of 11:59."_s);
    EXPECT_EQ(NowWords::asOf(noon - 3600, noon, rome), u"As of 11:00. Nothing newer is known."_s);
    EXPECT_EQ(NowWords::asOf(noon - 86'400, noon, rome), u"As of Wed 14 May 2025, 12:00. Nothing newer is known."_s);
}

TEST(NowWordsTest, tellWhatItCostsAnHour)
{
    EXPECT_EQ(NowWords::cost({800, noon}, false, priced(), rome), u"This costs EUR 0.20 an hour."_s);
    EXPECT_EQ(NowWords::cost({400, noon}, true, priced(), rome), u"400 W of it come from the grid and cost EUR 0.10 an hour."_s);
    EXPECT_EQ(NowWords::cost({0, noon}, true, priced(), rome), u"Nothing is drawn from the grid, so it costs nothing."_s);
}

TEST(NowWordsTest, anUnknownPriceIsNoPriceOfNothing)
{
    const QString unknown = u"What it costs is unknown: the settings have no price of electricity for it."_s;

    EXPECT_EQ(NowWords::cost({800, noon}, false, {}, rome), unknown);
    EXPECT_EQ(NowWords::cost({800, noon}, true, Tariff::preset(u"it-f123"_s), rome), unknown);
}

TEST(NowWordsTest, tellWhichHoursAreShown)
{
    EXPECT_EQ(NowWords::title({noon - 6 * 3600, noon}, noon, rome), u"The last six hours"_s);
    EXPECT_EQ(NowWords::title({noon - 12 * 3600, noon - 6 * 3600}, noon, rome), u"Six hours up to 06:00"_s);
}

TEST(NowWordsTest, tellWhyAServiceIsSilent)
{
    EXPECT_TRUE(NowWords::trouble({Error::Kind::Offline, {}, {}, {}}, 2).endsWith(u" It is asked again in 2 minute(s)."_s));
}
