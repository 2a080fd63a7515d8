// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tables/longtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/** `-08:00`; seconds, which no zone has had since 1972, are left out. */
QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return (seconds < 0 ? u'-' : u'+') + twoDigits(minutes / 60) + u':' + twoDigits(minutes % 60);
}

LongSeries shownSeries(const ChartData &chart, const ChartSeries &series)
{
    LongSeries table{series.key, series.name, chart.unit, chart.zone, series.below, {}};
    table.rows.reserve(series.values.size());
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const qint64 start = series.start + qint64(i) * series.step;
        LongRow row{chart.form == ChartData::Form::Bars ? chart.intervals[i] : Interval{start, start + series.step}};
        if (series.values[i] != noReading)
            row.value = Decimal(series.values[i], series.exponent).shifted(chart.unit.shift());
        row.quality = series.quality(i);
        table.rows.push_back(row);
    }
    return table;
}
}

LongSeries LongTable::of(const SeriesBuckets &buckets, const SiteZone &zone)
{
    const SeriesInfo &series = buckets.series;
    LongSeries table{series.key, series.name, series.unit, zone, false, {}};
    table.rows.reserve(buckets.buckets.size());
    for (const Bucket &bucket : buckets.buckets) {
        LongRow row{bucket.interval, bucket.value, bucket.quality};
        if (row.value)
            row.value = row.value->shifted(series.unit.shift());
        table.rows.push_back(row);
    }
    return table;
}

LongSeries LongTable::of(const SeriesInfo &series, const Readings &readings, const SiteZone &zone)
{
    LongSeries table{series.key, series.name, readings.unit, zone, false, {}};
    table.rows.reserve(readings.size());
    for (std::size_t i = 0; i < readings.size(); ++i) {
        LongRow row{readings.interval(i), {}, readings.quality(i)};
        if (!readings.isMissing(i))
            row.value = readings.value(i).shifted(readings.unit.shift());
        table.rows.push_back(row);
    }
    return table;
}

QList<LongSeries> LongTable::of(const ChartData &chart)
{
    QList<LongSeries> table;
    for (const auto &series : chart.series)
        table.append(shownSeries(chart, *series));
    sort(table);
    return table;
}

void LongTable::sort(QList<LongSeries> &table)
{
    std::ranges::stable_sort(table, {}, [](const LongSeries &series) { return series.key.id(); });
}

QStringList LongTable::columns()
{
    return {u"start"_s, u"end"_s, u"utc_offset"_s, u"site"_s, u"series"_s, u"value"_s, u"unit"_s, u"quality"_s};
}

QStringList LongTable::cells(const LongSeries &series, const LongRow &row)
{
    return {series.zone.isoTime(row.interval.start),
            series.zone.isoTime(row.interval.end),
            offsetText(series.zone.offsetAt(row.interval.start)),
            series.key.site,
            series.key.id(),
            row.value ? row.value->toString() : QString(),
            series.unit.symbol(),
            qualityName(row.quality)};
}
