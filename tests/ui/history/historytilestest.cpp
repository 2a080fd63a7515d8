// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytiles.h"

#include "ui/history/historywords.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace
{
/** Days of September 2025, UTC. */
std::shared_ptr<ChartData> days(const QList<std::pair<QString, std::vector<qint64>>> &series)
{
    auto data = std::make_shared<ChartData>();
    const qint64 first = QDateTime(QDate(2025, 9, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    for (std::size_t i = 0; i < series.front().second.size(); ++i)
        data->intervals.push_back({first + qint64(i) * 86'400, first + qint64(i + 1) * 86'400});
    for (const auto &[id, values] : series) {
        auto part = std::make_shared<ChartSeries>();
        part->key = *SeriesKey::fromId(id);
        part->below = part->key.kind == SeriesKind::Export;
        part->values = values;
        data->series.append(part);
    }
    return data;
}

QStringList texts(const QList<HistoryTile> &tiles)
{
    QStringList texts;
    for (const HistoryTile &tile : tiles)
        texts.append(u"%1: %2 %3, %4"_s.arg(tile.name, tile.number, tile.unit, tile.sentence));
    return texts;
}
}

TEST(HistoryTilesTest, aHomeWithFlowsTellsThemAndHowMuchWasItsOwn)
{
    const auto tiles = HistoryTiles::of(
        {days({{u"home/solar"_s, {5000, 7000}}, {u"home/import"_s, {3000, 0}}, {u"home/export"_s, {1000, 2000}}}), {}}, {});

    EXPECT_THAT(texts(tiles),
                ElementsAre(u"Home used: 12.0 kWh, in all"_s,
                            u"Solar: 12.0 kWh, from the roof"_s,
                            u"Exported: 3.00 kWh, sent to the grid"_s,
                            u"Imported: 3.00 kWh, drawn from the grid"_s,
                            u"Self-sufficient: 75.0 %, did without the grid"_s));
}

TEST(HistoryTilesTest, aPlainMeterTellsMeanAndMost)
{
    const auto tiles = HistoryTiles::of({days({{u"home/import"_s, {3000, noReading, 7000}}}), {}}, {});

    EXPECT_THAT(texts(tiles),
                ElementsAre(u"Used: 10.0 kWh, in all"_s, u"On average: 5.00 kWh, a day"_s, u"Most: 7.00 kWh, Wed 3 Sep 2025"_s));
}

TEST(HistoryTilesTest, totalsSayThatReadingsInThemWereRepaired)
{
    const auto data = days({{u"home/solar"_s, {5000, 7000}}, {u"home/import"_s, {3000, 0}}});
    auto repaired = std::make_shared<ChartSeries>(*data->series[1]);
    repaired->repaired = 2;
    data->series[1] = repaired;

    const auto tiles = HistoryTiles::of({data, {}}, {});

    EXPECT_EQ(tiles[0].sentence, u"in all, with repairs"_s);
    EXPECT_EQ(tiles[1].sentence, u"from the roof"_s);
    EXPECT_EQ(tiles[3].sentence, u"drawn from the grid, with repairs"_s);
    EXPECT_EQ(tiles[4].sentence, u"did without the grid, with repairs"_s);
}

TEST(HistoryTilesTest, aWholePeriodIsComparedWithTheWholeOther)
{
    const auto tiles
        = HistoryTiles::of({days({{u"home/import"_s, {3000, 3000}}}), days({{u"home/import"_s, {4000, 4000, 4000}}})}, u"August 2025"_s);

    EXPECT_EQ(tiles[0].sentence, u"▼ 50 % to August 2025"_s);
}

TEST(HistoryTilesTest, aPeriodThatHasJustBegunIsComparedWithAsMuchOfTheOther)
{
    const auto tiles
        = HistoryTiles::of({days({{u"home/import"_s, {3000, noReading}}}), days({{u"home/import"_s, {3000, 9000}}})}, u"August 2025"_s);

    EXPECT_EQ(tiles[0].sentence, u"as this far in August 2025"_s);
}

TEST(HistoryTilesTest, nothingHasNoTiles)
{
    EXPECT_TRUE(HistoryTiles::of({}, {}).isEmpty());
    EXPECT_TRUE(HistoryTiles::of({days({{u"home/import"_s, {noReading}}}), {}}, {}).isEmpty());
}

TEST(HistoryWordsTest, theTitleTellsWhatAndByWhichStep)
{
    ChartData data;
    EXPECT_EQ(HistoryWords::title(data), u"Energy by day"_s);
    data.step = Step::Month;
    data.unit.kind = Unit::Kind::CubicMetre;
    EXPECT_EQ(HistoryWords::title(data), u"Gas by month"_s);
    data.form = ChartData::Form::Lines;
    EXPECT_EQ(HistoryWords::title(data), u"Power"_s);
}

TEST(HistoryWordsTest, onlyWhatIsOverCanBeIncomplete)
{
    const auto data = days({{u"home/import"_s, {1, noReading, noReading}}});

    EXPECT_FALSE(HistoryWords::incomplete(*data, data->intervals[0].end));
    EXPECT_TRUE(HistoryWords::incomplete(*data, data->intervals[1].end));
}
