// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvstencil.h"

#include "models/values/readings.h"
#include "services/import/csvkept.h"
#include "services/import/digits.h"

#include <algorithm>

namespace
{
constexpr qsizetype longest = 40; // of what is looked at from the beginning of a cell on

/** Whether the letters at @p at are two digits; @p number is then what they write. */
bool readPair(const char *at, int &number)
{
    const unsigned tens = uchar(at[0]) - '0';
    const unsigned ones = uchar(at[1]) - '0';
    number = int(tens * 10 + ones);
    return tens < 10 && ones < 10;
}

/** Adds the digits at @p at to @p number; answers behind them. */
inline const char *readDigits(const char *at, const char *last, qint64 &number)
{
    for (; at != last && uchar(*at - '0') < 10; ++at)
        number = number * 10 + (*at - '0');
    return at;
}
}

CsvStencil::CsvStencil(QByteArrayView text, char delimiter, char decimal, std::size_t width)
    : m_text(text)
    , m_decimal(decimal)
    , m_isUsable(delimiter == 0 || (delimiter != decimal && QByteArrayView(";\t|,").contains(delimiter)))
    , m_columns(width)
    , m_values(m_isUsable ? width * mostRows : 0)
{
}

void CsvStencil::setText(std::size_t column, QByteArrayView cell)
{
    setLetters(m_columns[column], cell);
}

void CsvStencil::setNumber(std::size_t column, QByteArrayView cell, int decimals, bool mayBeEmpty)
{
    Column &own = m_columns[column];
    own.kind = isPlain(cell) && decimals <= CsvKept::mostDigits ? Kind::Number : Kind::Other;
    own.end = own.kind == Kind::Number ? *cell.end() : '\0';
    own.empty = mayBeEmpty ? own.end : '\0';
    own.decimals = decimals;
}

void CsvStencil::setTime(std::size_t column, QByteArrayView cell, qint64 seconds)
{
    Column &own = m_columns[column];
    setLetters(own, cell);
    own.midnight = seconds;
    const qsizetype colon = cell.indexOf(':');
    const bool hasHalves = std::ranges::any_of(cell, [](char letter) { return letter == 'm' || letter == 'M'; });
    if (colon < 2 || colon + 2 >= cell.size() || hasHalves || own.kind == Kind::Other)
        return;
    own.hasSeconds = colon + 5 < cell.size() && cell[colon + 3] == ':';
    own.clock = int(colon) - 2;
    for (const int place : {0, 1, 3, 4, 6, 7}) {
        if (place > 4 && !own.hasSeconds)
            continue;
        own.letters[std::size_t(own.clock + place) / 8].fixed &= ~(0xffull << (own.clock + place) % 8 * 8);
    }
    own.kind = Kind::Clock;
    own.midnight = 0;
    qint64 read = 0;
    if (readClock(own, cell.begin(), read) == nullptr)
        return setOther(column);
    own.midnight = seconds - read;
}

/** Whether @p cell stands in the text without quotes, and something behind it. */
bool CsvStencil::isPlain(QByteArrayView cell) const
{
    const bool isWithin = cell.begin() >= m_text.begin() && cell.end() < m_text.end();
    return isWithin && (cell.begin() == m_text.begin() || cell.begin()[-1] != '"');
}

void CsvStencil::setLetters(Column &column, QByteArrayView cell)
{
    column.size = cell.size() + 1;
    column.words = std::size_t(column.size + 7) / 8;
    column.kind = Kind::Other;
    if (column.words > mostWords || !isPlain(cell))
        return;
    std::array<char, 8 * mostWords> letters{};
    std::array<char, 8 * mostWords> fixed{};
    std::copy_n(cell.begin(), column.size, letters.begin());
    std::fill_n(fixed.begin(), column.size, '\xff');
    for (std::size_t i = 0; i < column.words; ++i)
        column.letters[i] = {Digits::eightAt(&letters[8 * i]), Digits::eightAt(&fixed[8 * i])};
    column.kind = Kind::Letters;
}

std::size_t CsvStencil::read(const char *&at)
{
    const bool isReady = m_isUsable && std::ranges::none_of(m_columns, [](const Column &column) { return column.kind == Kind::Other; });
    for (Column &column : m_columns)
        column.hasGaps = false;
    std::size_t rows = 0;
    while (isReady && rows < mostRows) {
        const char *const next = readRow(at, rows);
        if (next == nullptr)
            break;
        m_lastRow = at;
        at = next;
        ++rows;
    }
    return rows;
}

const char *CsvStencil::readRow(const char *at, std::size_t row)
{
    qint64 *value = m_values.data() + row;
    for (Column &column : m_columns) {
        if (m_text.end() - at < longest)
            return nullptr;
        at = column.kind == Kind::Number ? readNumber(column, at, *value) : readClock(column, at, *value);
        if (at == nullptr)
            return nullptr;
        value += mostRows;
    }
    return at + (at[-1] == '\r' && *at == '\n');
}

inline const char *CsvStencil::readClock(const Column &column, const char *at, qint64 &seconds) const
{
    quint64 differences = 0;
    for (std::size_t i = 0; i < column.words; ++i) {
        const Word &word = column.letters[i];
        differences |= (Digits::eightAt(at + 8 * i) ^ word.letters) & word.fixed;
    }
    if (differences != 0)
        return nullptr;
    seconds = column.midnight;
    if (column.kind == Kind::Letters)
        return at + column.size;
    const char *const clock = at + column.clock;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!readPair(clock, hour) || !readPair(clock + 3, minute) || (column.hasSeconds && !readPair(clock + 6, second)))
        return nullptr;
    if (hour >= 24 || minute >= 60 || second >= 60)
        return nullptr;
    seconds += (hour * 60 + minute) * 60 + second;
    return at + column.size;
}

inline const char *CsvStencil::readNumber(Column &column, const char *at, qint64 &mantissa) const
{
    if (*at == column.empty) {
        column.hasGaps = true;
        mantissa = noReading;
        return at + 1;
    }
    const bool isNegative = *at == '-';
    const char *const begin = at + isNegative;
    const char *const last = begin + CsvKept::mostDigits + 1; // as many digits and a mark
    qint64 number = 0;
    at = readDigits(begin, last, number);
    const auto whole = at - begin;
    std::ptrdiff_t decimals = 0;
    if (*at != column.end) {
        const char *const mark = at;
        at = mark == last ? mark : readDigits(mark + 1, last, number);
        decimals = at - mark - 1;
        if (*mark != m_decimal || *at != column.end || decimals == 0)
            return nullptr;
    }
    if (whole == 0 || decimals > column.decimals || whole + column.decimals > CsvKept::mostDigits)
        return nullptr;
    number *= Digits::tens[std::size_t(column.decimals - decimals)];
    mantissa = isNegative ? -number : number;
    return at + 1;
}
