// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/longform.h"

#include "services/tables/csvwriter.h"

#include <gtest/gtest.h>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto header = "start,end,utc_offset,site,series,value,unit,quality\n";

/** A row of 2024 in Rome, with @p cells from the site on. */
QByteArray row(int hour, const QByteArray &cells)
{
    const QByteArray from = QByteArray::number(hour).rightJustified(2, '0');
    const QByteArray to = QByteArray::number(hour + 1).rightJustified(2, '0');
    return "2024-03-01T" + from + ":00:00+01:00,2024-03-01T" + to + ":00:00+01:00,+01:00," + cells + '\n';
}

Result<ImportedFile> parse(const QByteArray &rows, const QString &site = u"home"_s)
{
    return LongForm::parse(header + rows, u"all.csv"_s, {.site = site, .zone = "Europe/Rome"});
}

QByteArray csv(const QList<LongSeries> &table)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    CsvWriter::write(buffer, table);
    return buffer.data();
}
}

TEST(LongFormTest, isKnownByItsFirstLine)
{
    EXPECT_TRUE(LongForm::isOne(header));
    EXPECT_TRUE(LongForm::isOne("\xef\xbb\xbfstart,end,utc_offset,site,series,value,unit,quality\r\nx"));
    EXPECT_TRUE(LongForm::isOne("start\tend\tutc_offset\tsite\tseries\tvalue\tunit\tquality"));
    EXPECT_FALSE(LongForm::isOne("start,end,utc_offset,site,series,value,unit,quality,more\n"));
    EXPECT_FALSE(LongForm::isOne("start,end,value\n"));
    EXPECT_FALSE(LongForm::isOne({}));
}

TEST(LongFormTest, readsWhatWasWritten)
{
    const auto file = parse(row(0, "home,home/import,1.5,kWh,measured") + row(1, "home,home/import,,kWh,missing")
                            + row(2, "home,home/import,-0.000001,kWh,repaired") + row(3, "home,home/import,2,kWh,missing")
                            + row(0, "home,home/soc,55,%,estimated"));

    ASSERT_TRUE(file);
    EXPECT_EQ(file->zone, "Europe/Rome");
    ASSERT_EQ(file->series.size(), 2);
    const Readings &energy = file->series[0].readings;
    ASSERT_EQ(energy.size(), 4u);
    EXPECT_EQ(energy.value(0), Decimal(1500));
    EXPECT_EQ(energy.interval(0), (Interval{1709247600, 1709251200}));
    EXPECT_TRUE(energy.isMissing(1));
    EXPECT_EQ(energy.value(2), Decimal(-1, -3));
    EXPECT_EQ(energy.quality(2), Quality::Repaired);
    EXPECT_EQ(energy.value(3), Decimal(2000)); // of an hour that was measured in part
    EXPECT_EQ(energy.quality(3), Quality::Missing);
    EXPECT_EQ(file->series[1].kind, SeriesKind::StateOfCharge);
    EXPECT_EQ(file->series[1].readings.quality(0), Quality::Estimated);
}

TEST(LongFormTest, sortsAndKeepsTheLastOfTheSameTime)
{
    const auto file = parse(row(5, "home,home/import,5,kWh,measured") + row(4, "home,home/import,4,kWh,measured")
                            + row(5, "home,home/import,6,kWh,measured"));

    ASSERT_TRUE(file);
    EXPECT_EQ(file->series.first().duplicates, 1);
    ASSERT_EQ(file->series.first().readings.size(), 2u);
    EXPECT_EQ(file->series.first().readings.value(1), Decimal(6000));
}

TEST(LongFormTest, asksWhichPlaceIsMeant)
{
    const QByteArray rows = row(0, "home,home/import,1,kWh,measured") + row(0, "cottage,cottage/import,2,kWh,measured");

    const auto open = parse(rows, {});
    const auto cottage = parse(rows, u"Cottage"_s);
    const auto elsewhere = parse(rows, u"Office"_s);

    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().kind, Error::Kind::Question);
    EXPECT_EQ(open.error().place.field, u"site"_s);
    EXPECT_EQ(open.error().candidates, (QStringList{u"cottage"_s, u"home"_s}));
    ASSERT_TRUE(cottage);
    ASSERT_EQ(cottage->series.size(), 1);
    EXPECT_EQ(cottage->series.first().readings.value(0), Decimal(2000));
    ASSERT_FALSE(elsewhere);
    EXPECT_EQ(elsewhere.error().kind, Error::Kind::BadArgument);
}

