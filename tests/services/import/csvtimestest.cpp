// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvtimememo.h"

#include <gtest/gtest.h>

#include <QDate>
#include <QRandomGenerator>

namespace
{
CsvTimes::Text dateOf(int year, int month, int day)
{
    CsvTimes::Text text;
    text.hasDate = true;
    text.date = {year, month, day};
    text.digits = {4, 2, 2};
    return text;
}
}

TEST(CsvTimesTest, whatLooksLikeIsoIsTakenApartAsAnyNotation)
{
    const QList<QByteArray> texts{"2015-10-04T01:00:00Z", "2015-10-04 01:15", "2015-10-04", "01:15", "01:15:30Z", "2015-10-04T24:00:00"};
    const QByteArray letters = "0123456789-:TZ /.+zpam";
    QRandomGenerator chance(42);
    for (int i = 0; i < 100'000; ++i) {
        QByteArray cell = texts[chance.bounded(int(texts.size()))];
        for (int changes = chance.bounded(3); changes > 0; --changes)
            cell[chance.bounded(int(cell.size()))] = letters[chance.bounded(int(letters.size()))];
        cell = cell.left(chance.bounded(2) == 0 ? int(cell.size()) : chance.bounded(int(cell.size()) + 1));
        ASSERT_EQ(CsvTimes::apart(cell), CsvTimes::apartAnyNotation(cell)) << cell.constData();
    }
}

TEST(CsvTimesTest, countsDaysAsTheCalendarDoes)
{
    for (int year = 1899; year <= 2101; ++year) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                const QDate date(year, month, day);
                const auto seconds = CsvTimes::wallSeconds(dateOf(year, month, day), CsvTimes::Order::YearMonthDay);
                const bool isDay = date.isValid() && year >= 1900;
                ASSERT_EQ(seconds.has_value(), isDay) << year << ' ' << month << ' ' << day;
                if (isDay) {
                    ASSERT_EQ(*seconds, QDate(1970, 1, 1).daysTo(date) * 86400) << year << ' ' << month << ' ' << day;
                }
            }
        }
    }
}

TEST(CsvTimesTest, aMemoTellsOfEachCellWhatThatCellSays)
{
    CsvTimeMemo memo;
    const QByteArray zeros(48, '0');
    for (const QByteArray &cell : {QByteArray(),
                                   QByteArray("2015-10-04"),
                                   QByteArray("2015-10-04"),
                                   QByteArray("2015-10-05"),
                                   QByteArray("2015-10-05 "),
                                   QByteArray("1"),
                                   zeros,
                                   zeros + "0",
                                   zeros + "1",
                                   QByteArray("01:15"),
                                   QByteArray()}) {
        QByteArray passing = cell;
        EXPECT_EQ(memo.apart(passing), CsvTimes::apart(cell)) << cell.constData();
        passing.fill('x');
    }
}
