// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvstencil.h"

#include "models/values/readings.h"
#include "services/import/csvkept.h"
#include "services/import/digits.h"

#include <algorithm>

namespace
{
constexpr std::size_t valuesHeld = 1 << 14; // which the processor has at hand
constexpr qsizetype mostAhead = 40; // letters that are looked at from the beginning of a number on, or behind a literal

/** Adds the digits at @p at to @p number; answers behind them. */
inline const char *readDigits(const char *at, const char *last, qint64 &number)
{
    for (; at != last && uchar(*at - '0') < 10; ++at)
        number = number * 10 + (*at - '0');
    return at;
}

/** Whether two digits stand in @p cell from @p place on; @p number is what they write. */
bool readPair(QByteArrayView cell, qsizetype place, qint64 &number)
{
    const char *const at = cell.data() + place;
    return place >= 0 && place + 2 <= cell.size() && readDigits(at, at + 2, number) == at + 2;
}
}

void CsvStencil::Word::set(int place, quint64 letter, quint64 sixes, quint64 bits)
{
    const int shift = 8 * place;
    const quint64 others = ~(0xffull << shift);
    letters = (letters & others) | letter << shift;
    six = (six & others) | sixes << shift;
    fixed = (fixed & others) | bits << shift;
}

CsvStencil::CsvStencil(QByteArrayView text, char delimiter, char decimal, std::size_t width)
    : m_text(text)
    , m_decimal(decimal)
    , m_isUsable(delimiter == 0 || (delimiter != decimal && QByteArrayView(";\t|,").contains(delimiter)))
    , m_columns(width)
    , m_mostRows(std::clamp<std::size_t>(valuesHeld / width, 16, 1024))
{
}

/** Whether @p cell stands in the text without quotes, and something behind it. */
bool CsvStencil::isPlain(QByteArrayView cell) const
{
    const bool isWithin = cell.begin() >= m_text.begin() && cell.end() < m_text.end();
    return isWithin && (cell.begin() == m_text.begin() || cell.begin()[-1] != '"');
}

void CsvStencil::set(std::size_t column, Kind kind, QByteArrayView cell)
{
    m_columns[column].kind = isPlain(cell) ? kind : Kind::Other;
    m_columns[column].cell = cell;
}

void CsvStencil::setNumber(std::size_t column, QByteArrayView cell, int decimals, bool mayBeEmpty)
{
    set(column, decimals <= CsvKept::mostDigits ? Kind::Number : Kind::Other, cell);
    Column &own = m_columns[column];
    const char end = own.kind == Kind::Number ? *cell.end() : '\0';
    if (own.decimals != decimals || own.end != end)
        own.layout = {.word = {.fixed = ~0ull}}; // which fits no letters
    own.end = end;
    own.empty = mayBeEmpty ? end : '\0';
    own.decimals = decimals;
}

void CsvStencil::setTime(std::size_t column, QByteArrayView cell, qint64 seconds)
{
    set(column, Kind::Letters, cell);
    Column &own = m_columns[column];
    own.seconds = seconds;
    const qsizetype colon = cell.indexOf(':');
    if (colon < 0 || own.kind == Kind::Other)
        return;
    qint64 hour = 0;
    qint64 minute = 0;
    qint64 second = 0;
    const bool hasSeconds = colon + 3 < cell.size() && cell[colon + 3] == ':';
    const bool hasHalves = std::ranges::any_of(cell, [](char letter) { return letter == 'm' || letter == 'M'; });
    const bool isClock = readPair(cell, colon - 2, hour) && readPair(cell, colon + 1, minute)
        && (!hasSeconds || readPair(cell, colon + 4, second)) && hour < 24 && !hasHalves;
    if (!isClock)
        return;
    own.kind = Kind::Clock;
    own.clock = int(colon) - 2;
    own.hasSeconds = hasSeconds;
    own.seconds = seconds - ((hour * 60 + minute) * 60 + second);
}

std::size_t CsvStencil::read(const char *&at)
{
    if (!m_isUsable || !prepare())
        return 0;
    std::size_t rows = 0;
    while (rows < m_mostRows && m_text.end() - at >= m_longest) {
        const char *const next = readRow(at, rows);
        if (next == nullptr)
            break;
        m_lastRow = at;
        at = next;
        ++rows;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].kind == Kind::Letters)
            std::ranges::fill(valuesOf(i, rows), m_columns[i].seconds);
    }
    return rows;
}

/** Makes literals of the cells between the numbers; false when that cannot be done. */
bool CsvStencil::prepare()
{
    if (std::ranges::any_of(m_columns, [](const Column &column) { return column.kind == Kind::Other; }))
        return false;
    m_literals.clear();
    m_numbers.clear();
    m_clocks.clear();
    m_longest = mostAhead;
    m_values.resize(m_columns.size() * m_mostRows);
    std::size_t first = 0;
    for (std::size_t i = 0; i <= m_columns.size(); ++i) {
        if (i < m_columns.size() && m_columns[i].kind != Kind::Number)
            continue;
        if (!addLiteral({m_columns.begin() + first, m_columns.begin() + i}))
            return false;
        first = i + 1;
        if (i == m_columns.size())
            break;
        m_columns[i].hasGaps = false;
        m_numbers.push_back(i);
        m_longest += mostAhead;
    }
    return true;
}

