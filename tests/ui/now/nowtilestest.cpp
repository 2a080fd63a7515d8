// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowtiles.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");
const qint64 midnight = rome.startOf({2025, 5, 15});

NowAnswer answer()
{
    auto line = std::make_shared<ChartSeries>();
    line->start = midnight + 6 * 3600;
    line->step = 3600;
    line->values = {400, noReading, 1800, 150};
    auto data = std::make_shared<ChartData>();
    data->form = ChartData::Form::Lines;
    data->zone = rome;
    data->series = {line};
    NowAnswer answer{.line = data, .usedInDay = {4200, 1}, .drawnInDay = {2000, 0.5}, .usedDayBefore = {12'000, qQNaN()}};
    answer.question.day = {midnight, midnight + 10 * 3600};
    answer.question.tariff = Tariff::preset(u"flat"_s);
    return answer;
}

QStringList texts(const QList<HistoryTile> &tiles)
{
    QStringList texts;
    for (const HistoryTile &tile : tiles)
        texts.append(u"%1: %2 %3, %4"_s.arg(tile.name, tile.number, tile.unit, tile.sentence));
    return texts;
}
}

TEST(NowTilesTest, tellTheDayAndTheExtremesOfTheHours)
{
    EXPECT_THAT(texts(NowTiles::of(answer(), {2025, 5, 15})),
                ElementsAre(u"Used today: 4.20 kWh, The whole day before it was 12.0 kWh."_s,
                            u"Cost today: 0.50 EUR, for 2.00 kWh drawn from the grid"_s,
                            u"Most: 1.80 kW, at 08:00"_s,
                            u"Least: 150 W, at 09:00"_s));
}

TEST(NowTilesTest, anotherDayThanTodayIsNamed)
{
    const auto tiles = NowTiles::of(answer(), {2025, 5, 16});

    EXPECT_EQ(tiles[0].name, u"Used on 15 May"_s);
    EXPECT_EQ(tiles[1].name, u"Cost on 15 May"_s);
}

TEST(NowTilesTest, whatIsUnknownIsADashAndSaidWhy)
{
    NowAnswer known = answer();
    known.drawnInDay.cost = qQNaN();
    EXPECT_EQ(texts(NowTiles::of(known, {2025, 5, 15}))[1], u"Cost today: – , The price is not known for all hours."_s);

    known.question.tariff.reset();
    EXPECT_EQ(texts(NowTiles::of(known, {2025, 5, 15}))[1], u"Cost today: – , A price can be typed in the settings."_s);

    known.line = std::make_shared<ChartData>();
    EXPECT_EQ(texts(NowTiles::of(known, {2025, 5, 15}))[2], u"Most: – , no readings in these hours"_s);
}
