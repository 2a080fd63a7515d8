// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tables/longtable.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace
{
const SeriesKey key{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 springForward = 1300010400; // 2011-03-13 02:00 Pacific, when it became 03:00

SiteZone pacific()
{
    return *SiteZone::withId("America/Los_Angeles");
}

SeriesInfo info(Unit::Kind unit)
{
    return {.key = key, .unit = {unit, {}}};
}
}

TEST(LongTableTest, tellsEnergyInKilowattHoursExactly)
{
    Readings readings{.unit = {Unit::Kind::WattHour, {}}, .exponent = -1};
    readings.append({0, 900}, 12340);
    readings.append({900, 1800}, -5);

    const LongSeries table = LongTable::of(info(Unit::Kind::WattHour), readings, SiteZone());

    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(LongTable::cells(table, table.rows[0])[5], u"1.234"_s);
    EXPECT_EQ(LongTable::cells(table, table.rows[1])[5], u"-0.0005"_s);
    EXPECT_EQ(LongTable::cells(table, table.rows[0])[6], u"kWh"_s);
}

TEST(LongTableTest, tellsTimesByTheClockOfTheSite)
{
    Readings readings{.unit = {Unit::Kind::Watt, {}}};
    readings.append({springForward - 3600, springForward}, 250, Quality::Estimated);

    const LongSeries table = LongTable::of(info(Unit::Kind::Watt), readings, pacific());

    EXPECT_THAT(LongTable::cells(table, table.rows[0]),
                ElementsAre(u"2011-03-13T01:00:00-08:00"_s,
                            u"2011-03-13T03:00:00-07:00"_s,
                            u"-08:00"_s,
                            u"home"_s,
                            u"home/import"_s,
                            u"250"_s,
                            u"W"_s,
                            u"estimated"_s));
}

TEST(LongTableTest, aMissingValueIsEmptyAndNotZero)
{
    Readings readings{.unit = {Unit::Kind::Watt, {}}};
    readings.append({0, 60}, noReading);
    readings.append({60, 120}, 0);

    const LongSeries table = LongTable::of(info(Unit::Kind::Watt), readings, SiteZone());

    EXPECT_EQ(LongTable::cells(table, table.rows[0])[5], QString());
    EXPECT_EQ(LongTable::cells(table, table.rows[0])[7], u"missing"_s);
    EXPECT_EQ(LongTable::cells(table, table.rows[1])[5], u"0"_s);
}

TEST(LongTableTest, bucketsKeepTheirQuality)
{
    SeriesBuckets buckets{info(Unit::Kind::WattHour), {}};
    buckets.buckets.push_back({{0, 3600}, Decimal(1500), Quality::Repaired, 3600});
    buckets.buckets.push_back({{3600, 7200}, {}, Quality::Missing, 0});

    const LongSeries table = LongTable::of(buckets, SiteZone());

    EXPECT_EQ(table.rows[0], (LongRow{{0, 3600}, Decimal(15, -1), Quality::Repaired}));
    EXPECT_EQ(table.rows[1], (LongRow{{3600, 7200}, {}, Quality::Missing}));
}

TEST(LongTableTest, aChartIsToldAsItIsShown)
{
    auto sold = std::make_shared<ChartSeries>();
    sold->key = {u"home"_s, SeriesKind::Export, {}};
    sold->below = true;
    sold->exponent = -1;
    sold->values = {5000, noReading};
    auto charged = std::make_shared<ChartSeries>();
    charged->key = {u"home"_s, SeriesKind::BatteryCharge, {}};
    charged->values = {1, 2};
    ChartData chart{.unit = {Unit::Kind::WattHour, {}}, .intervals = {{0, 3600}, {3600, 7200}}};
    chart.series = {sold, charged};

    const QList<LongSeries> table = LongTable::of(chart);

    ASSERT_EQ(table.size(), 2);
    EXPECT_EQ(table[0].key.kind, SeriesKind::BatteryCharge);
    EXPECT_TRUE(table[1].below);
    EXPECT_EQ(table[1].rows[0], (LongRow{{0, 3600}, Decimal(5, -1), Quality::Measured}));
    EXPECT_EQ(table[1].rows[1], (LongRow{{3600, 7200}, {}, Quality::Missing}));
}

TEST(LongTableTest, linesHaveAnIntervalForEachValue)
{
    auto power = std::make_shared<ChartSeries>();
    power->start = 600;
    power->step = 60;
    power->values = {7, 8};
    ChartData chart{.form = ChartData::Form::Lines, .unit = {Unit::Kind::Watt, {}}};
    chart.series = {power};

    const QList<LongSeries> table = LongTable::of(chart);

    EXPECT_EQ(table[0].rows[1].interval, (Interval{660, 720}));
    EXPECT_EQ(table[0].rows[1].value, Decimal(8));
}

TEST(LongTableTest, isSortedById)
{
    QList<LongSeries> table(2);
    table[0].key = {u"b"_s, SeriesKind::Import, {}};
    table[1].key = {u"a"_s, SeriesKind::Solar, {}};

    LongTable::sort(table);

    EXPECT_EQ(table[0].key.site, u"a"_s);
}