/** The letters of @p columns, which stand side by side, and behind them. */
bool CsvStencil::addLiteral(std::span<const Column> columns)
{
    Literal literal;
    const char *const begin = columns.empty() ? nullptr : columns.front().cell.begin();
    literal.size = columns.empty() ? 0 : columns.back().cell.end() + 1 - begin;
    literal.count = std::size_t(literal.size + 7) / 8;
    if (literal.count > Literal::mostWords)
        return false;
    std::array<char, 8 * Literal::mostWords> letters{};
    std::array<char, 8 * Literal::mostWords> fixed{};
    std::copy_n(begin, literal.size, letters.begin());
    std::fill_n(fixed.begin(), literal.size, '\xff');
    for (std::size_t i = 0; i < literal.count; ++i)
        literal.words[i] = {Digits::eightAt(&letters[8 * i]), 0, Digits::eightAt(&fixed[8 * i])};
    for (const Column &column : columns) {
        if (column.kind != Kind::Clock)
            continue;
        const int place = int(column.cell.begin() - begin) + column.clock;
        for (const int digit : {0, 1, 3, 4, 6, 7}) {
            if (digit < 6 || column.hasSeconds)
                literal.words[std::size_t(place + digit) / 8].setDigit((place + digit) % 8);
        }
        const quint64 pairs = column.hasSeconds ? 0x00ff'0000'ff00'00ff : 0x0000'0000'ff00'00ff;
        m_clocks.push_back({place, pairs, column.seconds, valuesOf(std::size_t(&column - m_columns.data()), 0).data()});
    }
    literal.clocksEnd = m_clocks.size();
    m_literals.push_back(literal);
    m_longest += literal.size;
    return true;
}

inline const char *CsvStencil::readLiteral(const Literal &literal, const Clock *&clock, const char *at, std::size_t row) const
{
    for (std::size_t i = 0; i < literal.count; ++i) {
        if (!literal.words[i].fits(Digits::eightAt(at + 8 * i)))
            return nullptr;
    }
    for (const Clock *const end = m_clocks.data() + literal.clocksEnd; clock != end; ++clock) {
        const quint64 pairs = Digits::pairsOf(Digits::eightAt(at + clock->place)) & clock->pairs;
        if (((pairs + 0x0044'0000'4400'0068) & 0x0080'0000'8000'0080) != 0) // at 24, 60 and 60 the top bits are reached
            return nullptr;
        clock->values[row] = clock->midnight + qint64((pairs & 0xff) * 3600 + (pairs >> 24 & 0xff) * 60 + (pairs >> 48));
    }
    return at + literal.size;
}

inline const char *CsvStencil::readNumber(Column &column, const char *at, qint64 &mantissa) const
{
    const Layout &layout = column.layout;
    const quint64 eight = Digits::eightAt(at);
    if (!layout.word.fits(eight))
        return readAnyNumber(column, at, mantissa);
    const quint64 digits = (eight & layout.beforeMark) | (eight >> 8 & ~layout.beforeMark);
    mantissa = qint64(Digits::valueOf(digits << layout.unused)) * layout.factor;
    return at + layout.size;
}

[[gnu::always_inline]] inline const char *CsvStencil::readRow(const char *at, std::size_t row)
{
    const Literal *literal = m_literals.data();
    const Clock *clock = m_clocks.data();
    for (const std::size_t number : m_numbers) {
        at = readLiteral(*literal++, clock, at, row);
        if (at != nullptr)
            at = readNumber(m_columns[number], at, m_values[number * m_mostRows + row]);
        if (at == nullptr)
            return nullptr;
    }
    at = readLiteral(*literal, clock, at, row);
    return at == nullptr ? nullptr : at + (at[-1] == '\r' && *at == '\n');
}

const char *CsvStencil::readAnyNumber(Column &column, const char *at, qint64 &mantissa) const
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
    if (!isNegative)
        setLayout(column, int(whole), int(decimals));
    return at + 1;
}

void CsvStencil::setLayout(Column &column, int whole, int decimals) const
{
    const int size = whole + decimals + (decimals > 0 ? 2 : 1);
    if (size > 8)
        return;
    Layout layout{.size = size};
    for (int place = 0; place < size - 1; ++place)
        layout.word.setDigit(place);
    if (decimals > 0)
        layout.word.setLetter(whole, m_decimal);
    layout.word.setLetter(size - 1, column.end);
    layout.beforeMark = decimals > 0 ? (1ull << 8 * whole) - 1 : ~0ull;
    layout.unused = 64 - 8 * (whole + decimals);
    layout.factor = Digits::tens[std::size_t(column.decimals - decimals)];
    column.layout = layout;
}
