// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvnumbers.h"

#include "services/import/digits.h"

#include <algorithm>
#include <array>
#include <limits>

namespace
{
constexpr int mostParts = 16;

bool fits64(Int128 value)
{
    return value == Int128(qint64(value));
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/** A number taken apart at its marks. */
struct Parts
{
    bool negative = false;
    std::array<QByteArrayView, mostParts> digits; /**< one more than marks */
    std::array<char, mostParts> marks; /**< . , or ' for every mark that only groups */
    int count = 0; /**< of marks */
    QByteArrayView power; /**< with its e; empty */
};

/** Bytes of a mark that only groups at the beginning of @p rest: an apostrophe, a space, a narrow or no-break space. */
int groupMark(QByteArrayView rest)
{
    if (rest.startsWith('\'') || rest.startsWith(' '))
        return 1;
    if (rest.startsWith("\xc2\xa0"))
        return 2;
    return rest.startsWith("\xe2\x80\xaf") || rest.startsWith("\xe2\x80\x99") ? 3 : 0;
}

std::optional<Parts> partsOf(QByteArrayView cell)
{
    Parts parts;
    if (cell.startsWith('-') || cell.startsWith('+')) {
        parts.negative = cell.front() == '-';
        cell = cell.sliced(1);
    }
    qsizetype begin = 0;
    for (qsizetype at = 0;; ++at) {
        if (at < cell.size() && isDigit(cell[at]))
            continue;
        parts.digits[parts.count] = cell.sliced(begin, at - begin);
        if (at == cell.size())
            return parts;
        if (cell[at] == 'e' || cell[at] == 'E') {
            parts.power = cell.sliced(at);
            return parts;
        }
        const bool isMark = cell[at] == '.' || cell[at] == ',';
        const int length = isMark ? 1 : groupMark(cell.sliced(at));
        if (length == 0 || parts.count + 1 == mostParts)
            return {};
        parts.marks[parts.count++] = isMark ? cell[at] : '\'';
        begin = at + length;
        at = begin - 1;
    }
}

/** Whether the first @p marks marks group thousands. */
bool groupsThousands(const Parts &parts, int marks)
{
    if (marks == 0)
        return true;
    const qsizetype first = parts.digits[0].size();
    return first >= 1 && first <= 3
        && std::all_of(parts.marks.begin(), parts.marks.begin() + marks, [&](char mark) { return mark == parts.marks[0]; })
        && std::all_of(parts.digits.begin() + 1, parts.digits.begin() + marks + 1, [](QByteArrayView group) { return group.size() == 3; });
}

CsvNumbers::Mark named(char mark)
{
    return mark == '.' ? CsvNumbers::Mark::Point : CsvNumbers::Mark::Comma;
}

/** Digits with at most a minus before and @p decimal and more digits behind, as nearly all numbers are. */
std::optional<Decimal> readPlain(QByteArrayView cell, char decimal)
{
    const bool isNegative = cell.startsWith('-');
    const char *const begin = cell.begin() + isNegative;
    qint64 mantissa = 0;
    const char *at = Digits::read(begin, cell.end(), mantissa);
    if (at == begin)
        return {};
    int exponent = 0;
    if (at != cell.end()) {
        const char *const mark = at;
        qint64 decimals = 0;
        at = Digits::read(mark + 1, cell.end(), decimals);
        const auto count = at - mark - 1;
        if (*mark != decimal || at != cell.end() || count == 0 || (mark - begin) + count > Digits::most)
            return {};
        mantissa = mantissa * Digits::tens[count] + decimals;
        exponent = -int(count);
    }
    if (mantissa == 0)
        return Decimal();
    for (; mantissa % 10 == 0; ++exponent)
        mantissa /= 10;
    return Decimal(isNegative ? -mantissa : mantissa, exponent);
}
}

QByteArrayView CsvNumbers::trimmed(QByteArrayView cell)
{
    while (!cell.isEmpty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && (cell.back() == ' ' || cell.back() == '\t'))
        cell.chop(1);
    return cell;
}

bool CsvNumbers::isMissing(QByteArrayView cell)
{
    cell = trimmed(cell);
    if (cell.isEmpty())
        return true;
    if (isDigit(cell.back()) || cell.size() > 5)
        return false;
    static constexpr const char *words[] = {"-", "--", "\xe2\x80\x93", "nan", "-nan", "n/a", "#n/a", "na", "null", "none", "nil"};
    return std::ranges::any_of(words, [&](QByteArrayView word) { return cell.compare(word, Qt::CaseInsensitive) == 0; });
}

bool CsvNumbers::isDateLike(QByteArrayView cell)
{
    const auto mark = std::ranges::find_if_not(cell, isDigit);
    return mark != cell.begin() && mark != cell.end() && (*mark == '-' || *mark == ':' || *mark == '/');
}

std::optional<CsvNumbers::Mark> CsvNumbers::markOf(QByteArrayView cell)
{
    const auto parts = partsOf(trimmed(cell));
    if (!parts || (parts->digits[0].isEmpty() && parts->digits[1].isEmpty()))
        return {};
    const int count = parts->count;
    const auto readable = [&](char decimal) { return read(cell, decimal).has_value(); };
    if (count == 0)
        return readable('.') ? std::optional(Mark::None) : std::nullopt;
    const char last = parts->marks[count - 1];
    if (last == '\'')
        return readable('.') ? std::optional(Mark::None) : std::nullopt;
    const bool point = readable('.');
    const bool comma = readable(',');
    if (!point && !comma)
        return {};
    if (point != comma)
        return point ? Mark::Point : Mark::Comma;
    return parts->digits[0].startsWith('0') ? named(last) : Mark::Unclear;
}

std::optional<Decimal> CsvNumbers::read(QByteArrayView cell, char decimal)
{
    const auto plain = readPlain(cell, decimal);
    return plain ? plain : readAnyNotation(cell, decimal);
}

std::optional<Decimal> CsvNumbers::readAnyNotation(QByteArrayView cell, char decimal)
{
    cell = trimmed(cell);
    std::optional<Decimal> number = decimal == '.' ? Decimal::fromText(cell) : std::nullopt;
    if (!number) {
        const auto parts = partsOf(cell);
        if (!parts)
            return {};
        const bool hasDecimals = parts->count > 0 && parts->marks[parts->count - 1] == decimal;
        const int groups = parts->count - hasDecimals;
        if (!groupsThousands(*parts, groups) || (groups > 0 && parts->marks[0] == decimal))
            return {};
        QByteArray plain(parts->negative ? "-" : "");
        for (int i = 0; i <= parts->count; ++i)
            plain.append(i == parts->count && hasDecimals ? "." : "").append(parts->digits[i]);
        number = Decimal::fromText(plain.append(parts->power));
    }
    if (!number)
        return {};
    const Decimal small = normalised(*number);
    if (small.mantissa() != 0 && (topOf(small) > 30 || small.exponent() < -60))
        return {};
    return small;
}

Decimal CsvNumbers::normalised(const Decimal &number)
{
    Int128 mantissa = number.mantissa();
    int exponent = number.exponent();
    if (mantissa == 0)
        return {};
    for (; !fits64(mantissa) && mantissa % 10 == 0; ++exponent)
        mantissa /= 10;
    if (!fits64(mantissa))
        return {mantissa, exponent};
    qint64 small = qint64(mantissa); // 64 bits divide many times faster
    for (; small % 10 == 0; ++exponent)
        small /= 10;
    return {small, exponent};
}

int CsvNumbers::topOf(const Decimal &number)
{
    if (number.mantissa() == 0)
        return std::numeric_limits<int>::min();
    int top = number.exponent();
    Int128 rest = number.mantissa();
    for (; !fits64(rest); rest /= 10)
        ++top;
    for (qint64 small = qint64(rest); small != 0; small /= 10)
        ++top;
    return top;
}
