// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/sitezone.h"
#include "tests/services/import/csvcases.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

TEST(CsvStartsTest, tellsDaysFromMonthsByTheWholeColumn)
{
    const auto starts = [](const QByteArray &first, const QByteArray &second) {
        return CsvCases::startsOf(CsvCases::readingsOf("day;kWh\n" + first + ";1\n" + second + ";2\n"), "UTC");
    };

    EXPECT_EQ(starts("07/08/2025", "13/08/2025").front(), u"2025-08-07T00:00:00+00:00");
    EXPECT_EQ(starts("07/08/2025", "07/13/2025").front(), u"2025-07-08T00:00:00+00:00");
    EXPECT_EQ(starts("07.08.2025", "08.08.2025").front(), u"2025-08-07T00:00:00+00:00");
    EXPECT_EQ(starts("2025/07/08", "2025/07/09").front(), u"2025-07-08T00:00:00+00:00");
}

TEST(CsvStartsTest, asksForTheDateFormatWhenNoDayDecides)
{
    const QByteArray content = "time;kWh\n07/08/2025 00:00;1\n07/08/2025 01:00;2\n";
    ImportChoices american = CsvCases::inUtc();
    american.dateFormat = u"MM/dd/yyyy HH:mm"_s;

    const Error question = CsvCases::errorOf(content);

    EXPECT_EQ(question.kind, Error::Kind::Question);
    EXPECT_EQ(question.place.field, u"date-format");
    EXPECT_EQ(question.candidates, (QStringList{u"dd/MM/yyyy HH:mm"_s, u"MM/dd/yyyy HH:mm"_s}));
    EXPECT_EQ(CsvCases::startsOf(CsvCases::readingsOf(content, american), "UTC").front(), u"2025-07-08T00:00:00+00:00");
}

TEST(CsvStartsTest, refusesDaysThatThereAreNot)
{
    const QByteArray content = "time;kWh\n2025-07-20T00:00;1\n2025-21-07T00:00;2\n";
    ImportChoices dayBeforeMonth = CsvCases::inUtc();
    dayBeforeMonth.dateFormat = u"yyyy-dd-MMTHH:mm"_s;

    const Error error = CsvCases::errorOf(content);

    EXPECT_EQ(error.kind, Error::Kind::BadValue);
    EXPECT_EQ(error.place, (Place{u"usage.csv"_s, 3, u"time"_s, u"2025-21-07T00:00"_s}));
    EXPECT_EQ(CsvCases::startsOf(CsvCases::readingsOf("time;kWh\n2025-20-07T00:00;1\n2025-21-07T00:00;2\n", dayBeforeMonth), "UTC").back(),
              u"2025-07-21T00:00:00+00:00");
}

