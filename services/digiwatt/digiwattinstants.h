// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QDate>

#include <optional>
#include <vector>

/** Which of the two later numbers of a date is the month: Digiwatt's documents write `2025-07-21` and `2025-21-07`. */
enum class DigiwattOrder { MonthFirst, DayFirst };

/** The instants of one list of an answer. Until it is settled which number is the month, each has a time of the day only, and its date
 *  as it is written.
 */
class DigiwattInstants
{
public:
    /** A date as it is written; it is that of all instants from the `first` one up to that of the next date. */
    struct Written
    {
        int year = 0;
        int second = 0;
        int third = 0;
        std::size_t first = 0;

        QDate in(DigiwattOrder order) const;
    };

    /** Seconds, a fraction of them, which is dropped, and the offset may be missing; without offset it is UTC. False where @p text is
     *  no instant in either order. */
    bool add(QByteArrayView text);

    std::size_t size() const { return seconds.size(); }
    /** The first one that is none in this order. */
    std::optional<std::size_t> misfit(DigiwattOrder order) const;
    /** Each in seconds from 1970 UTC, where all dates are dates in this order. */
    std::vector<qint64> read(DigiwattOrder order) const;
    /** From here on `seconds` are those from 1970 UTC. */
    void settle(DigiwattOrder order);

    QDateTime at(std::size_t index) const; /**< once settled, with its offset */

    std::vector<Written> dates; /**< empty once settled */
    std::vector<qint64> seconds; /**< of the day in UTC until settled */
    std::vector<qint32> offsets; /**< seconds east of Greenwich; empty: all are UTC */

private:
    void addOffset(int offset);
};
