// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/intervalsums.h"

#include "services/store/layerreader.h"
#include "services/store/storefault.h"

namespace
{
constexpr std::size_t mostParts = 10'000;

/** Whether an interval takes readings of @p length: it does if gather does. */
Outcome taking(const Interval &interval, qint64 length)
{
    if (length <= interval.length())
        return std::monostate();
    Readings one;
    one.append({interval.start, interval.start + length}, 0);
    const auto gathered = Buckets::gather(one, {interval});
    return gathered ? Outcome(std::monostate()) : gathered.error();
}

/** Adds up what a series has within each of some intervals, run by run. */
class Adder
{
public:
    Adder(Database &database, const StoredSeries &series, const std::vector<Interval> &intervals)
        : m_database(database)
        , m_series(series)
    {
        m_sums.reserve(intervals.size());
        for (const Interval &interval : intervals)
            m_sums.push_back({interval});
    }

    void add(const Run &run)
    {
        const Interval extent = m_series.extentOf(run);
        const auto endOf = [](const IntervalSum &sum) { return sum.interval.end; };
        auto sum = std::ranges::upper_bound(m_sums, extent.start, {}, endOf);
        if (sum == m_sums.end() || sum->interval.start >= extent.end)
            return;
        const Readings readings = run.isAlone ? Readings() : LayerReader::stretches(m_database, m_series, run.begin, run.end);
        for (; sum != m_sums.end() && sum->interval.start < extent.end; ++sum) {
            if (run.isAlone)
                addChunks(run, *sum);
            else
                addPart(readings, false, *sum);
        }
    }

    std::vector<IntervalSum> taken()
    {
        for (IntervalSum &sum : m_sums)
            sum.covered = std::min(sum.covered, sum.interval.length());
        return std::move(m_sums);
    }

private:
    /** Adds chunks that nothing overlaps: those that lie wholly in the interval by what they come to, of the others their part. */
    void addChunks(const Run &run, IntervalSum &sum)
    {
        const auto [first, last] = m_series.chunksOf(run);
        const auto runBegin = m_series.chunks.begin() + qsizetype(first);
        const auto runEnd = m_series.chunks.begin() + qsizetype(last);
        const auto begin = std::lower_bound(
            runBegin, runEnd, sum.interval.start, [](const StoredChunk &chunk, qint64 start) { return chunk.first < start; });
        const auto end = std::upper_bound(
            begin, runEnd, sum.interval.end, [](qint64 finish, const StoredChunk &chunk) { return finish < chunk.finish; });
        if (begin != runBegin && (begin - 1)->last >= sum.interval.start)
            addPart(std::size_t(begin - m_series.chunks.begin()) - 1, sum);
        if (begin != end)
            add(m_series.sumOf(std::size_t(begin - m_series.chunks.begin()), std::size_t(end - m_series.chunks.begin())),
                m_series.layers[begin->layer].exponent,
                m_series.layers[begin->layer].tailExponent,
                sum);
        if (end != runEnd && end->first < sum.interval.end)
            addPart(std::size_t(end - m_series.chunks.begin()), sum);
    }

    void addPart(std::size_t index, IntervalSum &sum)
    {
        const StoredChunk &chunk = m_series.chunks[index];
        const StoredLayer &layer = m_series.layers[chunk.layer];
        const Interval asked = sum.interval.intersected({chunk.first, chunk.last + 1});
        const auto known = m_series.parts.find({index, asked.start, asked.end});
        if (known != m_series.parts.end())
            return add(known->second, layer.exponent, layer.tailExponent, sum);
        if (m_chunk != index) {
            m_readings = LayerReader::none(m_series, layer);
            LayerReader::append(m_database, m_series, chunk, m_readings);
            m_chunk = index;
        }
        const ChunkSum part = addPart(m_readings, layer.step > 0, sum);
        if (m_series.parts.size() >= mostParts)
            m_series.parts.clear();
        m_series.parts.emplace(std::tuple(index, asked.start, asked.end), part);
    }

    /** Adds what of @p readings starts in the interval. */
    ChunkSum addPart(const Readings &readings, bool areOnGrid, IntervalSum &sum)
    {
        const auto begin = std::ranges::lower_bound(readings.starts, sum.interval.start);
        const auto end = std::lower_bound(begin, readings.starts.end(), sum.interval.end);
        if (begin == end)
            return {};
        const auto sumUp = areOnGrid ? ChunkSums::onGrid : ChunkSums::of;
        const auto first = std::size_t(begin - readings.starts.begin());
        const ChunkSum part = sumUp(readings, first, first + std::size_t(end - begin), 0, m_series.isMean());
        add(part, readings.exponent, readings.tailExponent, sum);
        return part;
    }

    static void add(const ChunkSum &part, int exponent, int tailExponent, IntervalSum &sum)
    {
        if (const Outcome outcome = taking(sum.interval, part.longest); !outcome)
            throw StoreFault{outcome.error()};
        sum.total = sum.total + Decimal(part.total, exponent) + Decimal(part.tailTotal, tailExponent);
        sum.seconds += part.seconds;
        sum.covered += part.covered;
        sum.worst = std::max(sum.worst, part.quality);
    }

    Database &m_database;
    const StoredSeries &m_series;
    std::vector<IntervalSum> m_sums;
    std::optional<std::size_t> m_chunk; /**< the one whose readings are at hand: two intervals often share one */
    Readings m_readings;
};
}

Result<std::vector<IntervalSum>> IntervalSums::of(Database &database, const StoredSeries &series, const std::vector<Interval> &intervals)
{
    Adder adder(database, series, intervals);
    if (intervals.empty())
        return adder.taken();
    const auto endOf = [&series](const Run &run) { return series.extentOf(run).end; };
    auto run = std::ranges::upper_bound(series.runs, intervals.front().start, {}, endOf);
    try {
        for (; run != series.runs.end() && series.extentOf(*run).start < intervals.back().end; ++run)
            adder.add(*run);
    } catch (const StoreFault &fault) {
        return fault.error;
    }
    return adder.taken();
}

Result<std::vector<Bucket>> IntervalSums::buckets(Database &database, const StoredSeries &series, const std::vector<Interval> &intervals)
{
    const auto sums = of(database, series, intervals);
    if (!sums)
        return sums.error();
    std::vector<Bucket> buckets;
    buckets.reserve(sums->size());
    for (const IntervalSum &sum : *sums) {
        if (sum.isEmpty())
            buckets.push_back({sum.interval});
        else
            buckets.push_back({sum.interval, series.isMean() ? sum.mean() : sum.total, sum.quality(), sum.covered});
    }
    return buckets;
}
