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
    /** @p text ends as that of CsvRows does. */
    CsvStencil(QByteArrayView text, char delimiter, char decimal, std::size_t width);

    /** The @p cell of @p column in a row that was understood; the texts of the next ones are to be the same. */
    void setText(std::size_t column, QByteArrayView cell) { set(column, Kind::Letters, cell); }
    /** They are to be plain numbers with so many @p decimals at most, or empty if they @p mayBeEmpty. */
    void setNumber(std::size_t column, QByteArrayView cell, int decimals, bool mayBeEmpty);
    /** They are to differ at most in the time of day; what is read of this one is @p seconds. */
    void setTime(std::size_t column, QByteArrayView cell, qint64 seconds);
    /** They cannot be foretold, so that no rows are read. */
    void setOther(std::size_t column) { m_columns[column].kind = Kind::Other; }

    /** How many rows like it stand at @p at, which is moved behind them. */
    std::size_t read(const char *&at);
    /** What the cells of @p column in those rows say: mantissas with all decimals that may be, noReading where they are empty; seconds. */
    std::span<qint64> valuesOf(std::size_t column, std::size_t rows) { return {m_values.data() + column * m_mostRows, rows}; }
    const char *lastRow() const { return m_lastRow; } /**< the beginning of the last of them */
    bool hasGaps(std::size_t column) const { return m_columns[column].hasGaps; }

private:
    enum class Kind : quint8 { Other, Letters, Clock, Number };

    /** Eight letters. */
    struct Word
    {
        quint64 letters = 0; /**< 0 for digits that may differ */
        quint64 six = 0; /**< a 6 for those: what is above 9 then reaches the upper half of its byte */
        quint64 fixed = 0; /**< the bits that have to be the same: of those the upper half */

        bool fits(quint64 eight) const { return (((eight ^ letters) | ((eight ^ letters) + six)) & fixed) == 0; }
        void setLetter(int place, char letter) { set(place, uchar(letter), 0, 0xff); }
        void setDigit(int place) { set(place, '0', 6, 0xf0); }
        void set(int place, quint64 letter, quint64 sixes, quint64 bits);
    };
    /** How a number was written, if that was with at most seven letters. */
    struct Layout
    {
        Word word;
        quint64 beforeMark = 0; /**< all bits of the digits there */
        int unused = 0; /**< bits, when its digits stand at the end of eight */
        qint64 factor = 1; /**< for the decimals that it has not */
        int size = 0; /**< with the letter behind it */
    };
    struct Column
    {
        Kind kind = Kind::Other;
        bool hasGaps = false;
        QByteArrayView cell; /**< of the row that was understood */
        // Of numbers.
        char end = 0; /**< the letter behind them */
        char empty = 0; /**< the letter that stands where there is none; 0 when there must be one */
        int decimals = 0;
        Layout layout; /**< of the last one */
        // Of times.
        qint64 seconds = 0; /**< without the time of day */
        int clock = 0; /**< where in the cell the hours begin */
        bool hasSeconds = false;
    };
    /** A time of day in a literal. */
    struct Clock
    {
        qsizetype place;
        quint64 pairs; /**< all bits of hours, minutes and perhaps seconds, of three letters each */
        qint64 midnight;
        qint64 *values; /**< of its column */
    };
    /** Letters up to a number or the row's end. */
    struct Literal
    {
        static constexpr std::size_t mostWords = 16;

        std::array<Word, mostWords> words;
        std::size_t count = 0; /**< of words */
        qsizetype size = 0; /**< in letters */
        std::size_t clocksEnd = 0; /**< of those before it and in it */
    };

    bool isPlain(QByteArrayView cell) const;
    void set(std::size_t column, Kind kind, QByteArrayView cell);
    bool prepare();
    bool addLiteral(std::span<const Column> columns);
    const char *readRow(const char *at, std::size_t row);
    const char *readLiteral(const Literal &literal, const Clock *&clock, const char *at, std::size_t row) const;
    const char *readNumber(Column &column, const char *at, qint64 &mantissa) const;
    const char *readAnyNumber(Column &column, const char *at, qint64 &mantissa) const;
    void setLayout(Column &column, int whole, int decimals) const;

    QByteArrayView m_text;
    char m_decimal;
    bool m_isUsable; /**< delimiter and decimal mark cannot be taken for each other */
    std::vector<Column> m_columns;
    std::vector<Literal> m_literals; /**< before, between and behind the numbers */
    std::vector<std::size_t> m_numbers; /**< their columns */
    std::vector<Clock> m_clocks;
    qsizetype m_longest = 0; /**< of all letters that are looked at from the beginning of a row on */
    const char *m_lastRow = nullptr;
    std::size_t m_mostRows; /**< read at once */
    std::vector<qint64> m_values; /**< a column after the other */
};
