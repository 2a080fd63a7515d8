// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/columnpacking.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <numeric>

namespace
{
constexpr std::size_t blockLength = 32;
constexpr int widestPacked = 56; /**< with 7 bits before it, still within the 8 bytes read at once */
constexpr int raw = 64;

/** Small numbers of either sign as small numbers. */
quint64 zigzag(quint64 difference)
{
    return (difference << 1) ^ quint64(qint64(difference) >> 63);
}

quint64 unzigzag(quint64 folded)
{
    return (folded >> 1) ^ (~(folded & 1) + 1);
}

std::size_t bytesOf(std::size_t count, int width)
{
    return (count * std::size_t(width) + 7) / 8;
}

void packBlock(const quint64 *folded, std::size_t count, QByteArray &to)
{
    const quint64 all = std::accumulate(folded, folded + count, quint64(0), std::bit_or());
    const int needed = int(std::bit_width(all));
    const int width = needed > widestPacked ? raw : needed;
    char block[blockLength * 8 + 8] = {};
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t bit = i * std::size_t(width);
        char *at = block + bit / 8;
        qToLittleEndian(qFromLittleEndian<quint64>(at) | folded[i] << bit % 8, at);
    }
    to.append(char(width));
    to.append(block, qsizetype(bytesOf(count, width)));
}
}

void ColumnPacking::pack(std::span<const qint64> column, QByteArray &to)
{
    if (column.empty())
        return;
    quint64 last = quint64(column.front());
    packNumber(zigzag(last), to);
    quint64 folded[blockLength];
    for (std::size_t from = 0; from < column.size(); from += blockLength) {
        const std::size_t count = std::min(blockLength, column.size() - from);
        for (std::size_t i = 0; i < count; ++i) {
            const quint64 value = quint64(column[from + i]);
            folded[i] = zigzag(value - last);
            last = value;
        }
        packBlock(folded, count, to);
    }
}

bool ColumnPacking::unpack(QByteArrayView &packed, std::span<qint64> column)
{
    if (column.empty())
        return true;
    quint64 last = 0;
    if (!unpackNumber(packed, last))
        return false;
    last = unzigzag(last);
    char copy[blockLength * 8 + 8] = {};
    for (std::size_t from = 0; from < column.size(); from += blockLength) {
        const std::size_t count = std::min(blockLength, column.size() - from);
        const int width = packed.isEmpty() ? raw + 1 : quint8(packed.front());
        const auto length = qsizetype(bytesOf(count, width));
        if ((width > widestPacked && width != raw) || packed.size() < 1 + length)
            return false;
        const char *block = packed.data() + 1;
        if (packed.size() < 1 + length + 8) // the last 8 bytes read at once would reach beyond the end
            block = static_cast<const char *>(std::memcpy(copy, block, std::size_t(length)));
        const quint64 mask = width == 0 ? 0 : ~quint64(0) >> (raw - width);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t bit = i * std::size_t(width);
            last += unzigzag(qFromLittleEndian<quint64>(block + bit / 8) >> bit % 8 & mask);
            column[from + i] = qint64(last);
        }
        packed = packed.sliced(1 + length);
    }
    return true;
}

void ColumnPacking::packNumber(quint64 number, QByteArray &to)
{
    for (; number >= 0x80; number >>= 7)
        to.append(char(number | 0x80));
    to.append(char(number));
}

bool ColumnPacking::unpackNumber(QByteArrayView &packed, quint64 &number)
{
    number = 0;
    for (int shift = 0; shift < 64 && !packed.isEmpty(); shift += 7) {
        const auto byte = quint8(packed.front());
        packed = packed.sliced(1);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}
