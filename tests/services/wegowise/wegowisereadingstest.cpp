// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisereadings.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
WegoWiseDatum bill(QDate start, QDate end)
{
    WegoWiseDatum datum;
    datum.start = start;
    datum.end = end;
    datum.btu = Decimal(100'000);
    datum.kilowattHours = Decimal(2'929'973'630'237'23, -13);
    datum.totalCharge = Decimal(50'25, -2);
    return datum;
}

ImportedFile read(const QString &dataType, const QList<WegoWiseDatum> &bills)
{
    const auto file = WegoWiseReadings::bills({.dataType = dataType, .nickname = u"Cellar"_s}, bills, "America/New_York");
    EXPECT_TRUE(file);
    return file ? *file : ImportedFile();
}
}

TEST(WegoWiseReadingsTest, areABillEachFromItsFirstDayThroughItsLast)
{
    const ImportedFile file = read(u"Gas"_s, {bill({2014, 1, 1}, {2014, 1, 31}), bill({2013, 12, 1}, {2013, 12, 31})});

    ASSERT_EQ(file.series.size(), 2);
    const Readings &gas = file.series[0].readings;
    EXPECT_EQ(file.series[0].kind, SeriesKind::Gas);
    EXPECT_EQ(file.series[0].part, u"cellar");
    EXPECT_EQ(gas.unit.kind, Unit::Kind::Therm);
    ASSERT_EQ(gas.size(), 2);
    EXPECT_LT(gas.starts[0], gas.starts[1]); // the oldest first
    EXPECT_EQ(gas.lengths[1], 31 * 86'400);
    EXPECT_EQ(gas.value(1), Decimal(1)); // 100,000 Btu
}

TEST(WegoWiseReadingsTest, tellWhatItCost)
{
    const ImportedFile file = read(u"electric"_s, {bill({2014, 1, 1}, {2014, 1, 31})});

    EXPECT_EQ(file.series[0].kind, SeriesKind::Import);
    EXPECT_EQ(file.series[1].kind, SeriesKind::Cost);
    EXPECT_EQ(file.series[1].readings.unit.currency, "USD");
    EXPECT_EQ(file.series[1].readings.value(0), Decimal(5025, -2));
}

TEST(WegoWiseReadingsTest, whatABillDoesNotSayIsNoReading)
{
    WegoWiseDatum silent = bill({2014, 1, 1}, {2014, 1, 31});
    silent.gallons.reset();
    silent.totalCharge.reset();

    EXPECT_TRUE(read(u"water"_s, {silent}).series.isEmpty());
    EXPECT_TRUE(read(u"Trash"_s, {bill({2014, 1, 1}, {2014, 1, 31})}).series.isEmpty());
}
