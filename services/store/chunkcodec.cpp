// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/chunkcodec.h"

#include "services/store/columnpacking.h"

#include <algorithm>
#include <span>
#include <type_traits>

namespace
{
// The first byte: which columns follow.
constexpr quint8 withGaps = 1;
constexpr quint8 withTails = 2;
constexpr quint8 withQualities = 4;

/** Which places of a chunk have values: @p count from @p first on, all of them where @p there is empty. */
struct Places
{
    std::size_t first = 0;
    std::size_t count = 0;
    std::vector<qint64> there; /**< 1 or 0 */

    bool areAll(std::size_t length) const { return count == length && there.empty(); }
};

template<typename T>
void pack(const std::vector<T> &column, const Places &places, QByteArray &packed)
{
    if constexpr (std::is_same_v<T, qint64>) {
        if (places.there.empty())
            return ColumnPacking::pack(std::span(column).subspan(places.first, places.count), packed);
    }
    std::vector<qint64> numbers;
    numbers.reserve(places.count);
    for (std::size_t i = 0; i < places.count; ++i) {
        if (places.there.empty() || places.there[i])
            numbers.push_back(qint64(column[places.first + i]));
    }
    ColumnPacking::pack(numbers, packed);
}

Error damaged()
{
    return {Error::Kind::StoreDamaged, {}, {}, QStringLiteral("a chunk's bytes are no chunk")};
}

bool isThere(qint64 value)
{
    return value != noReading;
}

bool isQuality(qint64 number)
{
    return 0 <= number && number <= int(Quality::Missing);
}

/** Unpacks numbers to where they belong in @p column. */
bool unpack(QByteArrayView &packed, const Places &places, std::vector<qint64> &column)
{
    const auto there = std::span(column).subspan(places.first, places.count);
    if (places.there.empty())
        return ColumnPacking::unpack(packed, there);
    std::vector<qint64> numbers(std::size_t(std::ranges::count(places.there, 1)));
    if (!ColumnPacking::unpack(packed, numbers))
        return false;
    std::size_t next = 0;
    for (std::size_t i = 0; i < places.count; ++i) {
        if (places.there[i])
            there[i] = numbers[next++];
    }
    return true;
}

bool unpackPlaces(QByteArrayView &packed, bool hasGaps, std::size_t &length, Places &places)
{
    quint64 all = 0;
    quint64 first = 0;
    quint64 count = 0;
    if (!ColumnPacking::unpackNumber(packed, all) || !ColumnPacking::unpackNumber(packed, first)
        || !ColumnPacking::unpackNumber(packed, count) || all > quint64(ChunkCodec::largest) || first > all || count > all - first)
        return false;
    length = all;
    places = {first, count, std::vector<qint64>(hasGaps ? count : 0)};
    return ColumnPacking::unpack(packed, places.there)
        && std::ranges::all_of(places.there, [](qint64 one) { return one == 0 || one == 1; });
}
}

QByteArray ChunkCodec::pack(const ChunkValues &chunk)
{
    const auto begin = std::ranges::find_if(chunk.values, isThere);
    const auto end = std::find_if(chunk.values.rbegin(), std::make_reverse_iterator(begin), isThere).base();
    Places places{std::size_t(begin - chunk.values.begin()), std::size_t(end - begin), {}};
    const bool hasGaps = std::find(begin, end, noReading) != end;
    if (hasGaps) {
        places.there.resize(places.count);
        std::transform(begin, end, places.there.begin(), isThere);
    }

    QByteArray packed;
    packed.append(char((hasGaps ? withGaps : 0) | (chunk.tails.empty() ? 0 : withTails) | (chunk.qualities.empty() ? 0 : withQualities)));
    ColumnPacking::packNumber(chunk.values.size(), packed);
    ColumnPacking::packNumber(places.first, packed);
    ColumnPacking::packNumber(places.count, packed);
    if (hasGaps)
        ColumnPacking::pack(places.there, packed);
    ::pack(chunk.values, places, packed);
    if (!chunk.tails.empty())
        ::pack(chunk.tails, places, packed);
    if (!chunk.qualities.empty())
        ::pack(chunk.qualities, places, packed);
    return packed;
}

Result<ChunkValues> ChunkCodec::unpack(QByteArrayView packed)
{
    const quint8 columns = packed.isEmpty() ? 0xff : quint8(packed.front());
    std::size_t length = 0;
    Places places;
    if (columns > (withGaps | withTails | withQualities))
        return damaged();
    packed = packed.sliced(1);
    if (!unpackPlaces(packed, columns & withGaps, length, places))
        return damaged();
    ChunkValues chunk;
    chunk.values = places.areAll(length) ? std::vector<qint64>(length) : std::vector<qint64>(length, noReading);
    if (!::unpack(packed, places, chunk.values))
        return damaged();
    if (columns & withTails) {
        chunk.tails.resize(length, 0);
        if (!::unpack(packed, places, chunk.tails))
            return damaged();
    }
    if (columns & withQualities) {
        std::vector<qint64> numbers(length, qint64(Quality::Measured));
        if (!::unpack(packed, places, numbers) || !std::ranges::all_of(numbers, isQuality))
            return damaged();
        chunk.qualities.resize(length);
        std::ranges::transform(numbers, chunk.qualities.begin(), [](qint64 number) { return Quality(number); });
    }
    return packed.isEmpty() ? Result<ChunkValues>(std::move(chunk)) : damaged();
}
