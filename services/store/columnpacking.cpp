// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/columnpacking.h"

#include "services/store/bitblock.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace
{
constexpr int raw = 64; /**< the width of blocks of numbers that are wider than any that is packed */

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

/** Packs the first @p count of a block's numbers; those behind them are 0. */
char *packBlock(const quint64 (&folded)[BitBlock::count], std::size_t count, char *to)
{
    quint64 all = 0;
    for (const quint64 number : folded)
        all |= number;
    const int needed = int(std::bit_width(all));
    const int width = needed > BitBlock::widest ? raw : needed;
    *to++ = char(width);
    if (width == raw)
        qToLittleEndian<quint64>(folded, qsizetype(count), to);
    else
        BitBlock::pack(width, folded, to);
    return to + bytesOf(count, width);
}

void unpackBlock(int width, const char *from, std::size_t count, quint64 (&folded)[BitBlock::count])
{
    if (width == raw)
        qFromLittleEndian<quint64>(from, qsizetype(count), folded);
    else
        BitBlock::unpack(width, from, folded);
}
}

void ColumnPacking::pack(std::span<const qint64> column, QByteArray &to)
{
    if (column.empty())
        return;
    packNumber(zigzag(quint64(column.front())), to);
    const qsizetype before = to.size();
    const std::size_t blocks = (column.size() + BitBlock::count - 1) / BitBlock::count;
    to.resize(before + qsizetype(blocks * (1 + BitBlock::bytes(raw))));
    char *at = to.data() + before;
    quint64 last = quint64(column.front());
    for (std::size_t from = 0; from < column.size(); from += BitBlock::count) {
        const std::size_t count = std::min(BitBlock::count, column.size() - from);
        quint64 folded[BitBlock::count] = {};
        folded[0] = zigzag(quint64(column[from]) - last);
        for (std::size_t i = 1; i < count; ++i)
            folded[i] = zigzag(quint64(column[from + i]) - quint64(column[from + i - 1]));
        last = quint64(column[from + count - 1]);
        at = packBlock(folded, count, at);
    }
    to.truncate(at - to.constData());
}

bool ColumnPacking::unpack(QByteArrayView &packed, std::span<qint64> column)
{
    if (column.empty())
        return true;
    quint64 last = 0;
    if (!unpackNumber(packed, last))
        return false;
    last = unzigzag(last);
    char copy[BitBlock::bytes(raw) + BitBlock::readBeyond] = {};
    quint64 folded[BitBlock::count];
    for (std::size_t from = 0; from < column.size(); from += BitBlock::count) {
        const std::size_t count = std::min(BitBlock::count, column.size() - from);
        const int width = packed.isEmpty() ? raw + 1 : quint8(packed.front());
        const auto length = qsizetype(bytesOf(count, width));
        if ((width > BitBlock::widest && width != raw) || packed.size() < 1 + length)
            return false;
        const char *block = packed.data() + 1;
        if (packed.size() < qsizetype(1 + BitBlock::bytes(width) + BitBlock::readBeyond)) // what is read at once reaches beyond the end
            block = static_cast<const char *>(std::memcpy(copy, block, std::size_t(length)));
        unpackBlock(width, block, count, folded);
        for (std::size_t i = 0; i < count; ++i) {
            last += unzigzag(folded[i]);
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
