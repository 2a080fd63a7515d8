// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"

#include <QList>
#include <QRandomGenerator>

/** Tables as meters and programs write them, and as they should not. */
class CsvTables
{
public:
    /** The same for the same @p seed. */
    explicit CsvTables(quint32 seed);

    /** As it is usually written. */
    QByteArray plain() const { return written(m_rows, false); }
    /** The same with all cells in quotes. */
    QByteArray quoted() const { return written(m_rows, true); }
    /** The same in quotes, with a column more that says that no value was estimated. */
    QByteArray quotedWithMarks() const;
    ImportChoices choices() const { return m_choices; }

private:
    using Row = QList<QByteArray>;

    QByteArray written(const QList<Row> &rows, bool quoted) const;
    bool isOneIn(int chance) { return m_random.bounded(chance) == 0; }
    template<std::size_t N>
    QByteArray oneOf(const char *const (&texts)[N])
    {
        return texts[m_random.bounded(int(N))];
    }
    Row names();
    Row cells(qint64 start, int row);
    Row times(const QDateTime &start, int row);
    QByteArray number(int row);
    QByteArray oddCell(const QByteArray &cell);
    void addOddities(Row &row, int number);

    QRandomGenerator m_random;
    ImportChoices m_choices;
    char m_delimiter;
    char m_decimal;
    QByteArray m_lineEnd;
    int m_clock; /**< which notation of times */
    int m_values; /**< columns of them */
    int m_kind; /**< which notation of numbers */
    int m_step; /**< seconds */
    int m_oddity; /**< one row in so many is odd */
    int m_firstOdd; /**< no row before is */
    QList<Row> m_rows;
};
