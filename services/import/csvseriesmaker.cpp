// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvseriesmaker.h"

#include <algorithm>
#include <numeric>

CsvSeriesMaker::CsvSeriesMaker(std::vector<qint64> &&starts, const CsvSchedule &schedule, bool hasOwnLengths)
    : m_starts(std::move(starts))
    , m_schedule(schedule)
    , m_longest(hasOwnLengths ? (3 * qint64(schedule.step) - 1) / 2 : schedule.step)
{
    if (std::ranges::adjacent_find(m_starts, std::greater_equal<>()) != m_starts.end())
        sort();
}

QList<ImportedSeries> CsvSeriesMaker::make(const std::vector<CsvSeriesColumn> &columns, std::vector<CsvValues> &&values)
{
    std::vector<qint32> lengths = m_groups.empty() ? lengthsOfAll() : std::vector<qint32>();
    QList<ImportedSeries> all;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ImportedSeries series{columns[i].kind, columns[i].part, columns[i].name, {}, 0};
        series.readings = values[i].emptyReadings(columns[i].unit->unit, columns[i].unit->shift);
        if (columns[i].cumulative || !m_groups.empty() || !values[i].isPlain()) {
            addEach(columns[i], values[i], series);
        } else if (i + 1 == columns.size()) {
            series.readings.starts = std::move(m_starts);
            series.readings.lengths = std::move(lengths);
            series.readings.values = values[i].takeWholes();
        } else {
            series.readings.starts = m_starts;
            series.readings.lengths = lengths;
            series.readings.values = values[i].takeWholes();
        }
        all.append(std::move(series));
    }
    return all;
}

void CsvSeriesMaker::sort()
{
    m_order.resize(m_starts.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, std::less<>(), [this](std::size_t row) { return m_starts[row]; });
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (m_groups.empty() || m_groups.back().start != m_starts[m_order[i]])
            m_groups.push_back({m_starts[m_order[i]], i, i});
        m_groups.back().end = i + 1;
    }
}

/** The last row of @p group with a value, and how many others have one that it replaces. */
std::pair<std::optional<std::size_t>, qint64> CsvSeriesMaker::lastValue(const CsvValues &values, const Group &group) const
{
    std::optional<std::size_t> last;
    qint64 count = 0;
    for (std::size_t i = group.begin; i < group.end; ++i) {
        const std::size_t row = m_order.empty() ? i : m_order[i];
        if (values.isMissing(row))
            continue;
        last = row;
        ++count;
    }
    return {last, std::max(count - 1, qint64(0))};
}

qint32 CsvSeriesMaker::lengthOf(std::size_t i) const
{
    return i + 1 < groups() ? lengthBetween(group(i).start, group(i + 1).start) : m_schedule.lengthAt(group(i).start);
}

/** Of all rows, which stand in the order of time. */
std::vector<qint32> CsvSeriesMaker::lengthsOfAll() const
{
    std::vector<qint32> lengths(m_starts.size());
    for (std::size_t i = 0; i + 1 < m_starts.size(); ++i)
        lengths[i] = lengthBetween(m_starts[i], m_starts[i + 1]);
    if (!m_starts.empty())
        lengths.back() = m_schedule.lengthAt(m_starts.back());
    return lengths;
}

/** Of a row that begins at @p start: to the @p next one, unless some are left out between them. */
inline qint32 CsvSeriesMaker::lengthBetween(qint64 start, qint64 next) const
{
    const qint64 distance = next - start;
    return distance > m_longest ? m_schedule.lengthAt(start) : qint32(distance);
}

void CsvSeriesMaker::addEach(const CsvSeriesColumn &column, const CsvValues &values, ImportedSeries &series) const
{
    std::optional<std::pair<qint64, std::size_t>> before; // of a register: its last count
    for (std::size_t i = 0; i < groups(); ++i) {
        const Group one = group(i);
        const auto [row, replaced] = lastValue(values, one);
        series.duplicates += replaced;
        if (!row)
            continue;
        if (!column.cumulative)
            values.addTo(series.readings, {one.start, one.start + lengthOf(i)}, *row);
        else if (before && values.isBelow(*row, before->second))
            ++series.resets;
        else if (before && one.start - before->first <= std::numeric_limits<qint32>::max())
            values.addDifferenceTo(series.readings, {before->first, one.start}, before->second, *row);
        before = {one.start, *row};
    }
}
