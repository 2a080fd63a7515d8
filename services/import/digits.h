// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEndian>

#include <array>
#include <cstring>

/** Reads whole numbers, eight digits at a time where there are so many. */
namespace Digits
{
constexpr int most = 18; /**< that surely fit 64 bits */

/** Powers of ten. */
constexpr std::array<qint64, most + 1> tens = [] {
    std::array<qint64, most + 1> tens{1};
    for (int i = 1; i <= most; ++i)
        tens[i] = tens[i - 1] * 10;
    return tens;
}();

/** The eight letters at @p at, the first one in the lowest byte. */
inline quint64 eightAt(const char *at)
{
    quint64 letters;
    std::memcpy(&letters, at, sizeof letters);
    return qFromLittleEndian(letters);
}

inline bool areDigits(quint64 eight)
{
    // 0x30 to 0x39 are those that have a 3 above, and have it still when 6 is added.
    const quint64 above = 0xf0f0f0f0f0f0f0f0;
    return (eight & above) == 0x3030303030303030 && ((eight + 0x0606060606060606) & above) == 0x3030303030303030;
}

/** In each byte but the last the number that the digit there and the next one write. */
inline quint64 pairsOf(quint64 eight)
{
    return (eight & 0x0f0f0f0f0f0f0f0f) * (1 + (10 << 8)) >> 8;
}

/** The number that eight digits write: pairs of neighbours, then pairs of pairs, then both halves. */
inline quint64 valueOf(quint64 eight)
{
    eight = pairsOf(eight);
    eight = (eight & 0x00ff00ff00ff00ff) * (1 + (100 << 16)) >> 16;
    return (eight & 0x0000ffff0000ffff) * (1 + (10000ull << 32)) >> 32;
}

/** Adds the digits from @p at on to the end of @p number, at most as many as @p most; answers behind the last. */
inline const char *read(const char *at, const char *end, qint64 &number)
{
    const char *const last = end - at > most ? at + most : end;
    while (last - at >= 8 && areDigits(eightAt(at))) {
        number = number * 100'000'000 + qint64(valueOf(eightAt(at)));
        at += 8;
    }
    for (; at != last && uchar(*at - '0') < 10; ++at)
        number = number * 10 + (*at - '0');
    return at;
}
}
