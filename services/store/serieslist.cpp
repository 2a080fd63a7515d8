// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/serieslist.h"

#include "services/store/layerreader.h"

namespace
{
/** Counts a series up from its beginning. */
class Counter
{
public:
    explicit Counter(const StoredSeries &series)
        : m_series(series)
    {
    }

    /** Adds chunks that nothing overlaps. */
    void add(const Run &run)
    {
        const auto [begin, end] = m_series.chunksOf(run);
        const ChunkSum sum = m_series.sumOf(begin, end);
        const StoredLayer &layer = m_series.layers[m_series.chunks[begin].layer];
        reach({sum.first, sum.finish}, sum.last);
        m_info.readings += sum.count;
        m_info.gaps += sum.gaps;
        m_info.total = m_info.total + Decimal(sum.total, layer.exponent) + Decimal(sum.tailTotal, layer.tailExponent);
        m_seconds += sum.seconds;
    }

    void add(const Readings &readings)
    {
        Int128 total = 0;
        Int128 tails = 0;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const Interval reading = readings.interval(i);
            const qint64 weight = m_series.isMean() ? reading.length() : 1;
            reach(reading, reading.start);
            total += Int128(readings.values[i]) * weight;
            tails += readings.tails.empty() ? 0 : Int128(readings.tails[i]) * weight;
            m_seconds += reading.length();
        }
        m_info.readings += qint64(readings.size());
        m_info.total = m_info.total + Decimal(total, readings.exponent) + Decimal(tails, readings.tailExponent);
    }

    SeriesInfo info() const
    {
        SeriesInfo info = m_info;
        info.key = m_series.key;
        info.name = m_series.name;
        info.unit = m_series.unit;
        const auto &layers = m_series.layers;
        const auto hasOtherStep = [&](const StoredLayer &layer) { return layer.step == 0 || layer.step != layers.front().step; };
        if (!layers.empty() && std::ranges::none_of(layers, hasOtherStep))
            info.stepSeconds = layers.front().step;
        if (m_series.isMean() && m_seconds > 0)
            info.total = info.total.quotient(m_seconds, 6);
        return info;
    }

private:
    void reach(const Interval &extent, qint64 last)
    {
        if (m_info.readings == 0 && m_info.span.isEmpty())
            m_info.span = {extent.start, extent.start};
        m_info.gaps += extent.start > m_info.span.end;
        m_info.span.end = std::max(m_info.span.end, extent.end);
        m_info.lastStart = last;
    }

    const StoredSeries &m_series;
    SeriesInfo m_info;
    qint64 m_seconds = 0;
};
}

SeriesInfo SeriesList::info(Database &database, const StoredSeries &series)
{
    Counter counter(series);
    for (const Run &run : series.runs) {
        if (run.isAlone)
            counter.add(run);
        else
            counter.add(LayerReader::stretches(database, series, run.begin, run.end));
    }
    return counter.info();
}
