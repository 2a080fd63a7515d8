// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/pricedraft.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
/** F1, F2 and F3 with these prices to buy. */
PriceDraft typed(const QString &f1, const QString &f2, const QString &f3)
{
    PriceDraft draft;
    draft.calendar = Tariff::Calendar::F123;
    draft.typed = {{u"f1"_s, {f1, {}}}, {u"f2"_s, {f2, {}}}, {u"f3"_s, {f3, {}}}};
    return draft;
}
}

TEST(PriceDraftTest, isTheTariffThatItWasMadeOf)
{
    Tariff tariff = *typed(u"0.3"_s, u"0.25"_s, u"0.2"_s).tariff();
    tariff.name = u"Luce Sera"_s;
    tariff.currency = "CHF";
    tariff.isFourthOfOctoberHoliday = true;
    tariff.rates[2].sell = Decimal(8, -2);

    EXPECT_EQ(PriceDraft::of(tariff).tariff(), tariff);
    EXPECT_EQ(PriceDraft::of(std::nullopt).tariff(), std::nullopt);
}

TEST(PriceDraftTest, isNoTariffWhileAPriceIsMissingOrWrong)
{
    EXPECT_EQ(typed(u"0.3"_s, {}, u"0.2"_s).tariff(), std::nullopt);
    EXPECT_EQ(typed(u"0.3"_s, u"x"_s, u"0.2"_s).tariff(), std::nullopt);

    PriceDraft draft = typed(u"0.3"_s, u"0.25"_s, u"0.2"_s);
    draft.typed[u"f1"_s].sell = u"x"_s;
    EXPECT_EQ(draft.tariff(), std::nullopt);
}

TEST(PriceDraftTest, aNameOfNothingButSpacesIsNone)
{
    PriceDraft draft = typed(u"0.3"_s, u"0.25"_s, u"0.2"_s);
    draft.name = u"  "_s;
    EXPECT_EQ(draft.tariff()->name, u"it-f123"_s);

    draft.name = u" Luce  Sera "_s;
    EXPECT_EQ(draft.tariff()->name, u"Luce Sera"_s);
}

TEST(PriceDraftTest, aMissingPriceIsAFaultOnlyWhenItIsToBeKept)
{
    const PriceDraft draft = typed({}, u"0.25"_s, u"0.2"_s);

    EXPECT_EQ(draft.rows(PriceDraft::Missing::Fine)[0].buyFault, QString());
    EXPECT_EQ(draft.rows(PriceDraft::Missing::Fault)[0].buyFault, u"Write what a kWh costs."_s);
    EXPECT_EQ(draft.rows(PriceDraft::Missing::Fault)[0].sellFault, QString());
    EXPECT_EQ(draft.rows(PriceDraft::Missing::Fault)[1].buyFault, QString());
}

TEST(PriceDraftTest, theBandsMayCostWhatTheyLike)
{
    for (const PriceRow &row : typed(u"0.1"_s, u"0.2"_s, u"0.3"_s).rows(PriceDraft::Missing::Fault)) {
        EXPECT_EQ(row.buyFault, QString());
        EXPECT_EQ(row.doubt, QString());
    }
}

TEST(PriceDraftTest, doubtsCentsButTakesThem)
{
    PriceDraft draft = typed(u"28"_s, u"0.25"_s, u"3"_s);
    EXPECT_EQ(draft.rows(PriceDraft::Missing::Fine)[0].doubt, u"That is much for a kWh: are these cents? Write 0.28 for 28 cents."_s);
    EXPECT_EQ(draft.rows(PriceDraft::Missing::Fine)[1].doubt, QString());
    EXPECT_EQ(draft.rows(PriceDraft::Missing::Fine)[2].doubt, QString());
    EXPECT_TRUE(draft.tariff());

    draft.currency = "JPY";
    EXPECT_EQ(draft.rows(PriceDraft::Missing::Fine)[0].doubt, QString());
}

TEST(PriceDraftTest, holidaysAreOfTheBandsOnly)
{
    PriceDraft draft = typed(u"0.3"_s, u"0.25"_s, u"0.2"_s);
    draft.isFourthOfOctoberHoliday = true;
    draft.typed[u"flat"_s].buy = u"0.27"_s;
    EXPECT_TRUE(draft.tariff()->isFourthOfOctoberHoliday);

    draft.calendar = Tariff::Calendar::Flat;
    EXPECT_FALSE(draft.tariff()->isFourthOfOctoberHoliday);
}
