// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csv.h"

#include "models/values/sitezone.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace
{
ImportChoices choicesIn(const QByteArray &zone, const QString &unit = u"kWh"_s)
{
    ImportChoices choices;
    choices.zone = zone;
    choices.unit = unit;
    return choices;
}

const ImportChoices inUtc = choicesIn("UTC");

Result<ImportedFile> parse(const QByteArray &content, const ImportChoices &choices = inUtc)
{
    return Csv::parse(content, u"usage.csv"_s, choices);
}

/** The readings of the only series. */
Readings readingsOf(const QByteArray &content, const ImportChoices &choices = inUtc)
{
    const auto file = parse(content, choices);
    if (!file) {
        ADD_FAILURE() << int(file.error().kind) << " " << qPrintable(file.error().place.field) << " " << file.error().place.line << " "
                      << qPrintable(file.error().place.found);
        return {};
    }
    EXPECT_EQ(file->series.size(), 1);
    return file->series.front().readings;
}

QStringList valuesOf(const Readings &readings)
{
    QStringList values;
    for (std::size_t i = 0; i < readings.size(); ++i)
        values.append(readings.value(i).toString());
    return values;
}

QStringList startsOf(const Readings &readings, const QByteArray &zone)
{
    QStringList starts;
    for (const qint64 start : readings.starts)
        starts.append(SiteZone::withId(zone)->isoTime(start));
    return starts;
}

Error errorOf(const QByteArray &content, const ImportChoices &choices = inUtc)
{
    const auto file = parse(content, choices);
    return file ? Error{Error::Kind::NothingThere, {}, {}, {}} : file.error();
}

QByteArray hours(const QByteArray &format, const QList<QByteArray> &cells)
{
    QByteArray text = "time" + format + "kWh\n";
    for (int i = 0; i < cells.size(); ++i)
        text += "2024-03-05T" + QByteArray::number(i).rightJustified(2, '0') + ":00" + format + cells[i] + '\n';
    return text;
}
}

TEST(CsvTest, readsTheSameTableInEveryDialect)
{
    const QByteArray comma = "time,kWh\n2024-01-01T00:00Z,0.5\n2024-01-01T01:00Z,1234.5\n2024-01-01T02:00Z,2\n";
    const QString text = QString::fromLatin1(comma);
    QByteArray bigEndian("\xfe\xff");
    for (const QChar letter : text)
        bigEndian.append('\0').append(char(letter.unicode()));
    QByteArray littleEndian("\xff\xfe");
    for (const QChar letter : text)
        littleEndian.append(char(letter.unicode())).append('\0');

    const Readings expected = readingsOf(comma);

    EXPECT_EQ(valuesOf(expected), (QStringList{u"500"_s, u"1234500"_s, u"2000"_s}));
    for (const QByteArray &dialect : {QByteArray(comma).replace(',', ';'),
                                      QByteArray(comma).replace(',', '\t'),
                                      QByteArray(comma).replace(',', '|'),
                                      QByteArray(comma).replace("\n", "\r\n"),
                                      QByteArray(comma).replace('\n', '\r'),
                                      "\xef\xbb\xbf" + comma,
                                      bigEndian,
                                      littleEndian,
                                      QByteArray(comma).replace(',', ';').replace('.', ','),
                                      QByteArray(comma).replace(',', ';').replace("0.5", "0,5").replace("1234.5", "1.234,5"),
                                      QByteArray(comma).replace("1234.5", "\"1,234.5\""),
                                      QByteArray(comma).replace("time", "\"the \"\"time\"\"\nof day\""),
                                      QByteArray(comma).replace("\n", "\n\n")})
        EXPECT_EQ(readingsOf(dialect), expected) << dialect.constData();
}

