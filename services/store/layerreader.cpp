// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/layerreader.h"

#include "models/values/buckets.h"
#include "services/store/chunkcodec.h"
#include "services/store/database.h"
#include "services/store/packedrows.h"
#include "services/store/storefault.h"

using namespace Qt::StringLiterals;

namespace
{
void appendOne(Readings &readings, qint64 start, qint32 length, qint64 value, qint64 tail, Quality quality)
{
    readings.starts.push_back(start);
    readings.lengths.push_back(length);
    readings.values.push_back(value);
    if (tail != 0 && readings.tails.empty())
        readings.tails.resize(readings.values.size() - 1, 0);
    if (tail != 0 || !readings.tails.empty())
        readings.tails.push_back(tail);
    if (quality != Quality::Measured && readings.qualities.empty())
        readings.qualities.resize(readings.values.size() - 1, Quality::Measured);
    if (quality != Quality::Measured || !readings.qualities.empty())
        readings.qualities.push_back(quality);
}

void appendPacked(Database &database, const StoredLayer &layer, const StoredChunk &chunk, Readings &readings)
{
    ChunkValues values;
    PackedRows::each(database, PackedRows::Table::Chunk, layer.id, {chunk.slot, chunk.slot}, [&values](qint64, QByteArrayView packed) {
        values = valueOrFault(ChunkCodec::unpack(packed));
    });
    if (values.values.empty())
        throw StoreFault{{Error::Kind::StoreDamaged, {}, {}, u"layer %1, slot %2: there is no chunk"_s.arg(layer.id).arg(chunk.slot)}};
    const qint64 begin = chunk.slot * ChunkCodec::largest * layer.step + layer.phase;
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        if (values.values[i] != noReading)
            appendOne(readings,
                      begin + qint64(i) * layer.step,
                      layer.step,
                      values.values[i],
                      values.tails.empty() ? 0 : values.tails[i],
                      values.qualities.empty() ? Quality::Measured : values.qualities[i]);
    }
}

void appendRows(Database &database, const StoredLayer &layer, const StoredChunk &chunk, Readings &readings)
{
    Rows rows = database.rows(u"SELECT start, length, value, tail, quality FROM reading"
                              " WHERE layer = ? AND start BETWEEN ? AND ? ORDER BY start, length"_s,
                              {layer.id, chunk.first, chunk.last});
    while (rows.next())
        appendOne(readings, rows.integer(0), qint32(rows.integer(1)), rows.integer(2), rows.integer(3), Quality(rows.integer(4)));
}

Readings emptyLayer(const StoredSeries &series, const StoredLayer &layer)
{
    Readings readings;
    readings.unit = series.unit;
    readings.exponent = layer.exponent;
    readings.tailExponent = layer.tailExponent;
    return readings;
}

/** Those of @p readings from index @p begin up to @p end. */
Readings slice(const Readings &readings, std::size_t begin, std::size_t end)
{
    if (begin == 0 && end == readings.size())
        return readings;
    Readings part;
    part.unit = readings.unit;
    part.exponent = readings.exponent;
    part.tailExponent = readings.tailExponent;
    const auto copy = [&](const auto &from, auto &to) {
        if (!from.empty())
            to.assign(from.begin() + qsizetype(begin), from.begin() + qsizetype(end));
    };
    copy(readings.starts, part.starts);
    copy(readings.lengths, part.lengths);
    copy(readings.values, part.values);
    copy(readings.tails, part.tails);
    copy(readings.qualities, part.qualities);
    return part;
}
}

void LayerReader::append(Database &database, const StoredSeries &series, const StoredChunk &chunk, Readings &readings)
{
    const StoredLayer &layer = series.layers[chunk.layer];
    if (layer.step > 0)
        appendPacked(database, layer, chunk, readings);
    else
        appendRows(database, layer, chunk, readings);
}

Readings LayerReader::stretches(Database &database, const StoredSeries &series, std::size_t begin, std::size_t end)
{
    std::vector<Readings> layers;
    for (const StoredLayer &layer : series.layers)
        layers.push_back(emptyLayer(series, layer));
    if (begin < end) {
        for (std::size_t i = series.stretches[begin].begin; i < series.stretches[end - 1].end; ++i)
            append(database, series, series.chunks[i], layers[series.chunks[i].layer]);
    }
    return Buckets::resolve(layers);
}

Readings LayerReader::within(Database &database, const StoredSeries &series, const Interval &range, bool reachingIn)
{
    const auto endOf = [](const Stretch &stretch) { return stretch.extent.end; };
    const auto startOf = [](const Stretch &stretch) { return stretch.extent.start; };
    const auto begin = std::ranges::upper_bound(series.stretches, range.start, {}, endOf) - series.stretches.begin();
    const auto end = std::ranges::lower_bound(series.stretches, range.end, {}, startOf) - series.stretches.begin();
    const Readings readings = stretches(database, series, std::size_t(begin), std::size_t(std::max(begin, end)));
    const auto last = std::ranges::lower_bound(readings.starts, range.end) - readings.starts.begin();
    auto first = std::ranges::lower_bound(readings.starts, range.start) - readings.starts.begin();
    while (reachingIn && first > 0 && readings.interval(std::size_t(first - 1)).end > range.start)
        --first;
    return slice(readings, std::size_t(first), std::size_t(std::max(first, last)));
}

Readings LayerReader::layer(Database &database, const StoredSeries &series, std::size_t layer)
{
    Readings readings = emptyLayer(series, series.layers[layer]);
    for (const StoredChunk &chunk : series.chunks) {
        if (chunk.layer == layer)
            append(database, series, chunk, readings);
    }
    return readings;
}
