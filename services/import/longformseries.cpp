// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/longformseries.h"

#include "services/import/csvnumbers.h"
#include "services/import/csvvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

LongFormSeries::LongFormSeries(SeriesKey key, Unit unit)
    : m_key(std::move(key))
    , m_unit(std::move(unit))
{
}

bool LongFormSeries::add(const LongFormRow &row)
{
    if (row.unit != m_unit)
        return false;
    if (m_offsets.empty() || m_offsets.back().second != row.offset)
        m_offsets.emplace_back(row.interval.start, row.offset);
    m_rows.push_back({row.interval, row.value ? std::optional(CsvNumbers::normalised(*row.value)) : std::nullopt, row.quality});
    return true;
}

std::vector<LongFormSeries::Row> LongFormSeries::sorted(qint64 *duplicates) const
{
    std::vector<Row> rows = m_rows;
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return std::pair(row.interval.start, row.interval.end); });
    std::vector<Row> last;
    for (Row &row : rows) {
        if (!last.empty() && last.back().interval == row.interval) {
            last.back() = std::move(row);
            ++*duplicates;
        } else {
            last.push_back(std::move(row));
        }
    }
    return last;
}

Result<ImportedSeries> LongFormSeries::imported() const
{
    ImportedSeries series{m_key.kind, m_key.part, {}, {}};
    const std::vector<Row> rows = sorted(&series.duplicates);
    CsvNumberFigures figures;
    for (const Row &row : rows) {
        if (row.value)
            figures.add(*row.value);
    }
    CsvValues values(figures, Decimal(1));
    for (const Row &row : rows) {
        if (!row.value)
            values.appendMissing();
        else if (!values.append(*row.value, row.quality != Quality::Measured))
            return Error{Error::Kind::BadValue, {{}, 0, u"value"_s, row.value->toString()}, {}, {}};
    }
    series.readings = values.emptyReadings(m_unit, -m_unit.shift());
    for (std::size_t i = 0; i < rows.size(); ++i)
        values.addTo(series.readings, rows[i].interval, i);
    std::vector<Quality> &qualities = series.readings.qualities; // there are none when all are measured
    for (std::size_t i = 0; i < qualities.size(); ++i)
        qualities[i] = rows[i].quality;
    return series;
}
