// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

/** Reads dates and times as files write them. */
namespace CsvTimes
{
enum class Order { YearMonthDay, YearDayMonth, DayMonthYear, MonthDayYear };

/** A date, a time or both, taken apart but not yet understood: which number is the month is another question. */
struct Text
{
    bool hasDate = false;
    std::array<int, 3> date{}; /**< in the order of the text */
    std::array<int, 3> digits{}; /**< how many each has */
    char separator = 0;
    bool hasTime = false;
    bool isTimeBeside = false; /**< it stands in another cell than the date */
    bool hasSeconds = false;
    int secondOfDay = 0; /**< up to 86,400: 24:00 is the end of the day */
    std::optional<int> offset; /**< seconds east of Greenwich */
    bool isZulu = false; /**< the offset is written as Z or UTC */

    bool operator==(const Text &) const = default;
};

/** `2015-10-04T01:00:00Z`, `04/10/2015 1:00 PM`, `4.10.2015`, `01:15`; fractions of a second are cut off. */
std::optional<Text> apart(QByteArrayView cell);
/** The same, without a look at whether @p cell is written as ISO 8601 in its usual length, which is many times faster. */
std::optional<Text> apartAnyNotation(QByteArrayView cell);
/** Seconds from 1970-01-01T00:00 to this on the same clock; nothing when there is no such day. */
std::optional<qint64> wallSeconds(const Text &text, Order order);
/** The order of a format such as dd/MM/yyyy HH:mm; nothing when day, month or year is not in it. */
std::optional<Order> orderOf(const QString &format);
/** How QDateTime would write times like @p text. */
QString formatOf(const Text &text, Order order);
}
