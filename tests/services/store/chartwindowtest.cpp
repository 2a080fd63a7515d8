// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/chartwindow.h"

#include "models/values/period.h"
#include "services/store/repairs.h"
#include "services/store/storethread.h"
#include "tests/services/store/storesamples.h"

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
const SeriesKey solar{u"home"_s, SeriesKind::Solar, {}};
constexpr qint64 march2011 = 1'298'937'600;
constexpr qint64 hour = 3600;

class ChartWindowTest : public testing::Test
{
protected:
    void put(const QByteArray &name, SeriesKind kind, const Readings &readings, const QByteArray &zone = "UTC")
    {
        m_room.put(file(name, {series(kind, readings)}, zone));
    }
    std::shared_ptr<const ChartData> window(const ChartRequest &request)
    {
        StoreSession session{StoreFile(m_room.path(), Schema::data(), StoreFile::Access::ReadOnly).openForReading()};
        return ChartWindow::of(session, request);
    }
    std::shared_ptr<const ChartData> lines(const QList<SeriesKey> &keys, const Interval &range)
    {
        return window({keys, range, ChartData::Form::Lines});
    }

    StoreRoom m_room;
};
}

TEST_F(ChartWindowTest, energyIsMeanPowerOnLines)
{
    put("a", SeriesKind::Import, regular(wattHours, -3, march2011, 900, {250, noReading, 1'000}));

    const auto chart = lines({import}, {march2011, march2011 + hour});

    EXPECT_EQ(chart->unit, watts);
    ASSERT_EQ(chart->series.size(), 1);
    const ChartSeries &line = *chart->series[0];
    EXPECT_EQ(line.start, march2011);
    EXPECT_EQ(line.step, 900);
    EXPECT_EQ(line.exponent, -3);
    EXPECT_EQ(line.values, (std::vector<qint64>{1'000, noReading, 4'000}));
    EXPECT_EQ(line.pyramid.range(line.values, 0, 3), (MinMax{1'000, 4'000}));
}

TEST_F(ChartWindowTest, countsTheRepairedReadingsBehindEachSeries)
{
    put("a", SeriesKind::Import, regular(wattHours, 0, march2011, hour, std::vector<qint64>(5000, 1)));
    Repairs::make(m_room.database(), {import, {march2011 + 20 * hour, march2011 + 30 * hour}, RepairMethod::Value, -1, 5}, 0);
    const ChartRequest days{{import}, {march2011, march2011 + 24 * hour}, ChartData::Form::Bars, Step::Day};
    const ChartRequest later{{import}, {march2011 + 3000 * hour, march2011 + 3048 * hour}, ChartData::Form::Bars, Step::Day};

    EXPECT_EQ(window(days)->series[0]->repaired, 4);
    EXPECT_EQ(window(days)->series[0]->quality(0), Quality::Repaired);
    EXPECT_EQ(lines({import}, {march2011 + 24 * hour, march2011 + 48 * hour})->series[0]->repaired, 6);
    EXPECT_EQ(window(later)->series[0]->repaired, 0);
}

TEST_F(ChartWindowTest, energyOverLongerThanAnHourIsRoundedToThousandthsOfAWatt)
{
    put("a", SeriesKind::Import, regular(wattHours, 0, march2011, 7 * hour, {1, 2}));

    const auto chart = lines({import}, {march2011, march2011 + 14 * hour});
    const ChartSeries &line = *chart->series[0];

    EXPECT_EQ(line.exponent, -3);
    EXPECT_EQ(line.values, (std::vector<qint64>{143, 286}));
}

TEST_F(ChartWindowTest, powerStaysPowerOnLines)
{
    Readings readings = regular(watts, -1, march2011, 60, {5, 6, 7});
    readings.tails = {1, 0, 0};
    readings.tailExponent = -4;
    put("a", SeriesKind::Solar, readings);

    const auto chart = lines({solar}, {march2011, march2011 + 180});
    const ChartSeries &line = *chart->series[0];

    EXPECT_EQ(line.exponent, -4);
    EXPECT_EQ(line.values, (std::vector<qint64>{5'001, 6'000, 7'000}));
}

TEST_F(ChartWindowTest, aLineTellsWhichValuesAreEstimated)
{
    Readings readings = regular(watts, 0, march2011, 60, {5, noReading});
    readings.append({march2011 + 120, march2011 + 180}, 7, Quality::Estimated);
    put("a", SeriesKind::Solar, readings);

    const auto chart = lines({solar}, {march2011, march2011 + 180});
    const ChartSeries &line = *chart->series[0];

    EXPECT_EQ(line.qualities, (std::vector{Quality::Measured, Quality::Missing, Quality::Estimated}));
}

TEST_F(ChartWindowTest, aLineBeginsWithTheReadingThatReachesIn)
{
    put("a", SeriesKind::Import, regular(watts, 0, march2011, 900, {1, 2, 3, 4}));

    const auto chart = lines({import}, {march2011 + 1000, march2011 + 2700});

    EXPECT_EQ(chart->series[0]->start, march2011 + 900);
    EXPECT_EQ(chart->series[0]->values, (std::vector<qint64>{2, 3}));
    EXPECT_EQ(chart->span, (Interval{march2011, march2011 + hour}));
}

TEST_F(ChartWindowTest, readingsOfSeveralLengthsLieOnTheShortest)
{
    Readings readings = regular(wattHours, 0, march2011, 900, {10, 20});
    readings.append({march2011 + 1800, march2011 + 3600}, 30);
    put("a", SeriesKind::Import, readings);

    const auto chart = lines({import}, {march2011, march2011 + hour});
    const ChartSeries &line = *chart->series[0];

    EXPECT_EQ(line.step, 900);
    EXPECT_EQ(line.values, (std::vector<qint64>{40, 80, 60, 60}));
}

TEST_F(ChartWindowTest, monthsOfDifferentLengthAreNoLine)
{
    Readings months;
    months.unit = wattHours;
    months.append({march2011, march2011 + 31 * 24 * hour}, 310);
    months.append({march2011 + 31 * 24 * hour, march2011 + 61 * 24 * hour}, 300);
    put("a", SeriesKind::Import, months);

    EXPECT_TRUE(lines({import}, {march2011, march2011 + 61 * 24 * hour})->series.isEmpty());
}

TEST_F(ChartWindowTest, barsAreAmountsOfLocalDays)
{
    put("a",
        SeriesKind::Import,
        regular(wattHours, -1, march2011 + 8 * hour, hour, std::vector<qint64>(24 * 30, 15)),
        "America/Los_Angeles");
    const Interval tenDays{march2011 + 8 * hour + 10 * 24 * hour, march2011 + 8 * hour + 13 * 24 * hour};

    const auto chart = window({{import}, tenDays});

    EXPECT_EQ(chart->unit, wattHours);
    EXPECT_EQ(chart->zone.id(), "America/Los_Angeles");
    ASSERT_EQ(chart->intervals.size(), 4u);
    EXPECT_EQ(chart->intervals[2].length(), 23 * hour);
    EXPECT_EQ(chart->series[0]->exponent, -1);
    EXPECT_EQ(chart->series[0]->values, (std::vector<qint64>{360, 360, 345, 360}));
    EXPECT_TRUE(chart->series[0]->qualities.empty());
    EXPECT_EQ(chart->series[0]->step, 0);
}

TEST_F(ChartWindowTest, powerIsEnergyInBars)
{
    put("a", SeriesKind::Solar, regular(watts, 0, march2011, 60, std::vector<qint64>(90, 100)));

    const auto chart = window({{solar}, {march2011, march2011 + 3 * hour}, ChartData::Form::Bars, Step::Hour});

    EXPECT_EQ(chart->unit, wattHours);
    const ChartSeries &bars = *chart->series[0];
    EXPECT_EQ(bars.exponent, -3);
    EXPECT_EQ(bars.values, (std::vector<qint64>{100'000, 50'000, noReading}));
    EXPECT_EQ(bars.qualities, (std::vector{Quality::Measured, Quality::Missing, Quality::Missing}));
}

TEST_F(ChartWindowTest, barsAreAsLongAsTheReadingsNeed)
{
    put("a", SeriesKind::Import, regular(wattHours, 0, march2011, 24 * hour, {1, 2, 3}));

    const auto chart = window({{import}, {march2011, march2011 + 72 * hour}, ChartData::Form::Bars, Step::QuarterHour});

    EXPECT_EQ(chart->step, Step::Day);
    EXPECT_EQ(chart->series[0]->values, (std::vector<qint64>{1, 2, 3}));
}

TEST_F(ChartWindowTest, readingsLongerThanAYearAreNoBars)
{
    put("a", SeriesKind::Import, regular(wattHours, 0, march2011, 800 * 24 * hour, {1}));

    EXPECT_EQ(faultOf([&] { window({{import}, {march2011, march2011 + 24 * hour}}); }), Error::Kind::NoSuchResolution);
}

TEST_F(ChartWindowTest, exportIsBelowTheLine)
{
    put("a", SeriesKind::Export, regular(wattHours, 0, march2011, hour, {1}));
    put("b", SeriesKind::Import, regular(wattHours, 0, march2011, hour, {1}));

    const auto chart = window({{{u"home"_s, SeriesKind::Export, {}}, import}, {march2011, march2011 + hour}});

    EXPECT_TRUE(chart->series[0]->below);
    EXPECT_FALSE(chart->series[1]->below);
}

TEST_F(ChartWindowTest, seriesThatAreNotThereAreLeftOut)
{
    put("a", SeriesKind::Import, regular(wattHours, 0, march2011, hour, {1}));

    const auto chart = window({{solar, import}, {march2011, march2011 + hour}});

    ASSERT_EQ(chart->series.size(), 1);
    EXPECT_EQ(chart->series[0]->key, import);
    EXPECT_TRUE(window({{solar}, {march2011, march2011 + hour}})->series.isEmpty());
}

TEST_F(ChartWindowTest, sumsTooLargeForTheirExponentAreRounded)
{
    constexpr qint64 much = 5'000'000'000'000'000'000;
    put("a", SeriesKind::Import, regular(wattHours, -6, march2011, hour, {much, much, much}));

    const auto chart = window({{import}, {march2011, march2011 + hour}});
    const ChartSeries &bars = *chart->series[0];

    EXPECT_EQ(bars.exponent, -5);
    EXPECT_EQ(bars.values, (std::vector<qint64>{much / 10 * 3}));
}