TEST(CsvTest, readsLatinLetters)
{
    const QByteArray content = "Zeit;K\xfc"
                               "che (kWh);B\xfcro (kWh)\n2024-01-01 00:00;1,5;2\n2024-01-01 01:00;0,25;1\n";

    const auto file = parse(content);

    ASSERT_TRUE(file);
    EXPECT_EQ(file->series[0].name, u"K\u00fcche (kWh)"_s);
    EXPECT_EQ(file->series[0].kind, SeriesKind::Appliance);
    EXPECT_EQ(file->series[0].part, u"kuche"_s);
}

TEST(CsvTest, asksForTheDecimalMarkWhenNoNumberDecides)
{
    const QByteArray content = "time;kWh\n2024-01-01T00:00Z;1,234\n2024-01-01T01:00Z;1,235\n";
    ImportChoices commas = inUtc;
    commas.decimal = ',';
    ImportChoices points = inUtc;
    points.decimal = '.';

    const Error question = errorOf(content);

    EXPECT_EQ(question.kind, Error::Kind::Question);
    EXPECT_EQ(question.place.field, u"decimal");
    EXPECT_EQ(question.place.found, u"1,234");
    EXPECT_EQ(question.candidates, (QStringList{u"."_s, u","_s}));
    EXPECT_EQ(valuesOf(readingsOf(content, commas)), (QStringList{u"1234"_s, u"1235"_s}));
    EXPECT_EQ(valuesOf(readingsOf(content, points)), (QStringList{u"1234000"_s, u"1235000"_s}));
}

TEST(CsvTest, takesWordsForNothingAsMissing)
{
    const Readings readings = readingsOf(hours(",", {"1", "", "nan", "-", "n/a", "NULL", "0"}));

    EXPECT_EQ(valuesOf(readings), (QStringList{u"1000"_s, u"0"_s}));
    EXPECT_EQ(readings.starts[1] - readings.starts[0], 6 * 3600);
    EXPECT_EQ(readings.lengths[0], 3600);
}

TEST(CsvTest, keepsEveryDigit)
{
    const Readings readings = readingsOf(hours(",", {"0.025167466666666666", "3.4666742999999998", "1.0000000000000004e-06"}));

    EXPECT_EQ(readings.exponent, -18 + 3);
    EXPECT_EQ(readings.tailExponent, -22 + 3);
    EXPECT_EQ(valuesOf(readings), (QStringList{u"25.167466666666666"_s, u"3466.6742999999998"_s, u"0.0010000000000000004"_s}));
}

TEST(CsvTest, tellsDaysFromMonthsByTheWholeColumn)
{
    const auto starts = [](const QByteArray &first, const QByteArray &second) {
        return startsOf(readingsOf("day;kWh\n" + first + ";1\n" + second + ";2\n"), "UTC");
    };

    EXPECT_EQ(starts("07/08/2025", "13/08/2025").front(), u"2025-08-07T00:00:00+00:00");
    EXPECT_EQ(starts("07/08/2025", "07/13/2025").front(), u"2025-07-08T00:00:00+00:00");
    EXPECT_EQ(starts("07.08.2025", "08.08.2025").front(), u"2025-08-07T00:00:00+00:00");
    EXPECT_EQ(starts("2025/07/08", "2025/07/09").front(), u"2025-07-08T00:00:00+00:00");
}

TEST(CsvTest, asksForTheDateFormatWhenNoDayDecides)
{
    const QByteArray content = "time;kWh\n07/08/2025 00:00;1\n07/08/2025 01:00;2\n";
    ImportChoices american = inUtc;
    american.dateFormat = u"MM/dd/yyyy HH:mm"_s;

    const Error question = errorOf(content);

    EXPECT_EQ(question.kind, Error::Kind::Question);
    EXPECT_EQ(question.place.field, u"date-format");
    EXPECT_EQ(question.candidates, (QStringList{u"dd/MM/yyyy HH:mm"_s, u"MM/dd/yyyy HH:mm"_s}));
    EXPECT_EQ(startsOf(readingsOf(content, american), "UTC").front(), u"2025-07-08T00:00:00+00:00");
}

