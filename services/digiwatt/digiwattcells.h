// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattdigits.h"
#include "services/digiwatt/digiwattinstants.h"

#include <QtEndian>

/** Reads the small things that large tables are made of, from letter to letter, for nothing that is kept in memory is as quick. A text is
 *  that of a JSON object: the brace at its end stops whatever is read letter by letter. Where a thing is unusual there is no letter
 *  behind it, but a null pointer.
 */
namespace DigiwattCells
{
constexpr int instantLength = 22; /**< `"2025-07-21T00:01:00Z"` */

inline const char *behindBlanks(const char *at)
{
    while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')
        ++at;
    return at;
}

/** Behind @p letter and the blanks before it. */
inline const char *behind(char letter, const char *at)
{
    if (*at != letter)
        at = behindBlanks(at);
    return *at == letter ? at + 1 : nullptr;
}

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

/** The date at @p letters, of the instants from @p first on; false where it is none. */
bool readDate(const char *letters, std::size_t first, std::vector<DigiwattInstants::Written> &dates);

/** A number of any usual form, or what stands for a missing one. */
const char *readNumber(const char *at, const char *end, double &value);

/** A number of at most seven digits without more, all of them read together. Other numbers are left to readNumber(). */
inline const char *readCell(const char *at, DigiwattDigits &digits, double &value)
{
    const int length = digits.at(at);
    if (length < 1 || length > 7 || (at[length] != ',' && at[length] != ']') || (*at == '0' && length > 1))
        return readNumber(at, digits.end(), value);
    const quint64 word = (qFromLittleEndian<quint64>(at) ^ 0x3030303030303030) << (64 - 8 * length);
    const quint64 pairs = word * 10 + (word >> 8);
    const quint64 number
        = ((pairs & 0x000000ff000000ff) * 0x000f424000000064 + ((pairs >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >> 32;
    value = double(quint32(number));
    return at + length;
}
}
