// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/csvkept.h"
#include "services/import/csvnumberfigures.h"
#include "services/import/csvnumbers.h"
#include "services/import/csvtimefigures.h"

#include <QByteArray>

#include <optional>
#include <vector>

/** How cells are read for now; a survey made with one reading shows whether it was right. */
struct CsvReading
{
    char decimal = '.';
    std::optional<CsvTimes::Order> order; /**< of all dates; none: as far as the year's place tells it */
    CsvTimes::Order yearLast = CsvTimes::Order::DayMonthYear; /**< of dates that end with the year */
    int dateColumn = -1; /**< with days only, whose time of day stands in another column */
    int timeColumn = -1; /**< that other column */
    int epochColumn = -1; /**< with seconds, or parts of them, since 1970 */
    qint64 perSecond = 1; /**< into how many parts that column cuts a second */

    CsvTimes::Order orderOf(const CsvTimes::Text &text) const
    {
        return order ? *order : text.digits[0] == 4 ? CsvTimes::Order::YearMonthDay : yearLast;
    }
    bool operator==(const CsvReading &) const = default;
};

/** What stands in the columns of a CSV file, from all its rows. */
struct CsvSurvey
{
    enum class Content { Nothing, Numbers, Times, Text };

    struct Column
    {
        qint64 missing = 0;
        qint64 texts = 0;
        CsvNumberFigures numbers;
        CsvTimeFigures times;
        CsvKept kept;
        QByteArray firstText; /**< that is neither number nor time */
        bool isOneText = true; /**< all texts are the same */
        QByteArray firstNumber;
        QByteArray lastNumber; /**< of numbers that count */

        /** What most cells hold. */
        Content content() const;
        void addMissing(qint64 cells);
        void addText(QByteArrayView cell);
        bool operator==(const Column &) const = default;
    };

    std::vector<Column> columns;
    qint64 rows = 0; /**< without the header */
    QByteArray pointCell; /**< a number that can only have a decimal point */
    QByteArray commaCell;
    QByteArray unclearCell; /**< one that can be read both ways */

    /** The first number that can only have the mark @p decimal. */
    const QByteArray &cellWith(char decimal) const { return decimal == '.' ? pointCell : commaCell; }
    /** Keeps @p cell if it is the first that speaks like this of its decimal mark. */
    void addMark(CsvNumbers::Mark mark, QByteArrayView cell);
    bool operator==(const CsvSurvey &) const = default;
};
