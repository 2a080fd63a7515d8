// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/chunkcodec.h"

#include "services/store/columnpacking.h"

#include <algorithm>

namespace
{
// The first byte: which columns follow.
constexpr quint8 withGaps = 1;
constexpr quint8 withTails = 2;
constexpr quint8 withQualities = 4;

/** The numbers of @p column that are there, when @p there says which. */
template<typename T>
std::vector<qint64> filled(const std::vector<T> &column, const std::vector<qint64> &there, std::size_t first)
{
    std::vector<qint64> numbers;
    numbers.reserve(there.size());
    for (std::size_t i = 0; i < there.size(); ++i) {
        if (there[i])
            numbers.push_back(qint64(column[first + i]));
    }
    return numbers;
}

Error damaged()
{
    return {Error::Kind::StoreDamaged, {}, {}, QStringLiteral("a chunk's bytes are no chunk")};
}

/** Lays @p numbers out where @p there has a one, in @p column from @p first on. */
template<typename T>
void layOut(const std::vector<qint64> &numbers, const std::vector<qint64> &there, std::vector<T> &column, std::size_t first)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < there.size(); ++i) {
        if (there[i])
            column[first + i] = T(numbers[next++]);
    }
}
}

QByteArray ChunkCodec::pack(const ChunkValues &chunk)
{
    const auto isThere = [](qint64 value) { return value != noReading; };
    const auto begin = std::ranges::find_if(chunk.values, isThere);
    const auto end = std::find_if(chunk.values.rbegin(), std::make_reverse_iterator(begin), isThere).base();
    std::vector<qint64> there(std::size_t(end - begin));
    std::transform(begin, end, there.begin(), isThere);
    const auto first = std::size_t(begin - chunk.values.begin());
    const bool hasGaps = std::ranges::find(there, 0) != there.end();

    QByteArray packed;
    packed.append(char((hasGaps ? withGaps : 0) | (chunk.tails.empty() ? 0 : withTails) | (chunk.qualities.empty() ? 0 : withQualities)));
    ColumnPacking::packNumber(chunk.values.size(), packed);
    ColumnPacking::packNumber(first, packed);
    ColumnPacking::packNumber(there.size(), packed);
    if (hasGaps)
        ColumnPacking::pack(there, packed);
    ColumnPacking::pack(filled(chunk.values, there, first), packed);
    if (!chunk.tails.empty())
        ColumnPacking::pack(filled(chunk.tails, there, first), packed);
    if (!chunk.qualities.empty())
        ColumnPacking::pack(filled(chunk.qualities, there, first), packed);
    return packed;
}

Result<ChunkValues> ChunkCodec::unpack(QByteArrayView packed)
{
    const quint8 columns = packed.isEmpty() ? 0xff : quint8(packed.front());
    quint64 length = 0;
    quint64 first = 0;
    quint64 count = 0;
    if (columns > (withGaps | withTails | withQualities))
        return damaged();
    packed = packed.sliced(1);
    if (!ColumnPacking::unpackNumber(packed, length) || !ColumnPacking::unpackNumber(packed, first)
        || !ColumnPacking::unpackNumber(packed, count) || length > quint64(largest) || first > length || count > length - first)
        return damaged();

    std::vector<qint64> there(count, 1);
    if ((columns & withGaps) && !ColumnPacking::unpack(packed, there))
        return damaged();
    if (std::ranges::any_of(there, [](qint64 one) { return one != 0 && one != 1; }))
        return damaged();
    ChunkValues chunk;
    chunk.values.resize(length, noReading);
    std::vector<qint64> numbers(std::size_t(std::ranges::count(there, 1)));
    if (!ColumnPacking::unpack(packed, numbers))
        return damaged();
    layOut(numbers, there, chunk.values, first);
    if (columns & withTails) {
        if (!ColumnPacking::unpack(packed, numbers))
            return damaged();
        chunk.tails.resize(length, 0);
        layOut(numbers, there, chunk.tails, first);
    }
    if (columns & withQualities) {
        if (!ColumnPacking::unpack(packed, numbers)
            || std::ranges::any_of(numbers, [](qint64 number) { return number < 0 || number > int(Quality::Missing); }))
            return damaged();
        chunk.qualities.resize(length, Quality::Measured);
        layOut(numbers, there, chunk.qualities, first);
    }
    return packed.isEmpty() ? Result<ChunkValues>(std::move(chunk)) : damaged();
}
