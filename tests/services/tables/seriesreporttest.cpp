// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tables/seriesreport.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
SiteZone rome()
{
    return *SiteZone::withId("Europe/Rome");
}

ImportedSeries energy(SeriesKind kind)
{
    ImportedSeries series{.kind = kind, .name = u"Meter"_s, .duplicates = 3};
    series.readings.unit = {Unit::Kind::WattHour, {}};
    series.readings.append({0, 3600}, 1500);
    series.readings.append({7200, 10800}, 250);
    return series;
}
}

TEST(SeriesReportTest, tellsAFileByItsOwnReadings)
{
    const ImportedFile file{.path = u"a.xml"_s, .series = {energy(SeriesKind::Solar), energy(SeriesKind::Export)}};

    const QJsonObject object = SeriesReport::imported(file, u"home"_s, rome());

    EXPECT_EQ(object[u"file"_s], u"a.xml"_s);
    EXPECT_EQ(object[u"ok"_s], true);
    EXPECT_TRUE(object[u"error"_s].isNull());
    ASSERT_EQ(object[u"series"_s].toArray().size(), 2);
    const QJsonObject wanted{{u"id"_s, u"home/export"_s},
                             {u"site"_s, u"home"_s},
                             {u"kind"_s, u"export"_s},
                             {u"unit"_s, u"kWh"_s},
                             {u"step_seconds"_s, 3600},
                             {u"readings"_s, 2},
                             {u"total"_s, u"1.75"_s},
                             {u"first"_s, u"1970-01-01T01:00:00+01:00"_s},
                             {u"last"_s, u"1970-01-01T03:00:00+01:00"_s},
                             {u"gaps"_s, 1},
                             {u"duplicates"_s, 3}};
    EXPECT_EQ(object[u"series"_s].toArray()[0].toObject(), wanted);
}

TEST(SeriesReportTest, tellsARefusedFileByItsFault)
{
    const Error error{.kind = Error::Kind::BadValue, .place = {.file = u"b.csv"_s, .line = 7, .field = u"value"_s}};

    const QJsonObject object = SeriesReport::failed(u"b.csv"_s, error, u"Line 7 holds no number."_s);

    EXPECT_EQ(object[u"ok"_s], false);
    EXPECT_EQ(object[u"error"_s].toObject(),
              (QJsonObject{{u"line"_s, 7}, {u"field"_s, u"value"_s}, {u"message"_s, u"Line 7 holds no number."_s}}));
    EXPECT_TRUE(object[u"series"_s].toArray().isEmpty());
}

TEST(SeriesReportTest, whatIsNotKnownIsNull)
{
    const Error error{.kind = Error::Kind::FileNotFound};
    const QJsonObject reason = SeriesReport::failed(u"c"_s, error, u"There is no c."_s)[u"error"_s].toObject();
    const QJsonObject empty = SeriesReport::series({.key = {u"home"_s, SeriesKind::Gas, {}}}, rome());

    EXPECT_TRUE(reason[u"line"_s].isNull());
    EXPECT_TRUE(reason[u"field"_s].isNull());
    for (const QString &name : {u"total"_s, u"first"_s, u"last"_s, u"step_seconds"_s, u"name"_s})
        EXPECT_TRUE(empty.contains(name) && empty[name].isNull()) << qPrintable(name);
}

TEST(SeriesReportTest, tellsASeriesOfTheStoreWithItsZone)
{
    const SeriesInfo info{.key = {u"home"_s, SeriesKind::Solar, {}},
                          .name = u"Roof"_s,
                          .unit = {Unit::Kind::Watt, {}},
                          .stepSeconds = 60,
                          .readings = 10,
                          .span = {0, 600},
                          .lastStart = 540,
                          .total = Decimal(12345, -1)};

    const QJsonObject object = SeriesReport::series(info, rome());

    EXPECT_EQ(object[u"total"_s], u"1234.5"_s);
    EXPECT_EQ(object[u"unit"_s], u"W"_s);
    EXPECT_EQ(object[u"name"_s], u"Roof"_s);
    EXPECT_EQ(object[u"zone"_s], u"Europe/Rome"_s);
    EXPECT_EQ(object[u"last"_s], u"1970-01-01T01:09:00+01:00"_s);
}
