// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/columnsum.h"

#include "models/values/multiversion.h"

namespace
{
constexpr std::size_t blockLength = 32; /**< known beforehand, so that the processor takes several numbers at once */

/** Numbers summed by their halves, neither of which overflows. */
struct Halves
{
    quint64 low = 0;
    quint64 high = 0;

    void add(qint64 number)
    {
        const quint64 raised = quint64(number) + (quint64(1) << 63); // so that no half has a sign
        low += raised & 0xffff'ffff;
        high += raised >> 32;
    }
};

WATTGLASS_MULTIVERSION Halves halvesOf(const qint64 *column, std::size_t blocks)
{
    Halves halves;
    for (std::size_t block = 0; block < blocks; ++block) {
        for (std::size_t i = 0; i < blockLength; ++i)
            halves.add(column[block * blockLength + i]);
    }
    return halves;
}
}

Int128 ColumnSum::of(std::span<const qint64> column)
{
    Halves halves = halvesOf(column.data(), column.size() / blockLength);
    for (const qint64 number : column.last(column.size() % blockLength))
        halves.add(number);
    return Int128(halves.low) + (Int128(halves.high) << 32) - (Int128(column.size()) << 63);
}