TEST(LongFormTest, aFileOfOnePlaceCanGoToAnother)
{
    const auto file = parse(row(0, "home,home/import,1,kWh,measured"), u"Villa"_s);

    ASSERT_TRUE(file);
    EXPECT_EQ(file->siteName, u"Villa"_s);
}

TEST(LongFormTest, findsTheZoneThatShowsAllOffsets)
{
    const QByteArray rows = "2011-03-13T01:00:00-08:00,2011-03-13T03:00:00-07:00,-08:00,home,home/import,1,kWh,measured\n"
                            "2011-03-13T03:00:00-07:00,2011-03-13T04:00:00-07:00,-07:00,home,home/import,1,kWh,measured\n";

    const auto file = LongForm::parse(header + rows, u"a.csv"_s, {.site = u"home"_s});

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Error::Kind::Question);
    EXPECT_EQ(file.error().place.field, u"zone"_s);
    EXPECT_TRUE(file.error().candidates.contains(u"America/Los_Angeles"_s));
}

TEST(LongFormTest, namesTheCellThatTheWriterWouldNotHaveWritten)
{
    const QByteArray good = row(0, "home,home/import,1,kWh,measured");
    const QList<std::pair<QByteArray, QString>> cases{
        {row(1, "home,home/import,one,kWh,measured"), u"value"_s},
        {row(1, "home,home/import,1,kWh,guessed"), u"quality"_s},
        {row(1, "home,home/import,,kWh,measured"), u"quality"_s},
        {row(1, "home,home/import,1,furlong,measured"), u"unit"_s},
        {row(1, "home,home/import,1,W,measured"), u"unit"_s},
        {row(1, "home,cottage/import,1,kWh,measured"), u"site"_s},
        {row(1, "home,home/nothing,1,kWh,measured"), u"series"_s},
        {row(1, "../x,../x/import,1,kWh,measured"), u"series"_s},
        {row(1, "home,home/appliance/=cmd,1,kWh,measured"), u"series"_s},
        {"2024-03-01T01:00:00,2024-03-01T02:00:00,,home,home/import,1,kWh,measured\n", u"start"_s},
        {"2024-03-01T01:00:00Z,2024-03-01T01:00:00Z,,home,home/import,1,kWh,measured\n", u"end"_s},
    };
    for (const auto &[bad, field] : cases) {
        const auto file = parse(good + bad);

        ASSERT_FALSE(file) << bad.constData();
        EXPECT_EQ(file.error().kind, Error::Kind::BadValue) << bad.constData();
        EXPECT_EQ(file.error().place.field, field) << bad.constData();
        EXPECT_EQ(file.error().place.line, 3) << bad.constData();
    }
    EXPECT_EQ(parse("1,2\n").error().kind, Error::Kind::Malformed);
    EXPECT_EQ(parse({}).error().kind, Error::Kind::NotReadings);
}

TEST(LongFormTest, stopsWhenToldTo)
{
    QByteArray rows;
    for (int i = 0; i < 5000; ++i)
        rows += row(i % 20, "home,home/import,1,kWh,measured");

    const auto file = LongForm::parse(header + rows, u"a.csv"_s, {.site = u"home"_s, .zone = "UTC"}, [](double) { return false; });

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Error::Kind::Cancelled);
}

TEST(LongFormTest, readsTheClipboardsTabs)
{
    QByteArray tabs = header + row(0, "home,home/import,1,kWh,measured");
    tabs.replace(',', '\t');

    const auto file = LongForm::parse(tabs, u"a.tsv"_s, {.site = u"home"_s, .zone = "UTC"});

    ASSERT_TRUE(file);
    EXPECT_EQ(file->series.size(), 1);
}

TEST(LongFormTest, anExportOfNothingHoldsNoReadings)
{
    EXPECT_EQ(LongForm::parse(csv({}), u"a.csv"_s, {.zone = "UTC"}).error().kind, Error::Kind::NotReadings);
}
