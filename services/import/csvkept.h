// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"

#include <span>
#include <vector>

/** What a survey read in a column, a number a row, so that it need not be read again: the mantissas of its numbers, or the seconds of its
 *  times since 1970 on their own clock. A column in which something else stands has fewer of them than the file has rows.
 */
class CsvKept
{
public:
    static constexpr int mostDigits = 15; /**< which doubles hold too */

    /** For a file of so many @p rows, if this column holds numbers or times at all. */
    void reserve(std::size_t rows);
    /** @p number, unless it has too many digits. */
    void add(const Decimal &number);
    void addMissing(std::size_t cells);
    void addSeconds(qint64 seconds) { m_values.push_back(seconds); }
    void addAll(std::span<const qint64> values) { m_values.insert(m_values.end(), values.begin(), values.end()); }

    /** Makes room for numbers with so many @p decimals. */
    void widen(int decimals);
    int exponent() const { return m_exponent; } /**< of all mantissas; 0 or below */
    const std::vector<qint64> &values() const { return m_values; } /**< noReading where a cell is empty */
    /** Leaves nothing behind. @p exponent is not above that of any number. */
    std::vector<qint64> takeAt(int exponent);

    bool operator==(const CsvKept &) const = default;

private:
    std::vector<qint64> m_values;
    int m_exponent = 0;
};
