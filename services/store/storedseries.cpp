// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storedseries.h"

#include "services/store/chunkcodec.h"

#include <algorithm>
#include <iterator>

namespace
{
bool isEarlier(const StoredChunk &one, const StoredChunk &other)
{
    return one.first != other.first ? one.first < other.first : one.layer < other.layer;
}

/** Whether nothing is measured between a chunk and the one before it. */
bool isAfterGap(const std::vector<StoredChunk> &chunks, std::size_t chunk)
{
    return chunk > 0 && chunks[chunk].first > chunks[chunk - 1].finish;
}
}

Interval StoredSeries::span() const
{
    return stretches.empty() ? Interval() : Interval{stretches.front().extent.start, stretches.back().extent.end};
}

Interval StoredSeries::extentOf(const Run &run) const
{
    return {stretches[run.begin].extent.start, stretches[run.end - 1].extent.end};
}

std::pair<std::size_t, std::size_t> StoredSeries::chunksOf(const Run &run) const
{
    return {stretches[run.begin].begin, stretches[run.end - 1].end};
}

ChunkSum StoredSeries::sumOf(std::size_t begin, std::size_t end) const
{
    const Tally &before = m_tallies[begin];
    const Tally &after = m_tallies[end];
    ChunkSum sum{.slot = chunks[begin].slot,
                 .count = after.count - before.count,
                 .first = chunks[begin].first,
                 .last = chunks[end - 1].last,
                 .finish = chunks[end - 1].finish};
    sum.gaps = chunks[begin].gaps + after.gaps - m_tallies[begin + 1].gaps;
    sum.seconds = after.seconds - before.seconds;
    sum.covered = after.covered - before.covered;
    sum.total = after.total - before.total;
    sum.tailTotal = after.tailTotal - before.tailTotal;
    for (std::size_t quality = 0; quality < before.byQuality.size(); ++quality) {
        if (after.byQuality[quality] > before.byQuality[quality])
            sum.quality = Quality(quality);
    }
    return sum;
}

std::vector<StoredChunk> StoredSeries::chunksWithin(std::size_t layer, const std::pair<qint64, qint64> &slots) const
{
    std::vector<StoredChunk> found;
    const auto begin = chunks.begin() + qsizetype(chunkFrom(layer, slots.first));
    const auto end = chunks.begin() + qsizetype(chunkFrom(layer, slots.second + 1));
    std::copy_if(begin, end, std::back_inserter(found), [layer](const StoredChunk &chunk) { return chunk.layer == layer; });
    return found;
}

void StoredSeries::arrange()
{
    if (!std::ranges::is_sorted(chunks, isEarlier)) // those of one layer are
        std::ranges::sort(chunks, isEarlier);
    m_tallies.reserve(chunks.size() + 1);
    stretches.reserve(chunks.size());
    arrangeFrom(0);
}

void StoredSeries::replace(std::size_t layer, const std::vector<ChunkSum> &sums)
{
    const auto begin = qsizetype(chunkFrom(layer, sums.front().slot));
    const auto isReplaced = [&](const StoredChunk &chunk) {
        return chunk.layer == layer && std::ranges::binary_search(sums, chunk.slot, {}, &ChunkSum::slot);
    };
    chunks.erase(std::remove_if(chunks.begin() + begin, chunks.end(), isReplaced), chunks.end());
    for (const ChunkSum &sum : sums)
        chunks.push_back({sum, layer});
    std::sort(chunks.begin() + begin, chunks.end(), isEarlier);
    arrangeFrom(std::size_t(begin));
}

std::size_t StoredSeries::chunkFrom(std::size_t layer, qint64 slot) const
{
    const StoredLayer &own = layers[layer];
    const qint64 start = slot * ChunkCodec::largest * own.step + own.phase;
    return std::size_t(std::ranges::lower_bound(chunks, start, {}, &StoredChunk::first) - chunks.begin());
}

/** Finds anew what follows from chunk @p begin and those behind it. */
void StoredSeries::arrangeFrom(std::size_t begin)
{
    parts.clear();
    m_tallies.resize(begin + 1);
    for (std::size_t i = begin; i < chunks.size(); ++i)
        addTally(i);
    while (!stretches.empty() && stretches.back().end > begin)
        stretches.pop_back();
    if (!stretches.empty())
        stretches.pop_back(); // what comes next may overlap it
    const std::size_t kept = stretches.size();
    for (std::size_t i = stretches.empty() ? 0 : stretches.back().end; i < chunks.size(); ++i)
        addToStretch(i);
    while (!runs.empty() && runs.back().begin >= kept)
        runs.pop_back();
    if (!runs.empty())
        runs.back().end = std::min(runs.back().end, kept);
    for (std::size_t i = kept; i < stretches.size(); ++i)
        addToRun(i);
}

void StoredSeries::addTally(std::size_t index)
{
    const StoredChunk &chunk = chunks[index];
    const Tally &before = m_tallies.back();
    std::array<qint64, 4> byQuality = before.byQuality;
    ++byQuality[std::size_t(chunk.quality)];
    m_tallies.push_back({before.count + chunk.count,
                         before.gaps + chunk.gaps + isAfterGap(chunks, index),
                         before.seconds + chunk.seconds,
                         before.covered + chunk.covered,
                         before.total + chunk.total,
                         before.tailTotal + chunk.tailTotal,
                         byQuality});
}

void StoredSeries::addToStretch(std::size_t chunk)
{
    const Interval extent{chunks[chunk].first, chunks[chunk].finish};
    if (stretches.empty() || extent.start >= stretches.back().extent.end)
        stretches.push_back({chunk, chunk, extent});
    Stretch &stretch = stretches.back();
    stretch.end = chunk + 1;
    stretch.extent.end = std::max(stretch.extent.end, extent.end);
}

void StoredSeries::addToRun(std::size_t stretch)
{
    const auto layerOf = [this](std::size_t index) { return chunks[stretches[index].begin].layer; };
    const bool isAlone = stretches[stretch].isAlone();
    if (isAlone && !runs.empty() && runs.back().isAlone && layerOf(runs.back().begin) == layerOf(stretch))
        runs.back().end = stretch + 1;
    else
        runs.push_back({stretch, stretch + 1, isAlone});
}
