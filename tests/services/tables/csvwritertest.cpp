// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tables/csvwriter.h"

#include <gtest/gtest.h>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
LongSeries oneRow(const SeriesKey &key, qint64 value)
{
    LongSeries series{.key = key, .unit = {Unit::Kind::Watt, {}}};
    series.rows.push_back({{0, 60}, Decimal(value), Quality::Measured});
    return series;
}

QByteArray csv(const QList<LongSeries> &table, char separator = ',')
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    EXPECT_TRUE(CsvWriter::write(buffer, table, separator));
    return buffer.data();
}
}

TEST(CsvWriterTest, writesHeaderAndRows)
{
    const QByteArray text = csv({oneRow({u"home"_s, SeriesKind::Solar, {}}, -3)});

    EXPECT_EQ(text,
              "start,end,utc_offset,site,series,value,unit,quality\n"
              "1970-01-01T00:00:00+00:00,1970-01-01T00:01:00+00:00,+00:00,home,home/solar,-3,W,measured\n");
}

TEST(CsvWriterTest, aTableOfNothingIsItsHeader)
{
    EXPECT_EQ(csv({}), "start,end,utc_offset,site,series,value,unit,quality\n");
}

TEST(CsvWriterTest, quotesWhatWouldBreakTheRow)
{
    EXPECT_EQ(CsvWriter::line({u"a,b"_s, u"say \"no\""_s, u"two\nlines"_s, u"plain"_s}),
              "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain\n");
    EXPECT_EQ(CsvWriter::line({u"a,b"_s, u"c\td"_s}, '\t'), "a,b\t\"c\td\"\n");
}

TEST(CsvWriterTest, noTextIsAFormula)
{
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@sum"_s, u"\tx"_s, u"\rx"_s})
        EXPECT_EQ(CsvWriter::textCell(text), u'\'' + text);
    EXPECT_EQ(CsvWriter::textCell(u"a=1"_s), u"a=1"_s);
    EXPECT_EQ(CsvWriter::textCell({}), QString());
}

TEST(CsvWriterTest, numbersStayNumbersBesideATextThatIsEscaped)
{
    const QByteArray text = csv({oneRow({u"=cmd"_s, SeriesKind::Solar, {}}, -3)}, '\t');

    EXPECT_TRUE(text.contains("\t'=cmd\t'=cmd/solar\t-3\tW\t")) << text.constData();
}

TEST(CsvWriterTest, saysWhenTheDeviceTakesNothing)
{
    QBuffer closed;

    EXPECT_FALSE(CsvWriter::write(closed, {}));
}
