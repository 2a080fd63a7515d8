// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/layerwriter.h"

#include "services/store/chunkcodec.h"
#include "services/store/database.h"
#include "services/store/packedrows.h"
#include "services/store/seriescatalog.h"
#include "services/store/sumpages.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
qint64 floorDivided(qint64 number, qint64 divisor)
{
    return number / divisor - (number % divisor < 0);
}

/** The slot of the fixed UTC grid that @p start lies in. */
qint64 slotAt(qint64 start, const Grid &grid)
{
    return floorDivided(start - grid.phase, qint64(ChunkCodec::largest) * grid.step);
}

qint64 tailOf(const Readings &readings, std::size_t i)
{
    return readings.tails.empty() ? 0 : readings.tails[i];
}

/** Packs readings that all lie in one slot of the grid. */
QByteArray packed(const Readings &readings, std::size_t begin, std::size_t end, const Grid &grid, qint64 slot)
{
    const qint64 origin = slot * ChunkCodec::largest * grid.step + grid.phase;
    ChunkValues chunk;
    chunk.values.resize(ChunkCodec::largest, noReading);
    for (std::size_t i = begin; i < end; ++i) {
        const auto n = std::size_t((readings.starts[i] - origin) / grid.step);
        chunk.values[n] = readings.values[i];
        if (tailOf(readings, i) != 0) {
            chunk.tails.resize(chunk.values.size(), 0);
            chunk.tails[n] = readings.tails[i];
        }
        if (readings.quality(i) != Quality::Measured) {
            chunk.qualities.resize(chunk.values.size(), Quality::Measured);
            chunk.qualities[n] = readings.quality(i);
        }
    }
    return ChunkCodec::pack(chunk);
}

std::vector<ChunkSum> writeGrid(Database &database, qint64 layer, const Readings &readings, const Grid &grid, bool areMeans)
{
    std::vector<ChunkSum> sums;
    const qint64 length = ChunkCodec::largest * grid.step;
    for (std::size_t begin = 0; begin < readings.size();) {
        const qint64 slot = slotAt(readings.starts[begin], grid);
        const qint64 next = (slot + 1) * length + grid.phase;
        const auto end = std::size_t(std::lower_bound(readings.starts.begin() + qsizetype(begin), readings.starts.end(), next)
                                     - readings.starts.begin());
        PackedRows::put(database, PackedRows::Table::Chunk, layer, slot, packed(readings, begin, end, grid, slot));
        sums.push_back(ChunkSums::of(readings, begin, end, slot, areMeans));
        begin = end;
    }
    return sums;
}

std::vector<ChunkSum> writeRows(Database &database, qint64 layer, const Readings &readings, bool areMeans)
{
    std::vector<ChunkSum> sums;
    for (std::size_t begin = 0; begin < readings.size();) {
        std::size_t end = std::min(begin + std::size_t(ChunkCodec::largest), readings.size());
        while (end < readings.size() && readings.starts[end] == readings.starts[end - 1])
            ++end; // rows of one start are asked for together
        for (std::size_t i = begin; i < end; ++i)
            database.exec(
                u"INSERT INTO reading(layer, start, length, value, tail, quality) VALUES(?, ?, ?, ?, ?, ?)"_s,
                {layer, readings.starts[i], readings.lengths[i], readings.values[i], tailOf(readings, i), int(readings.quality(i))});
        sums.push_back(ChunkSums::of(readings, begin, end, qint64(sums.size()), areMeans));
        begin = end;
    }
    return sums;
}
}

bool LayerWriter::isOrderly(const Readings &readings)
{
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (readings.isMissing(i))
            return false;
        if (i > 0 && std::pair(readings.starts[i - 1], readings.lengths[i - 1]) >= std::pair(readings.starts[i], readings.lengths[i]))
            return false;
    }
    return true;
}

Readings LayerWriter::orderly(const Readings &readings)
{
    std::vector<std::size_t> order(readings.size());
    std::iota(order.begin(), order.end(), 0);
    const auto place = [&](std::size_t i) { return std::pair(readings.starts[i], readings.lengths[i]); };
    std::ranges::stable_sort(order, {}, place);
    Readings kept;
    kept.unit = readings.unit;
    kept.exponent = readings.exponent;
    kept.tailExponent = readings.tailExponent;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t from = order[i];
        if (readings.isMissing(from) || (i + 1 < order.size() && place(order[i + 1]) == place(from)))
            continue;
        kept.starts.push_back(readings.starts[from]);
        kept.lengths.push_back(readings.lengths[from]);
        kept.values.push_back(readings.values[from]);
        if (!readings.tails.empty())
            kept.tails.push_back(readings.tails[from]);
        if (!readings.qualities.empty())
            kept.qualities.push_back(readings.qualities[from]);
    }
    return kept;
}

void LayerWriter::write(Database &database, qint64 layer, const Readings &readings, const std::optional<Grid> &grid, bool areMeans)
{
    SumPages::put(
        database, layer, grid ? writeGrid(database, layer, readings, *grid, areMeans) : writeRows(database, layer, readings, areMeans));
}

bool LayerWriter::fits(const Readings &readings, const Unit &unit, const StoredLayer &layer)
{
    return layer.step > 0 && gridOf(readings) == Grid{layer.step, layer.phase} && readings.unit == unit
        && readings.exponent == layer.exponent && readings.tailExponent == layer.tailExponent;
}

std::pair<qint64, qint64> LayerWriter::slotsOf(const Readings &readings, const Grid &grid)
{
    return {slotAt(readings.starts.front(), grid), slotAt(readings.starts.back(), grid)};
}

void LayerWriter::clear(Database &database, qint64 layer)
{
    PackedRows::remove(database, PackedRows::Table::Chunk, layer);
    PackedRows::remove(database, PackedRows::Table::SumPage, layer);
    database.exec(u"DELETE FROM reading WHERE layer = ?"_s, {layer});
}