TEST(CsvTest, refusesDaysThatThereAreNot)
{
    const QByteArray content = "time;kWh\n2025-07-20T00:00;1\n2025-21-07T00:00;2\n";
    ImportChoices dayBeforeMonth = inUtc;
    dayBeforeMonth.dateFormat = u"yyyy-dd-MMTHH:mm"_s;

    const Error error = errorOf(content);

    EXPECT_EQ(error.kind, Error::Kind::BadValue);
    EXPECT_EQ(error.place, (Place{u"usage.csv"_s, 3, u"time"_s, u"2025-21-07T00:00"_s}));
    EXPECT_EQ(startsOf(readingsOf("time;kWh\n2025-20-07T00:00;1\n2025-21-07T00:00;2\n", dayBeforeMonth), "UTC").back(),
              u"2025-07-21T00:00:00+00:00");
}

TEST(CsvTest, readsTimesInManyWays)
{
    const auto start = [](const QByteArray &time) {
        return readingsOf("time;kWh\n" + time + ";1\n",
                          [] {
                              ImportChoices choices = inUtc;
                              choices.stepSeconds = 3600;
                              choices.dateFormat = u"yyyy-MM-dd"_s;
                              return choices;
                          }())
            .starts.front();
    };
    const qint64 one = 1704070800; // 2024-01-01T01:00:00Z

    EXPECT_EQ(start("2024-01-01T01:00:00Z"), one);
    EXPECT_EQ(start("2024-01-01 01:00"), one);
    EXPECT_EQ(start("2024-01-01T01:00:00.000Z"), one);
    EXPECT_EQ(start("2024-01-01T03:00:00+0200"), one);
    EXPECT_EQ(start("2023-12-31T19:00:00-06:00"), one);
    EXPECT_EQ(start("2024-01-01 1:00 AM"), one);
    EXPECT_EQ(start("2024-1-1 01:00:00 UTC"), one);
    EXPECT_EQ(start("1704070800"), one);
    EXPECT_EQ(start("1704070800000"), one);
}

TEST(CsvTest, joinsDateAndTimeOfTwoColumns)
{
    const auto readings = readingsOf("Data;Ora;Prelievo (kWh)\n13/01/2024;00:00;0,5\n13/01/2024;00:15;0,25\n13/01/2024;00:30;1\n",
                                     choicesIn("Europe/Rome"));

    EXPECT_EQ(startsOf(readings, "Europe/Rome").last(), u"2024-01-13T00:30:00+01:00");
    EXPECT_EQ(gridOf(readings)->step, 900);
}

TEST(CsvTest, needsAZoneForLocalTimes)
{
    ImportChoices open = inUtc;
    open.zone.clear();

    const Error question = errorOf("time,kWh\n2024-01-01 00:00,1\n2024-01-01 01:00,3\n", open);

    EXPECT_EQ(question.kind, Error::Kind::Question);
    EXPECT_EQ(question.place.field, u"zone");
}

TEST(CsvTest, refusesHoursThatTheClockSkips)
{
    const Error error = errorOf("time,kWh\n2024-03-31 01:00,1\n2024-03-31 02:00,1\n2024-03-31 03:00,2\n", choicesIn("Europe/Rome"));

    EXPECT_EQ(error.kind, Error::Kind::BadValue);
    EXPECT_EQ(error.place.line, 3);
    EXPECT_EQ(error.place.found, u"2024-03-31 02:00");
}

