// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/layerwriter.h"

#include "models/values/division.h"
#include "services/store/chunkcodec.h"
#include "services/store/database.h"
#include "services/store/packedrows.h"
#include "services/store/seriescatalog.h"
#include "services/store/sumpages.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
/** The slot of the fixed UTC grid that @p start lies in. */
qint64 slotAt(qint64 start, const Grid &grid)
{
    return floorDivided(start - grid.phase, qint64(ChunkCodec::largest) * grid.step);
}

qint64 tailOf(const Readings &readings, std::size_t i)
{
    return readings.tails.empty() ? 0 : readings.tails[i];
}

/** Readings [begin, end) of a layer, which all lie in one slot of its grid. */
struct Cut
{
    const Readings &readings;
    std::size_t begin;
    std::size_t end;
    qint64 origin; /**< where the slot begins */

    std::size_t placeOf(std::size_t i) const { return std::size_t((readings.starts[i] - origin) / readings.lengths[i]); }
    bool isUnbroken() const { return placeOf(end - 1) - placeOf(begin) == end - 1 - begin; }
    /** What @p column has of these readings, each in its place, and @p nothing in the others. */
    template<typename T>
    std::vector<T> laidOut(const std::vector<T> &column, T nothing) const
    {
        std::vector<T> chunk(ChunkCodec::largest, nothing);
        if (isUnbroken()) {
            std::copy(column.begin() + qsizetype(begin), column.begin() + qsizetype(end), chunk.begin() + qsizetype(placeOf(begin)));
            return chunk;
        }
        for (std::size_t i = begin; i < end; ++i)
            chunk[placeOf(i)] = column[i];
        return chunk;
    }
    /** Whether @p column says more of these readings than @p usual. */
    template<typename T>
    bool isTold(const std::vector<T> &column, T usual) const
    {
        return !column.empty()
            && std::any_of(column.begin() + qsizetype(begin), column.begin() + qsizetype(end), [usual](T one) { return one != usual; });
    }
};

QByteArray packed(const Cut &cut)
{
    ChunkValues chunk{cut.laidOut(cut.readings.values, noReading), {}, {}};
    if (cut.isTold(cut.readings.tails, qint64(0)))
        chunk.tails = cut.laidOut(cut.readings.tails, qint64(0));
    if (cut.isTold(cut.readings.qualities, Quality::Measured))
        chunk.qualities = cut.laidOut(cut.readings.qualities, Quality::Measured);
    return ChunkCodec::pack(chunk);
}

std::vector<ChunkSum> writeGrid(Database &database, qint64 layer, const Readings &readings, const Grid &grid, bool areMeans)
{
    std::vector<ChunkSum> sums;
    const qint64 length = ChunkCodec::largest * grid.step;
    for (std::size_t begin = 0; begin < readings.size();) {
        const qint64 slot = slotAt(readings.starts[begin], grid);
        const qint64 origin = slot * length + grid.phase;
        const auto from = readings.starts.begin() + qsizetype(begin);
        const auto end = std::size_t(std::lower_bound(from, readings.starts.end(), origin + length) - readings.starts.begin());
        PackedRows::put(database, PackedRows::Table::Chunk, layer, slot, packed({readings, begin, end, origin}));
        sums.push_back(ChunkSums::onGrid(readings, begin, end, slot, areMeans));
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
    if (std::ranges::find(readings.values, noReading) != readings.values.end())
        return false;
    for (std::size_t i = 1; i < readings.size(); ++i) {
        const qint64 distance = readings.starts[i] - readings.starts[i - 1];
        if (distance < 0 || (distance == 0 && readings.lengths[i - 1] >= readings.lengths[i]))
            return false;
    }
    return true;
}

Readings LayerWriter::orderly(Readings readings)
{
    if (isOrderly(readings))
        return readings;
    std::vector<std::size_t> order(readings.size());
    std::iota(order.begin(), order.end(), 0);
    const auto place = [&](std::size_t i) { return std::pair(readings.starts[i], readings.lengths[i]); };
    std::ranges::stable_sort(order, {}, place);
    Readings kept = readings.none();
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

Readings LayerWriter::merged(const Readings &fresh, const Readings &kept)
{
    Readings all = fresh.none();
    const bool hasTails = !fresh.tails.empty() || !kept.tails.empty();
    const bool hasQualities = !fresh.qualities.empty() || !kept.qualities.empty();
    std::size_t next = 0;
    std::size_t nextKept = 0;
    while (next < fresh.size() || nextKept < kept.size()) {
        const qint64 order = next == fresh.size() ? 1 : nextKept == kept.size() ? -1 : fresh.starts[next] - kept.starts[nextKept];
        const Readings &from = order <= 0 ? fresh : kept;
        const std::size_t i = order <= 0 ? next : nextKept;
        next += order <= 0;
        nextKept += order >= 0;
        all.starts.push_back(from.starts[i]);
        all.lengths.push_back(from.lengths[i]);
        all.values.push_back(from.values[i]);
        if (hasTails)
            all.tails.push_back(tailOf(from, i));
        if (hasQualities)
            all.qualities.push_back(from.quality(i));
    }
    return all;
}

std::vector<ChunkSum> LayerWriter::write(Database &database, qint64 layer, const Readings &readings, const std::optional<Grid> &grid,
                                         bool areMeans)
{
    const std::vector<ChunkSum> sums
        = grid ? writeGrid(database, layer, readings, *grid, areMeans) : writeRows(database, layer, readings, areMeans);
    SumPages::put(database, layer, sums);
    return sums;
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
