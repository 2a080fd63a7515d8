// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattinstants.h"
#include "services/digiwatt/digiwatttext.h"

#include <QtEndian>

#include <cstring>
#include <limits>

/** Reads the small things that large tables are made of. False: they are unusual, and the text is anywhere. */
namespace DigiwattCells
{
constexpr int instantLength = 22; /**< `"2025-07-21T00:01:00Z"` */

/** Two digits, whose letters were found to be digits. */
inline int pairAt(const char *letters)
{
    return (letters[0] - '0') * 10 + letters[1] - '0';
}

/** Seconds of `00:01:00`; -1 where these eight letters are no time of the day. All eight are looked at together. */
inline int timeAt(const char *letters)
{
    constexpr quint64 high = 0xf0f0fff0f0fff0f0, form = 0x30303a30303a3030, sixes = 0x0606000606000606;
    const quint64 word = qFromLittleEndian<quint64>(letters);
    if ((word & high) != form || ((word + sixes) & high) != form)
        return -1;
    const int hour = pairAt(letters), minute = pairAt(letters + 3), second = pairAt(letters + 6);
    return hour < 24 && minute < 60 && second < 60 ? 3600 * hour + 60 * minute + second : -1;
}

/** A date that is another than the one before, or the first. */
bool readDate(const char *letters, DigiwattInstants &instants);

/** @p before is where the date of the one before stands, if there is one. */
inline bool readInstant(DigiwattText &text, const char *&before, DigiwattInstants &instants)
{
    text.skipBlanks();
    if (text.left() <= instantLength)
        return false;
    const char *const letters = text.letters();
    if (letters[0] != '"' || letters[11] != 'T' || letters[20] != 'Z' || letters[21] != '"')
        return false;
    const int time = timeAt(letters + 12);
    const bool isSameDay = before && std::memcmp(before, letters, 11) == 0;
    if (time < 0 || (!isSameDay && !readDate(letters + 1, instants)))
        return false;
    before = letters;
    instants.seconds.push_back(time);
    text.skip(instantLength);
    return true;
}

constexpr int mostDigits = 15; /**< so that a double holds their number exactly */

/** 10^0 to 10^15, which doubles are exactly. */
inline constexpr double tens[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/** What pandas writes for a value that is missing. */
bool readMissing(DigiwattText &text, double &value);

/** The double that is next to the number written: both halves of the division are exact, so it is rounded once. */
inline bool readNumber(DigiwattText &text, double &value)
{
    text.skipBlanks();
    const char *at = text.letters();
    const bool isNegative = *at == '-';
    const char *const begin = at += isNegative;
    quint64 number = 0;
    unsigned digit = unsigned(*at) - '0';
    if (digit > 9)
        return !isNegative && readMissing(text, value);
    for (; digit <= 9; digit = unsigned(*++at) - '0')
        number = number * 10 + digit;
    const std::ptrdiff_t whole = at - begin;
    std::ptrdiff_t fraction = 0;
    if (*at == '.') {
        const char *const point = at;
        for (digit = unsigned(*++at) - '0'; digit <= 9; digit = unsigned(*++at) - '0')
            number = number * 10 + digit;
        fraction = at - point - 1;
        if (fraction == 0)
            return false;
    }
    if ((whole > 1 && *begin == '0') || whole + fraction > mostDigits || (*at | 0x20) == 'e')
        return false;
    const double size = fraction == 0 ? double(number) : double(number) / tens[fraction];
    value = isNegative ? -size : size;
    text.skip(at - text.letters());
    return true;
}
}
