// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/csvschedule.h"
#include "services/import/csvtimememo.h"

/** Finds the instant at which each row of a CSV file begins. Rows come in the order of the file. */
class CsvStarts
{
public:
    /** @p schedule has a zone, and a start and a step where the clock needs them. */
    CsvStarts(const CsvSheet &sheet, const CsvSchedule &schedule);

    /** UTC seconds; Error::BadValue for a text that is no time, a day there is not, and an hour that the clock skips. */
    Result<qint64> next(const std::vector<QByteArrayView> &cells, int line);

private:
    Result<qint64> fromText(const std::vector<QByteArrayView> &cells, int line);
    std::optional<qint64> fromEpoch(QByteArrayView cell) const;
    std::optional<qint64> fromNumber(QByteArrayView cell);
    std::optional<qint64> fromWall(qint64 wall);
    Error badTime(int line, QByteArrayView cell) const;

    const CsvSheet &m_sheet;
    const CsvSchedule &m_schedule;
    bool m_backwards = false;
    CsvTimeMemo m_dates;
    std::optional<qint64> m_previous;
    qint64 m_dayNumber = std::numeric_limits<qint64>::min(); /**< of the local day below */
    Interval m_day;
    bool m_isPlainDay = false; /**< one offset holds all day */
    qint64 m_row = 0;
    qint64 m_firstNumber = 0;
    qint64 m_number = 0;
    qint64 m_again = 0; /**< how often the number came before */
};
