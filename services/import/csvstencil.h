// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>
#include <span>
#include <vector>

/** Reads runs of rows that are written alike. A row whose cells were understood is the stencil for the next ones: every letter outside of
 *  its numbers and times of day has to be the same. It stops at a row where one differs, and leaves quoted cells to others.
 */
class CsvStencil
{
public:
    static constexpr std::size_t mostRows = 1024; /**< read at once */

    /** @p text ends as that of CsvRows does. */
    CsvStencil(QByteArrayView text, char delimiter, char decimal, std::size_t width);

    /** The cell of @p column in a row that was understood; the texts of the next ones are to be the same. */
    void setText(std::size_t column, QByteArrayView cell);
    /** They are to be plain numbers with so many @p decimals at most, or empty if they @p mayBeEmpty. */
    void setNumber(std::size_t column, QByteArrayView cell, int decimals, bool mayBeEmpty);
    /** They are to differ at most in the time of day; what is read of this one is @p seconds. */
    void setTime(std::size_t column, QByteArrayView cell, qint64 seconds);
    /** They cannot be foretold, so that no rows are read. */
    void setOther(std::size_t column) { m_columns[column].kind = Kind::Other; }

    /** How many rows like it stand at @p at, which is moved behind them. */
    std::size_t read(const char *&at);
    /** What the cells of @p column in those rows say: mantissas with all decimals that may be, noReading where they are empty; seconds. */
    std::span<qint64> valuesOf(std::size_t column, std::size_t rows) { return {m_values.data() + column * mostRows, rows}; }
    const char *lastRow() const { return m_lastRow; } /**< the beginning of the last of them */
    bool hasGaps(std::size_t column) const { return m_columns[column].hasGaps; }

private:
    enum class Kind : quint8 { Other, Letters, Clock, Number };
    static constexpr std::size_t mostWords = 4;

    /** Eight letters of a cell. */
    struct Word
    {
        quint64 letters;
        quint64 fixed; /**< all bits of those that have to be the same */
    };
    struct Column
    {
        Kind kind = Kind::Other;
        bool hasSeconds = false;
        bool hasGaps = false;
        char end = 0; /**< the letter behind the cell */
        char empty = 0; /**< the letter that stands where the cell is empty; 0 when it must not be */
        int clock = 0; /**< where the hours begin */
        int decimals = 0;
        std::size_t words = 0;
        qsizetype size = 0; /**< with the letter behind it */
        qint64 midnight = 0;
        std::array<Word, mostWords> letters{};
    };

    bool isPlain(QByteArrayView cell) const;
    void setLetters(Column &column, QByteArrayView cell);
    const char *readRow(const char *at, std::size_t row);
    const char *readClock(const Column &column, const char *at, qint64 &seconds) const;
    const char *readNumber(Column &column, const char *at, qint64 &mantissa) const;

    QByteArrayView m_text;
    char m_decimal;
    bool m_isUsable; /**< delimiter and decimal mark cannot be taken for each other */
    std::vector<Column> m_columns;
    const char *m_lastRow = nullptr;
    std::vector<qint64> m_values; /**< a column after the other */
};
