// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tables/jsonwriter.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
LongSeries sold()
{
    LongSeries series{.key = {u"home"_s, SeriesKind::Export, {}}, .name = u"Sold \"back\"\n\u00e0 c\\o"_s, .below = true};
    series.rows.push_back({{0, 3600}, Decimal(1250, -3), Quality::Measured});
    series.rows.push_back({{3600, 7200}, {}, Quality::Missing});
    return series;
}

template<typename F>
QByteArray written(F write)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    EXPECT_TRUE(write(buffer));
    return buffer.data();
}

QByteArray document(const QList<LongSeries> &table)
{
    const Period period{Period::Kind::Day, QDate(1970, 1, 1), QDate(1970, 1, 2)};
    return written([&](QIODevice &device) { return JsonWriter::writeDocument(device, table, period, SiteZone()); });
}

QByteArray rows(const QList<LongSeries> &table)
{
    return written([&](QIODevice &device) { return JsonWriter::writeRows(device, table); });
}
}

TEST(JsonWriterTest, rowsAreFlatObjectsWithTheColumnsOfTheLongForm)
{
    const QJsonArray array = QJsonDocument::fromJson(rows({sold()})).array();

    ASSERT_EQ(array.size(), 2);
    QStringList columns = LongTable::columns();
    columns.sort();
    EXPECT_EQ(array[0].toObject().keys(), columns);
    EXPECT_EQ(array[0].toObject()[u"value"_s], u"1.25"_s);
    EXPECT_EQ(array[0].toObject()[u"start"_s], u"1970-01-01T00:00:00+00:00"_s);
    EXPECT_TRUE(array[1].toObject()[u"value"_s].isNull());
    EXPECT_EQ(array[1].toObject()[u"quality"_s], u"missing"_s);
}

TEST(JsonWriterTest, noRowsAreAnEmptyArray)
{
    EXPECT_EQ(rows({}), "[]\n");
}

TEST(JsonWriterTest, aDocumentSaysWhatItIs)
{
    const QJsonObject object = QJsonDocument::fromJson(document({sold()})).object();

    EXPECT_EQ(object[u"schema"_s], u"wattglass-export"_s);
    EXPECT_EQ(object[u"version"_s], 1);
    EXPECT_TRUE(object[u"generated_by"_s].toString().startsWith(u"Wattglass "_s));
    EXPECT_EQ(object[u"period"_s].toObject()[u"to"_s], u"1970-01-02"_s);
    EXPECT_EQ(object[u"tz"_s], u"UTC"_s);
    const QJsonObject series = object[u"series"_s].toArray()[0].toObject();
    EXPECT_EQ(series[u"id"_s], u"home/export"_s);
    EXPECT_EQ(series[u"kind"_s], u"export"_s);
    EXPECT_EQ(series[u"name"_s], sold().name);
    EXPECT_EQ(series[u"sign"_s], u"down"_s);
    EXPECT_EQ(series[u"rows"_s].toArray().size(), 2);
    EXPECT_TRUE(series[u"rows"_s].toArray()[1].toObject()[u"value"_s].isNull());
}

TEST(JsonWriterTest, theSameTableIsTheSameBytes)
{
    EXPECT_EQ(document({sold(), sold()}), document({sold(), sold()}));
}

TEST(JsonWriterTest, saysWhenTheDeviceTakesNothing)
{
    QBuffer closed;

    EXPECT_FALSE(JsonWriter::writeRows(closed, {sold()}));
}
