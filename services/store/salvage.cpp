// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/salvage.h"

#include "services/store/chunkcodec.h"
#include "services/store/damagedfile.h"
#include "services/store/seal.h"
#include "services/store/sumcodec.h"

#include <set>

using namespace Qt::StringLiterals;

namespace
{
constexpr int firstColumn = 1; // column 0 is the row's number

void add(Readings &readings, const Interval &interval, qint64 value, qint64 tail, Quality quality)
{
    readings.append(interval, value, quality);
    if (tail != 0)
        readings.tails.resize(readings.size() - 1, 0);
    if (tail != 0 || !readings.tails.empty())
        readings.tails.push_back(tail);
}

/** Calls @p take with the layer, the slot and what was sealed there. Answers whether the seal is whole. */
template<typename Take>
bool takePacked(const Rows &row, const Take &take)
{
    const qint64 layer = row.integer(firstColumn);
    const qint64 slot = row.integer(firstColumn + 1);
    const QByteArray bytes = row.bytes(firstColumn + 2);
    const auto packed = Seal::opened(bytes, {layer, slot});
    if (packed)
        take(layer, slot, *packed);
    return packed.has_value();
}
}

template<typename Each>
void Salvage::take(const Each &each)
{
    bool sealed = true;
    bool whole = each(u"sum_page"_s, u"layer, slot, packed"_s, [this, &sealed](const Rows &row) {
        sealed &= takePacked(row, [this](qint64 layer, qint64, QByteArrayView packed) {
            const auto sums = SumCodec::unpack(packed);
            for (const ChunkSum &sum : sums ? *sums : std::vector<ChunkSum>())
                m_sums[layer].emplace(sum.slot, sum);
        });
    });
    whole &= each(u"chunk"_s, u"layer, slot, packed"_s, [this, &sealed](const Rows &row) {
        sealed &= takePacked(row, [this](qint64 layer, qint64 slot, QByteArrayView packed) {
            m_chunks.emplace(std::pair(layer, slot), packed.toByteArray());
        });
    });
    whole &= each(u"reading"_s, u"layer, start, length, value, tail, quality"_s, [this](const Rows &row) {
        const std::pair place(row.integer(firstColumn + 1), qint32(row.integer(firstColumn + 2)));
        m_rows[row.integer(firstColumn)].emplace(
            place, Row{place.second, row.integer(firstColumn + 3), row.integer(firstColumn + 4), Quality(row.integer(firstColumn + 5))});
    });
    m_partial = !whole || !sealed;
}

Salvage Salvage::of(DamagedFile &file)
{
    Salvage salvage;
    salvage.take([&file](const QString &table, const QString &columns, const auto &take) { return file.each(table, columns, take); });
    return salvage;
}

Salvage Salvage::of(Database &database)
{
    Salvage salvage;
    salvage.take([&database](const QString &table, const QString &columns, const auto &take) {
        Rows rows = database.rows(u"SELECT 0, %1 FROM %2"_s.arg(columns, table));
        while (rows.next())
            take(rows);
        return true;
    });
    return salvage;
}

const Salvage::Sums &Salvage::sums(qint64 layer) const
{
    static const Sums none;
    const auto known = m_sums.find(layer);
    return known == m_sums.end() ? none : known->second;
}

std::vector<qint64> Salvage::slotsOf(qint64 layer) const
{
    std::vector<qint64> found;
    for (auto chunk = m_chunks.lower_bound({layer, std::numeric_limits<qint64>::min()}); chunk != m_chunks.end(); ++chunk) {
        if (chunk->first.first != layer)
            break;
        found.push_back(chunk->first.second);
    }
    return found;
}

std::vector<qint64> Salvage::layers() const
{
    std::set<qint64> found;
    for (const auto &[layer, sums] : m_sums)
        found.insert(layer);
    for (const auto &[place, packed] : m_chunks)
        found.insert(place.first);
    return {found.begin(), found.end()};
}

bool Salvage::append(qint64 layer, qint64 slot, const Grid &grid, Readings &readings) const
{
    const auto packed = m_chunks.find({layer, slot});
    if (packed == m_chunks.end())
        return false;
    const auto chunk = ChunkCodec::unpack(packed->second);
    if (!chunk)
        return false;
    const qint64 begin = slot * ChunkCodec::largest * grid.step + grid.phase;
    for (std::size_t i = 0; i < chunk->values.size(); ++i) {
        const qint64 start = begin + qint64(i) * grid.step;
        if (chunk->values[i] != noReading)
            add(readings,
                {start, start + grid.step},
                chunk->values[i],
                chunk->tails.empty() ? 0 : chunk->tails[i],
                chunk->qualities.empty() ? Quality::Measured : chunk->qualities[i]);
    }
    return true;
}

bool Salvage::append(qint64 layer, const ChunkSum &sum, bool areMeans, Readings &readings) const
{
    const auto rows = m_rows.find(layer);
    if (rows == m_rows.end())
        return false;
    Readings found;
    for (auto row = rows->second.lower_bound({sum.first, 0}); row != rows->second.end() && row->first.first <= sum.last; ++row)
        add(found, {row->first.first, row->first.first + row->second.length}, row->second.value, row->second.tail, row->second.quality);
    if (found.size() == 0 || ChunkSums::of(found, 0, found.size(), sum.slot, areMeans) != sum)
        return false;
    for (std::size_t i = 0; i < found.size(); ++i)
        add(readings, found.interval(i), found.values[i], found.tails.empty() ? 0 : found.tails[i], found.quality(i));
    return true;
}
