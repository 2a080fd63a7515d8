// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattcells.h"

#include <limits>

namespace
{
constexpr int mostDigits = 15; // so that a double holds their number exactly

/** 10^0 to 10^15, which doubles are exactly. */
constexpr double tens[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/** What pandas writes for a value that is missing. */
const char *readMissing(const char *at, const char *end, double &value)
{
    for (const QByteArrayView word : {QByteArrayView("null"), QByteArrayView("NaN")}) {
        if (QByteArrayView(at, end - at).startsWith(word)) {
            value = std::numeric_limits<double>::quiet_NaN();
            return at + word.size();
        }
    }
    return nullptr;
}

/** Adds the digits at @p at to @p number; behind them. */
const char *addDigits(const char *at, quint64 &number)
{
    for (unsigned digit = unsigned(*at) - '0'; digit <= 9; digit = unsigned(*++at) - '0')
        number = number * 10 + digit;
    return at;
}
}

bool DigiwattCells::readDate(const char *letters, std::size_t first, std::vector<DigiwattInstants::Written> &dates)
{
    for (const int place : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (letters[place] < '0' || letters[place] > '9')
            return false;
    }
    const DigiwattInstants::Written date{100 * pairAt(letters) + pairAt(letters + 2), pairAt(letters + 5), pairAt(letters + 8), first};
    const bool isDate = date.in(DigiwattOrder::MonthFirst).isValid() || date.in(DigiwattOrder::DayFirst).isValid();
    if (letters[4] != '-' || letters[7] != '-' || date.year < 1 || !isDate)
        return false;
    dates.push_back(date);
    return true;
}

/** The double that is next to the number written: both halves of the division are exact, so it is rounded once. */
const char *DigiwattCells::readNumber(const char *at, const char *end, double &value)
{
    const bool isNegative = *at == '-';
    const char *const begin = at + isNegative;
    quint64 number = 0;
    at = addDigits(begin, number);
    const std::ptrdiff_t whole = at - begin;
    if (whole == 0)
        return isNegative ? nullptr : readMissing(begin, end, value);
    std::ptrdiff_t fraction = 0;
    if (*at == '.') {
        const char *const point = at;
        at = addDigits(at + 1, number);
        fraction = at - point - 1;
        if (fraction == 0)
            return nullptr;
    }
    if ((whole > 1 && *begin == '0') || whole + fraction > mostDigits || (*at | 0x20) == 'e')
        return nullptr;
    const double size = double(number) / tens[fraction];
    value = isNegative ? -size : size;
    return at;
}
