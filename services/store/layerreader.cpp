// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/layerreader.h"

#include "models/values/buckets.h"
#include "models/values/division.h"
#include "services/store/chunkcodec.h"
#include "services/store/database.h"
#include "services/store/packedrows.h"
#include "services/store/storefault.h"

#include <algorithm>
#include <limits>
#include <span>

using namespace Qt::StringLiterals;

namespace
{
constexpr Interval always{std::numeric_limits<qint64>::min() / 2, std::numeric_limits<qint64>::max() / 2};

/** Some chunks of one layer that follow each other. */
struct Chunks
{
    const StoredChunk *first = nullptr;
    const StoredChunk *last = nullptr;
    qint64 number = 0;
    qint64 readings = 0;

    void add(const StoredChunk &chunk)
    {
        first = first ? first : &chunk;
        last = &chunk;
        ++number;
        readings += chunk.count;
    }
};

/** Lengthens @p column by @p count of what @p found begins with; what is not told of is @p usual. */
template<typename T>
void appendTold(std::vector<T> &column, std::span<const T> found, std::size_t count, std::size_t before, T usual)
{
    if (column.empty() && std::ranges::all_of(found, [usual](T one) { return one == usual; }))
        return;
    column.resize(before, usual);
    column.insert(column.end(), found.begin(), found.end());
    column.resize(before + count, usual);
}

/** Adds a run of values that lie one behind the other, the first of them at place @p begin of the chunk, which is at @p start. */
void appendRun(const ChunkValues &chunk, std::size_t begin, std::size_t end, qint64 start, qint32 step, Readings &readings)
{
    const std::size_t before = readings.size();
    const std::size_t count = end - begin;
    readings.starts.resize(before + count);
    for (std::size_t i = 0; i < count; ++i)
        readings.starts[before + i] = start + qint64(i) * step;
    readings.lengths.resize(before + count, step);
    readings.values.insert(readings.values.end(), chunk.values.begin() + qsizetype(begin), chunk.values.begin() + qsizetype(end));
    const auto part = [&](const auto &column) { return std::span(column).subspan(column.empty() ? 0 : begin, column.empty() ? 0 : count); };
    appendTold<qint64>(readings.tails, part(chunk.tails), count, before, 0);
    appendTold<Quality>(readings.qualities, part(chunk.qualities), count, before, Quality::Measured);
}

/** Adds the values of a chunk that begins at @p origin which start within @p range. */
void appendValues(const ChunkValues &chunk, qint64 origin, qint32 step, const Interval &range, Readings &readings)
{
    const auto size = qint64(chunk.values.size());
    const auto placeOf = [&](qint64 instant) { return std::clamp<qint64>(ceilDivided(instant - origin, step), 0, size); };
    const auto end = chunk.values.begin() + placeOf(range.end);
    const auto isThere = [](qint64 value) { return value != noReading; };
    auto from = std::find_if(chunk.values.begin() + std::min(placeOf(range.start), placeOf(range.end)), end, isThere);
    while (from != end) {
        const auto to = std::find(from, end, noReading);
        const auto place = from - chunk.values.begin();
        appendRun(chunk, std::size_t(place), std::size_t(to - chunk.values.begin()), origin + place * step, step, readings);
        from = std::find_if(to, end, isThere);
    }
}

void appendPacked(Database &database, const StoredLayer &layer, const Chunks &chunks, const Interval &range, Readings &readings)
{
    const qint64 span = ChunkCodec::largest * qint64(layer.step);
    qint64 found = 0;
    const auto take = [&](qint64 slot, QByteArrayView packed) {
        ++found;
        appendValues(valueOrFault(ChunkCodec::unpack(packed)), slot * span + layer.phase, layer.step, range, readings);
    };
    PackedRows::each(database, PackedRows::Table::Chunk, layer.id, {chunks.first->slot, chunks.last->slot}, take);
    if (found != chunks.number)
        throw StoreFault{{Error::Kind::StoreDamaged,
                          {},
                          {},
                          u"layer %1 has %2 chunks where %3 should be"_s.arg(layer.id).arg(found).arg(chunks.number)}};
}

/** Throws unless the readings from @p begin on are those of @p chunks. Rows have no seal: their sums prove that they are. */
void prove(const StoredLayer &layer, const Chunks &chunks, const Readings &readings, std::size_t begin)
{
    for (const StoredChunk *chunk = chunks.first; chunk <= chunks.last; ++chunk) {
        if (chunk->layer != chunks.first->layer)
            continue;
        const ChunkSum &sum = *chunk;
        const std::size_t end = begin + std::size_t(sum.count);
        if (end > readings.size() || ChunkSums::of(readings, begin, end, sum.slot, readings.unit.isMean()) != sum)
            throw StoreFault{{Error::Kind::StoreDamaged, {}, {}, u"layer %1, slot %2: not its sum"_s.arg(layer.id).arg(sum.slot)}};
        begin = end;
    }
    if (begin != readings.size())
        throw StoreFault{{Error::Kind::StoreDamaged, {}, {}, u"layer %1: rows of no chunk"_s.arg(layer.id)}};
}

void appendRows(Database &database, const StoredLayer &layer, const Chunks &chunks, Readings &readings)
{
    const std::size_t begin = readings.size();
    Rows rows = database.rows(u"SELECT start, length, value, tail, quality FROM reading"
                              " WHERE layer = ? AND start BETWEEN ? AND ? ORDER BY start, length"_s,
                              {layer.id, chunks.first->first, chunks.last->last});
    while (rows.next()) {
        const std::size_t before = readings.size();
        const qint64 tail = rows.integer(3);
        const auto quality = Quality(rows.integer(4));
        readings.starts.push_back(rows.integer(0));
        readings.lengths.push_back(qint32(rows.integer(1)));
        readings.values.push_back(rows.integer(2));
        appendTold<qint64>(readings.tails, {&tail, 1}, 1, before, 0);
        appendTold<Quality>(readings.qualities, {&quality, 1}, 1, before, Quality::Measured);
    }
    prove(layer, chunks, readings, begin);
}

/** Adds what @p chunks, if any, have within @p range; rows are added whatever the range. */
void appendChunks(Database &database, const StoredLayer &layer, const Chunks &chunks, const Interval &range, Readings &readings)
{
    if (chunks.number == 0)
        return;
    if (readings.size() == 0) {
        readings.starts.reserve(std::size_t(chunks.readings));
        readings.lengths.reserve(std::size_t(chunks.readings));
        readings.values.reserve(std::size_t(chunks.readings));
    }
    if (layer.step > 0)
        appendPacked(database, layer, chunks, range, readings);
    else
        appendRows(database, layer, chunks, readings);
}

/** The chunks of stretches [@p begin, @p end), layer by layer. */
std::vector<Chunks> chunksOf(const StoredSeries &series, std::size_t begin, std::size_t end)
{
    std::vector<Chunks> layers(series.layers.size());
    if (begin < end) {
        for (std::size_t i = series.stretches[begin].begin; i < series.stretches[end - 1].end; ++i)
            layers[series.chunks[i].layer].add(series.chunks[i]);
    }
    return layers;
}

/** Those of @p readings that start within @p range, or also those that only reach into it. */
Readings cut(const Readings &readings, const Interval &range, bool reachingIn)
{
    const auto last = std::ranges::lower_bound(readings.starts, range.end) - readings.starts.begin();
    auto first = std::ranges::lower_bound(readings.starts, range.start) - readings.starts.begin();
    while (reachingIn && first > 0 && readings.interval(std::size_t(first - 1)).end > range.start)
        --first;
    return readings.slice(std::size_t(first), std::size_t(std::max(first, last)));
}
}

