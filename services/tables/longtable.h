// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/buckets.h"
#include "models/values/chartdata.h"

#include <QStringList>

/** One line of the long form. */
struct LongRow
{
    Interval interval;
    std::optional<Decimal> value; /**< in the told unit (kWh, not Wh); none where there is no reading */
    Quality quality = Quality::Measured;

    bool operator==(const LongRow &) const = default;
};

/** One series in long form, rows sorted by start. */
struct LongSeries
{
    SeriesKey key;
    QString name; /**< from outside; empty: by its kind */
    Unit unit;
    SiteZone zone; /**< whose clock the times are told by */
    bool below = false; /**< drawn below the zero line */
    std::vector<LongRow> rows;
};

/** Readings as rows that any program understands: one value a row, with its start, its end and its unit. */
namespace LongTable
{
LongSeries of(const SeriesBuckets &buckets, const SiteZone &zone);
LongSeries of(const SeriesInfo &series, const Readings &readings, const SiteZone &zone);
/** What a chart shows, sorted by id. */
QList<LongSeries> of(const ChartData &chart);
/** By id, as files list them. */
void sort(QList<LongSeries> &table);

/** start, end, utc_offset, site, series, value, unit, quality */
QStringList columns();
/** @p row in the order of columns(): exact, times with offset, empty where there is no value. */
QStringList cells(const LongSeries &series, const LongRow &row);
}
