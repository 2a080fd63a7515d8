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
    /** The same for all rows, from what their survey kept, which is @p kept; nothing where that does not tell all of them. */
    std::optional<std::vector<qint64>> fromKept(CsvKept &&kept);

private:
    static constexpr qint64 daySeconds = 86400;

    bool isInText() const; /**< the clock's column holds dates */
    Result<qint64> fromText(const std::vector<QByteArrayView> &cells, int line);
    qint64 fromRow() { return *m_schedule.start + m_schedule.step * m_row++; }
    std::optional<qint64> fromNumber(const Decimal &number);
    std::optional<qint64> fromEpoch(qint64 number) const;
    std::optional<qint64> fromCount(qint64 number);
    std::optional<qint64> fromWall(qint64 wall);
    bool areFromWall(std::vector<qint64> &walls);
    bool isToday(qint64 wall) const { return wall >= m_midnight && wall < m_midnight + daySeconds; }
    void enterDay(qint64 wall);
    std::optional<qint64> onUnevenDay(int secondOfDay) const;
    bool isAllKept() const;
    Error badTime(int line, QByteArrayView cell) const;

    const CsvSheet &m_sheet;
    const CsvSchedule &m_schedule;
    bool m_backwards = false;
    CsvTimeMemo m_dates;
    std::optional<qint64> m_previous;
    qint64 m_midnight = std::numeric_limits<qint64>::min(); /**< of the local day below, on its own clock */
    QDate m_date;
    Interval m_day;
    bool m_isPlainDay = false; /**< one offset holds all day */
    qint64 m_row = 0;
    qint64 m_firstNumber = 0;
    qint64 m_number = 0;
    qint64 m_again = 0; /**< how often the number came before */
};