Readings LayerReader::none(const StoredSeries &series, const StoredLayer &layer)
{
    return {.unit = series.unit, .exponent = layer.exponent, .tailExponent = layer.tailExponent};
}

void LayerReader::append(Database &database, const StoredSeries &series, const StoredChunk &chunk, Readings &readings)
{
    Chunks chunks;
    chunks.add(chunk);
    appendChunks(database, series.layers[chunk.layer], chunks, always, readings);
}

Readings LayerReader::stretches(Database &database, const StoredSeries &series, std::size_t begin, std::size_t end)
{
    const std::vector<Chunks> chunks = chunksOf(series, begin, end);
    std::vector<Readings> layers;
    for (std::size_t i = 0; i < series.layers.size(); ++i) {
        layers.push_back(none(series, series.layers[i]));
        appendChunks(database, series.layers[i], chunks[i], always, layers.back());
    }
    return Buckets::resolve(std::move(layers));
}

Readings LayerReader::within(Database &database, const StoredSeries &series, const Interval &range, bool reachingIn)
{
    const auto endOf = [](const Stretch &stretch) { return stretch.extent.end; };
    const auto startOf = [](const Stretch &stretch) { return stretch.extent.start; };
    const auto begin = std::ranges::upper_bound(series.stretches, range.start, {}, endOf) - series.stretches.begin();
    const auto end = std::ranges::lower_bound(series.stretches, range.end, {}, startOf) - series.stretches.begin();
    const std::vector<Chunks> chunks = chunksOf(series, std::size_t(begin), std::size_t(std::max(begin, end)));
    const auto isAsked = [](const Chunks &one) { return one.number > 0; };
    const auto asked = std::ranges::find_if(chunks, isAsked);
    const auto index = std::size_t(asked - chunks.begin());
    if (std::ranges::count_if(chunks, isAsked) != 1 || series.layers[index].step == 0)
        return cut(stretches(database, series, std::size_t(begin), std::size_t(std::max(begin, end))), range, reachingIn);
    const StoredLayer &layer = series.layers[index];
    Readings readings = none(series, layer);
    appendChunks(database, layer, *asked, {range.start - (reachingIn ? layer.step - 1 : 0), range.end}, readings);
    return readings;
}

Readings LayerReader::layer(Database &database, const StoredSeries &series, std::size_t layer)
{
    return layerWithin(database, series, layer, always);
}

Readings LayerReader::layerWithin(Database &database, const StoredSeries &series, std::size_t layer, const Interval &range)
{
    Chunks chunks;
    for (const StoredChunk &chunk : series.chunks) {
        if (chunk.layer == layer && chunk.first < range.end && chunk.last >= range.start)
            chunks.add(chunk);
    }
    Readings readings = none(series, series.layers[layer]);
    appendChunks(database, series.layers[layer], chunks, range, readings);
    return series.layers[layer].step > 0 ? readings : readings.within(range);
}