TEST(CsvStartsTest, readsTimesInManyWays)
{
    const auto start = [](const QByteArray &time) {
        return CsvCases::readingsOf("time;kWh\n" + time + ";1\n",
                                    [] {
                                        ImportChoices choices = CsvCases::inUtc();
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

TEST(CsvStartsTest, joinsDateAndTimeOfTwoColumns)
{
    const auto readings = CsvCases::readingsOf("Data;Ora;Prelievo (kWh)\n13/01/2024;00:00;0,5\n13/01/2024;00:15;0,25\n13/01/2024;00:30;1\n",
                                               CsvCases::choicesIn("Europe/Rome"));

    EXPECT_EQ(CsvCases::startsOf(readings, "Europe/Rome").last(), u"2024-01-13T00:30:00+01:00");
    EXPECT_EQ(gridOf(readings)->step, 900);
}

TEST(CsvStartsTest, needsAZoneForLocalTimes)
{
    ImportChoices open = CsvCases::inUtc();
    open.zone.clear();

    const Error question = CsvCases::errorOf("time,kWh\n2024-01-01 00:00,1\n2024-01-01 01:00,3\n", open);

    EXPECT_EQ(question.kind, Error::Kind::Question);
    EXPECT_EQ(question.place.field, u"zone");
}

TEST(CsvStartsTest, refusesHoursThatTheClockSkips)
{
    const Error error
        = CsvCases::errorOf("time,kWh\n2024-03-31 01:00,1\n2024-03-31 02:00,1\n2024-03-31 03:00,2\n", CsvCases::choicesIn("Europe/Rome"));

    EXPECT_EQ(error.kind, Error::Kind::BadValue);
    EXPECT_EQ(error.place.line, 3);
    EXPECT_EQ(error.place.found, u"2024-03-31 02:00");
}

TEST(CsvStartsTest, readsTheHourThatComesTwiceInSummerThenWinterTime)
{
    QByteArray content = "time,kWh\n";
    for (const char *time : {"01:30", "02:00", "02:30", "02:00", "02:30", "03:00"})
        content += QByteArray("2024-10-27 ") + time + ",1.5\n";

    const Readings readings = CsvCases::readingsOf(content, CsvCases::choicesIn("Europe/Rome"));

    EXPECT_EQ(gridOf(readings)->step, 1800);
    EXPECT_EQ(readings.size(), 6u);
    EXPECT_EQ(CsvCases::startsOf(readings, "Europe/Rome")[2], u"2024-10-27T02:30:00+02:00");
    EXPECT_EQ(CsvCases::startsOf(readings, "Europe/Rome")[3], u"2024-10-27T02:00:00+01:00");
}

TEST(CsvStartsTest, readsFilesThatBeginWithTheNewest)
{
    QByteArray content = "time,kWh\n";
    for (const char *time : {"03:00", "02:30", "02:00", "02:30", "02:00", "01:30"})
        content += QByteArray("2024-10-27 ") + time + ",1.5\n";

    const Readings readings = CsvCases::readingsOf(content, CsvCases::choicesIn("Europe/Rome"));

    EXPECT_EQ(gridOf(readings)->step, 1800);
    EXPECT_EQ(readings.size(), 6u);
}

TEST(CsvStartsTest, givesLocalDaysTheirTrueLengths)
{
    const Readings readings = CsvCases::readingsOf("day,kWh\n2024-03-30,1\n2024-03-31,2\n2024-04-01,1\n2024-04-02,nan\n2024-10-27,3\n",
                                                   CsvCases::choicesIn("Europe/Rome"));

    EXPECT_THAT(readings.lengths, testing::ElementsAre(86400, 82800, 86400, 90000));
}

TEST(CsvStartsTest, prefersUtcAndFindsTheZoneByLocalTimes)
{
    QByteArray content = "utc,local,kWh\n";
    const SiteZone zone = *SiteZone::withId("America/St_Johns");
    for (qint64 at = 1704067200; at < 1704067200 + 366 * 86400; at += 86400) {
        content += QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate).toLatin1() + ',' + zone.isoTime(at).toLatin1();
        content += at % 172800 == 0 ? ",1\n" : ",2\n";
    }
    ImportChoices open = CsvCases::inUtc();
    open.zone.clear();

    const auto file = CsvCases::parse(content, open);

    ASSERT_TRUE(file);
    EXPECT_EQ(file->zone, "America/St_Johns");
    EXPECT_EQ(file->series.front().readings.starts.front(), 1704067200);
}

TEST(CsvStartsTest, countsRowsFromTheStart)
{
    ImportChoices choices = CsvCases::choicesIn("Europe/Rome", u"W"_s);
    choices.start = u"2024-03-31T00:00"_s;
    QByteArray content = ",power\n";
    for (int hour = 0; hour < 24; ++hour)
        content += QByteArray(2, ' ').replace(" ", QByteArray::number(hour) + (hour % 2 == 0 ? ",1\n" : ",2\n"));

    const Readings readings = CsvCases::readingsOf(content, choices);

    EXPECT_EQ(gridOf(readings)->step, 1800);
    EXPECT_EQ(CsvCases::startsOf(readings, "Europe/Rome").front(), u"2024-03-31T00:00:00+01:00");
    EXPECT_EQ(CsvCases::startsOf(readings, "Europe/Rome")[4], u"2024-03-31T03:00:00+02:00");
}

TEST(CsvStartsTest, asksForTheStepWhenRowsFillNoPeriod)
{
    ImportChoices choices = CsvCases::inUtc();
    choices.start = u"2024-01-01T00:00"_s;

    const Error question = CsvCases::errorOf("1\n3\n2\n", choices);

    EXPECT_EQ(question.kind, Error::Kind::Question);
    EXPECT_EQ(question.place.field, u"step");
}
