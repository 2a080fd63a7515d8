// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/intervalsums.h"

#include "services/store/layerreader.h"
#include "services/store/storefault.h"

namespace
{
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

/** Adds chunks and readings, in time order, to the intervals that they begin in. */
class Adder
{
public:
    Adder(const StoredSeries &series, const std::vector<Interval> &intervals)
        : m_series(series)
    {
        m_sums.reserve(intervals.size());
        for (const Interval &interval : intervals)
            m_sums.push_back({interval});
    }

    /** Whether all readings of @p chunk lie in one interval. */
    bool isWithin(const StoredChunk &chunk)
    {
        const auto sum = at(chunk.first);
        return sum != m_sums.end() && sum->interval.start <= chunk.first && chunk.finish <= sum->interval.end;
    }

    void add(const StoredChunk &chunk)
    {
        const StoredLayer &layer = m_series.layers[chunk.layer];
        IntervalSum &sum = *at(chunk.first);
        sum.total = sum.total + Decimal(chunk.total, layer.exponent) + Decimal(chunk.tailTotal, layer.tailExponent);
        sum.seconds += chunk.seconds;
        sum.covered += chunk.covered;
        sum.worst = std::max(sum.worst, chunk.quality);
    }

    void add(const Readings &readings)
    {
        std::size_t i = 0;
        auto sum = readings.size() > 0 ? at(readings.starts.front()) : m_sums.end();
        for (; sum != m_sums.end(); ++sum) {
            const auto from = readings.starts.begin() + qsizetype(i);
            i = std::size_t(std::lower_bound(from, readings.starts.end(), sum->interval.start) - readings.starts.begin());
            if (i == readings.size())
                return;
            const auto end = std::lower_bound(readings.starts.begin() + qsizetype(i), readings.starts.end(), sum->interval.end);
            add(readings, i, std::size_t(end - readings.starts.begin()), *sum);
            i = std::size_t(end - readings.starts.begin());
        }
    }

    std::vector<IntervalSum> taken()
    {
        for (IntervalSum &sum : m_sums)
            sum.covered = std::min(sum.covered, sum.interval.length());
        return std::move(m_sums);
    }

private:
    /** The interval that @p instant lies in, or the next. */
    std::vector<IntervalSum>::iterator at(qint64 instant)
    {
        return std::ranges::upper_bound(m_sums, instant, {}, [](const IntervalSum &sum) { return sum.interval.end; });
    }

    void add(const Readings &readings, std::size_t begin, std::size_t end, IntervalSum &sum)
    {
        Int128 total = 0;
        Int128 tails = 0;
        qint64 coveredUntil = sum.interval.start;
        qint64 longest = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const Interval reading = readings.interval(i);
            const qint64 weight = m_series.isMean() ? reading.length() : 1;
            total += Int128(readings.values[i]) * weight;
            if (!readings.tails.empty())
                tails += Int128(readings.tails[i]) * weight;
            longest = std::max(longest, reading.length());
            sum.seconds += reading.length();
            sum.covered += std::max<qint64>(0, reading.end - std::max(reading.start, coveredUntil));
            coveredUntil = std::max(coveredUntil, reading.end);
            sum.worst = std::max(sum.worst, readings.quality(i));
        }
        if (const Outcome outcome = taking(sum.interval, longest); !outcome)
            throw StoreFault{outcome.error()};
        sum.total = sum.total + Decimal(total, readings.exponent) + Decimal(tails, readings.tailExponent);
    }

    const StoredSeries &m_series;
    std::vector<IntervalSum> m_sums;
};
}

Result<std::vector<IntervalSum>> IntervalSums::of(Database &database, const StoredSeries &series, const std::vector<Interval> &intervals)
{
    Adder adder(series, intervals);
    if (intervals.empty())
        return adder.taken();
    const auto endOf = [](const Stretch &stretch) { return stretch.extent.end; };
    auto stretch = std::ranges::upper_bound(series.stretches, intervals.front().start, {}, endOf);
    try {
        for (; stretch != series.stretches.end() && stretch->extent.start < intervals.back().end; ++stretch) {
            const auto index = std::size_t(stretch - series.stretches.begin());
            if (stretch->isAlone() && adder.isWithin(series.chunks[stretch->begin]))
                adder.add(series.chunks[stretch->begin]);
            else
                adder.add(LayerReader::stretches(database, series, index, index + 1));
        }
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
