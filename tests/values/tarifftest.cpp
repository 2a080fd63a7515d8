// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/tariff.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace
{
Tariff priced()
{
    Tariff tariff = *Tariff::preset(u"it-f123"_s);
    tariff.rates[0].buy = Decimal(28, -2);
    tariff.rates[1].buy = Decimal(31, -2);
    tariff.rates[2].buy = Decimal(23, -2);
    return tariff;
}

const SiteZone rome = *SiteZone::withId("Europe/Rome");
}

TEST(TariffTest, presetsHaveNoPrices)
{
    EXPECT_EQ(Tariff::presets(), (QStringList{u"flat"_s, u"it-f123"_s, u"it-f23"_s}));
    for (const QString &name : Tariff::presets())
        EXPECT_FALSE(Tariff::preset(name)->hasPrices());
    EXPECT_FALSE(Tariff::preset(u"it-f4"_s));
    EXPECT_TRUE(priced().hasPrices());
}

TEST(TariffTest, tellsTheRateOfAnInstant)
{
    const qint64 tenOnWednesday = rome.startOf({2026, 3, 4}) + 10 * 3600;

    EXPECT_EQ(priced().rateAt(tenOnWednesday, rome).label, u"f1"_s);
    EXPECT_EQ(Tariff::preset(u"it-f23"_s)->rateAt(tenOnWednesday + 10 * 3600, rome).label, u"f23"_s);
    EXPECT_EQ(Tariff::preset(u"it-f23"_s)->rateAt(tenOnWednesday - 5 * 3600, rome).label, u"f23"_s);
    EXPECT_EQ(Tariff::preset(u"flat"_s)->rateAt(tenOnWednesday, rome).label, u"flat"_s);
}

TEST(TariffTest, stretchesCoverTheRangeAndChangeWithTheRate)
{
    const Interval week{rome.startOf({2026, 3, 23}) + 600, rome.startOf({2026, 3, 30}) + 700}; // the clock is changed on the Sunday

    const std::vector<TariffStretch> stretches = priced().stretches(week, rome);

    qint64 at = week.start;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        EXPECT_EQ(stretches[i].time.start, at);
        at = stretches[i].time.end;
        EXPECT_TRUE(i == 0 || stretches[i].rate.label != stretches[i - 1].rate.label);
        for (qint64 second = stretches[i].time.start; second < at; second += 900)
            EXPECT_EQ(priced().rateAt(second, rome).label, stretches[i].rate.label);
    }
    EXPECT_EQ(at, week.end);
}

TEST(TariffTest, isReadAsItWasWritten)
{
    const Tariff tariff = priced();

    const Result<Tariff> read = Tariff::fromJson(tariff.toJson(), u"t.json"_s);

    ASSERT_TRUE(read);
    EXPECT_EQ(*read, tariff);
    EXPECT_EQ(read->hash(), tariff.hash());
}

TEST(TariffTest, anotherPriceIsAnotherVersion)
{
    Tariff other = priced();
    other.rates[2].buy = Decimal(24, -2);

    EXPECT_NE(other.hash(), priced().hash());
    EXPECT_EQ(priced().hash().size(), 64);
}

TEST(TariffTest, saysWhichFieldIsWrong)
{
    const auto fieldOf = [](QByteArray json, const QByteArray &from, const QByteArray &to) {
        EXPECT_TRUE(json.contains(from)) << json.constData();
        const Result<Tariff> read = Tariff::fromJson(json.replace(from, to), u"t.json"_s);
        EXPECT_FALSE(read);
        EXPECT_EQ(read.error().place.file, u"t.json"_s);
        return read.error().place.field;
    };
    const QByteArray json = priced().toJson();

    EXPECT_EQ(fieldOf(json, R"("schema":1)", R"("schema":2)"), u"schema"_s);
    EXPECT_EQ(fieldOf(json, R"("calendar":"it-f123")", R"("calendar":"it-f5")"), u"calendar"_s);
    EXPECT_EQ(fieldOf(json, R"("0.31")", R"("cheap")"), u"rates.f2.buy"_s);
    EXPECT_EQ(fieldOf(json, R"("label":"f3")", R"("label":"f9")"), u"rates"_s);
    EXPECT_EQ(fieldOf(json, R"("EUR")", R"("")"), u"currency"_s);
    EXPECT_EQ(Tariff::fromJson("nothing", u"t.json"_s).error().kind, Error::Kind::Malformed);
}
