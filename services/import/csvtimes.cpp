// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvtimes.h"

#include "services/import/csvnumbers.h"

#include <QStringList>

#include <chrono>

using namespace Qt::StringLiterals;

namespace
{
/** Reads from the left of a text. */
struct Scanner
{
    QByteArrayView rest;

    bool take(char letter)
    {
        if (!rest.startsWith(letter))
            return false;
        rest = rest.sliced(1);
        return true;
    }
    bool takeWord(QByteArrayView word)
    {
        if (rest.size() < word.size() || rest.first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
            return false;
        rest = rest.sliced(word.size());
        return true;
    }
    /** A whole number of at most @p most digits; -1 without digits. */
    int number(int most, int *digits = nullptr)
    {
        int value = 0;
        int count = 0;
        for (; count < most && count < rest.size() && rest[count] >= '0' && rest[count] <= '9'; ++count)
            value = value * 10 + (rest[count] - '0');
        rest = rest.sliced(count);
        if (digits != nullptr)
            *digits = count;
        return count == 0 ? -1 : value;
    }
};

/** The number that two letters of @p cell from @p at on write; above 99 when they are no digits. */
int twoDigits(QByteArrayView cell, qsizetype at)
{
    const unsigned first = uchar(cell[at]) - '0';
    const unsigned second = uchar(cell[at + 1]) - '0';
    return first < 10 && second < 10 ? int(first * 10 + second) : 100;
}

/** `hh:mm` or `hh:mm:ss`, from @p at to the end of @p cell but for a Z. */
bool readIsoTime(QByteArrayView cell, qsizetype at, CsvTimes::Text &text)
{
    text.isZulu = cell.back() == 'Z';
    const qsizetype size = cell.size() - at - (text.isZulu ? 1 : 0);
    text.hasSeconds = size == 8;
    if ((size != 5 && size != 8) || cell[at + 2] != ':' || (text.hasSeconds && cell[at + 5] != ':'))
        return false;
    const int hour = twoDigits(cell, at);
    const int minute = twoDigits(cell, at + 3);
    const int second = text.hasSeconds ? twoDigits(cell, at + 6) : 0;
    if (text.isZulu)
        text.offset = 0;
    text.hasTime = true;
    text.secondOfDay = (hour * 60 + minute) * 60 + second;
    return hour < 24 && minute < 60 && second < 60;
}

/** `2015-10-04`, `01:15`, or both with a T or a blank between, and a Z at the end. */
std::optional<CsvTimes::Text> readIso(QByteArrayView cell)
{
    constexpr qsizetype dateLength = 10;
    constexpr qsizetype timeLength = 5;
    CsvTimes::Text text;
    if (cell.size() >= timeLength && cell[2] == ':')
        return readIsoTime(cell, 0, text) ? std::optional(text) : std::nullopt;
    if (cell.size() < dateLength || cell[4] != '-' || cell[7] != '-')
        return {};
    const int century = twoDigits(cell, 0);
    text.date = {century * 100 + twoDigits(cell, 2), twoDigits(cell, 5), twoDigits(cell, 8)};
    text.digits = {4, 2, 2};
    text.separator = '-';
    text.hasDate = true;
    if (century > 99 || twoDigits(cell, 2) > 99 || text.date[1] > 99 || text.date[2] > 99)
        return {};
    const bool isBoth = cell.size() > dateLength + timeLength && (cell[dateLength] == 'T' || cell[dateLength] == ' ');
    if (cell.size() != dateLength && !(isBoth && readIsoTime(cell, dateLength + 1, text)))
        return {};
    return text;
}

bool readDate(Scanner &scanner, CsvTimes::Text &text)
{
    for (int i = 0; i < 3; ++i) {
        text.date[i] = scanner.number(4, &text.digits[i]);
        if (text.date[i] < 0 || text.digits[i] == 3)
            return false;
        if (i == 0 && !scanner.rest.isEmpty())
            text.separator = scanner.rest.front();
        if (i < 2 && !((text.separator == '-' || text.separator == '/' || text.separator == '.') && scanner.take(text.separator)))
            return false;
    }
    text.hasDate = text.digits[1] <= 2 && (text.digits[0] <= 2 || text.digits[2] <= 2);
    return text.hasDate;
}

bool readTime(Scanner &scanner, CsvTimes::Text &text)
{
    int hour = scanner.number(2);
    if (hour < 0 || !scanner.take(':'))
        return false;
    const int minute = scanner.number(2);
    text.hasSeconds = scanner.take(':');
    const int second = text.hasSeconds ? scanner.number(2) : 0;
    if (scanner.take('.') || scanner.take(','))
        while (scanner.number(9) >= 0) { }
    while (scanner.take(' ')) { }
    const bool afternoon = scanner.takeWord("pm") || scanner.takeWord("p.m.");
    if (afternoon || scanner.takeWord("am") || scanner.takeWord("a.m.")) {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (afternoon ? 12 : 0);
    }
    text.hasTime = true;
    text.secondOfDay = (hour * 60 + minute) * 60 + second;
    return minute >= 0 && minute < 60 && second >= 0 && second < 60 && (hour < 24 || text.secondOfDay == 86400);
}

bool readOffset(Scanner &scanner, CsvTimes::Text &text)
{
    while (scanner.take(' ')) { }
    if (scanner.takeWord("z") || scanner.takeWord("utc") || scanner.takeWord("gmt")) {
        text.isZulu = scanner.rest.isEmpty();
        text.offset = 0;
    }
    const int sign = scanner.take('+') ? 1 : scanner.take('-') ? -1 : 0;
    if (sign == 0)
        return true;
    const int hours = scanner.number(2);
    const bool hasMinutes = scanner.take(':') || !scanner.rest.isEmpty();
    const int minutes = hasMinutes ? scanner.number(2) : 0;
    text.offset = sign * (hours * 60 + minutes) * 60;
    return hours >= 0 && hours <= 15 && minutes >= 0 && minutes < 60;
}
}

std::optional<CsvTimes::Text> CsvTimes::apart(QByteArrayView cell)
{
    const auto iso = readIso(cell);
    return iso ? iso : apartAnyNotation(cell);
}

std::optional<CsvTimes::Text> CsvTimes::apartAnyNotation(QByteArrayView cell)
{
    Text text;
    Scanner scanner{CsvNumbers::trimmed(cell)};
    if (scanner.rest.size() < 4 || scanner.rest.size() > 48)
        return {};
    const bool timeOnly = scanner.rest[1] == ':' || scanner.rest[2] == ':';
    if (!timeOnly && !readDate(scanner, text))
        return {};
    if (!timeOnly && !scanner.rest.isEmpty()) {
        if (!scanner.take('T') && !scanner.take(' '))
            return {};
        while (scanner.take(' ')) { }
    }
    if (!scanner.rest.isEmpty() && (!readTime(scanner, text) || !readOffset(scanner, text)))
        return {};
    return scanner.rest.isEmpty() ? std::optional(text) : std::nullopt;
}

std::optional<qint64> CsvTimes::wallSeconds(const Text &text, Order order)
{
    const bool yearFirst = order == Order::YearMonthDay || order == Order::YearDayMonth;
    const bool monthMiddle = order == Order::YearMonthDay || order == Order::DayMonthYear;
    const int digits = text.digits[yearFirst ? 0 : 2];
    const int written = text.date[yearFirst ? 0 : 2];
    const int month = text.date[monthMiddle ? 1 : yearFirst ? 2 : 0];
    const int day = text.date[monthMiddle ? (yearFirst ? 2 : 0) : 1];
    if (digits != 2 && digits != 4)
        return {};
    const int year = digits == 2 ? 2000 + written : written;
    const auto date = std::chrono::year(year) / month / day;
    if (!date.ok() || year < 1900)
        return {};
    return std::chrono::sys_days(date).time_since_epoch().count() * qint64(86400) + text.secondOfDay;
}

std::optional<CsvTimes::Order> CsvTimes::orderOf(const QString &format)
{
    const qsizetype year = format.indexOf(u'y');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype day = format.indexOf(u'd');
    if (year < 0 || month < 0 || day < 0)
        return {};
    if (year < month && year < day)
        return month < day ? Order::YearMonthDay : Order::YearDayMonth;
    if (year > month && year > day)
        return month < day ? Order::MonthDayYear : Order::DayMonthYear;
    return {};
}

QString CsvTimes::formatOf(const Text &text, Order order)
{
    static const QStringList letters[]
        = {{u"y"_s, u"M"_s, u"d"_s}, {u"y"_s, u"d"_s, u"M"_s}, {u"d"_s, u"M"_s, u"y"_s}, {u"M"_s, u"d"_s, u"y"_s}};
    QStringList parts;
    for (int i = 0; i < 3; ++i) {
        const QString &letter = letters[int(order)][i];
        parts.append(letter.repeated(letter == u"y"_s && text.digits[i] == 4 ? 4 : 2));
    }
    const QString date = parts.join(QLatin1Char(text.separator));
    return !text.hasTime ? date : date + (text.hasSeconds ? " HH:mm:ss"_L1 : " HH:mm"_L1);
}