TEST(CsvTest, readsTheHourThatComesTwiceInSummerThenWinterTime)
{
    QByteArray content = "time,kWh\n";
    for (const char *time : {"01:30", "02:00", "02:30", "02:00", "02:30", "03:00"})
        content += QByteArray("2024-10-27 ") + time + ",1.5\n";

    const Readings readings = readingsOf(content, choicesIn("Europe/Rome"));

    EXPECT_EQ(gridOf(readings)->step, 1800);
    EXPECT_EQ(readings.size(), 6u);
    EXPECT_EQ(startsOf(readings, "Europe/Rome")[2], u"2024-10-27T02:30:00+02:00");
    EXPECT_EQ(startsOf(readings, "Europe/Rome")[3], u"2024-10-27T02:00:00+01:00");
}

TEST(CsvTest, readsFilesThatBeginWithTheNewest)
{
    QByteArray content = "time,kWh\n";
    for (const char *time : {"03:00", "02:30", "02:00", "02:30", "02:00", "01:30"})
        content += QByteArray("2024-10-27 ") + time + ",1.5\n";

    const Readings readings = readingsOf(content, choicesIn("Europe/Rome"));

    EXPECT_EQ(gridOf(readings)->step, 1800);
    EXPECT_EQ(readings.size(), 6u);
}

TEST(CsvTest, givesLocalDaysTheirTrueLengths)
{
    const Readings readings
        = readingsOf("day,kWh\n2024-03-30,1\n2024-03-31,2\n2024-04-01,1\n2024-04-02,nan\n2024-10-27,3\n", choicesIn("Europe/Rome"));

    EXPECT_THAT(readings.lengths, testing::ElementsAre(86400, 82800, 86400, 90000));
}

TEST(CsvTest, prefersUtcAndFindsTheZoneByLocalTimes)
{
    QByteArray content = "utc,local,kWh\n";
    const SiteZone zone = *SiteZone::withId("America/St_Johns");
    for (qint64 at = 1704067200; at < 1704067200 + 366 * 86400; at += 86400) {
        content += QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate).toLatin1() + ',' + zone.isoTime(at).toLatin1();
        content += at % 172800 == 0 ? ",1\n" : ",2\n";
    }
    ImportChoices open = inUtc;
    open.zone.clear();

    const auto file = parse(content, open);

    ASSERT_TRUE(file);
    EXPECT_EQ(file->zone, "America/St_Johns");
    EXPECT_EQ(file->series.front().readings.starts.front(), 1704067200);
}

TEST(CsvTest, keepsTheLaterOfTwoReadingsOfOneTime)
{
    const auto file = parse("time,kWh\n2024-01-01T00:00Z,1\n2024-01-01T01:00Z,5\n2024-01-01T01:00Z,3\n2024-01-01T02:00Z,4\n");

    ASSERT_TRUE(file);
    EXPECT_EQ(valuesOf(file->series.front().readings), (QStringList{u"1000"_s, u"3000"_s, u"4000"_s}));
    EXPECT_EQ(file->series.front().duplicates, 1);
}

TEST(CsvTest, countsRowsFromTheStart)
{
    ImportChoices choices = choicesIn("Europe/Rome", u"W"_s);
    choices.start = u"2024-03-31T00:00"_s;
    QByteArray content = ",power\n";
    for (int hour = 0; hour < 24; ++hour)
        content += QByteArray(2, ' ').replace(" ", QByteArray::number(hour) + (hour % 2 == 0 ? ",1\n" : ",2\n"));

    const Readings readings = readingsOf(content, choices);

    EXPECT_EQ(gridOf(readings)->step, 1800);
    EXPECT_EQ(startsOf(readings, "Europe/Rome").front(), u"2024-03-31T00:00:00+01:00");
    EXPECT_EQ(startsOf(readings, "Europe/Rome")[4], u"2024-03-31T03:00:00+02:00");
}

TEST(CsvTest, asksForTheStepWhenRowsFillNoPeriod)
{
    ImportChoices choices = inUtc;
    choices.start = u"2024-01-01T00:00"_s;

    const Error question = errorOf("1\n3\n2\n", choices);

    EXPECT_EQ(question.kind, Error::Kind::Question);
    EXPECT_EQ(question.place.field, u"step");
}
