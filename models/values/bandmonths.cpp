// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/bandmonths.h"

#include "models/values/bucketenergy.h"

#include <cmath>

namespace
{
constexpr qint64 hour = 3600;

/** Adds a value that may be unknown. */
void add(double &sum, double value)
{
    if (!std::isnan(value))
        sum = std::isnan(sum) ? value : sum + value;
}
}

std::vector<BandStretch> BandMonths::stretches(QDate first, QDate end, const SiteZone &zone)
{
    std::vector<BandStretch> stretches;
    const qint64 stop = zone.startOf(end);
    for (qint64 at = zone.startOf(first); at < stop;) {
        const QDate day = zone.dateAt(at), month(day.year(), day.month(), 1);
        const ItalianBand band = ItalianBands::at(day, zone.secondOfDayAt(at) / int(hour));
        const qint64 next = std::min(stop, at + hour - zone.secondOfDayAt(at) % hour);
        if (stretches.empty() || stretches.back().band != band || stretches.back().month != month)
            stretches.push_back({{at, next}, month, band});
        stretches.back().time.end = next;
        at = next;
    }
    return stretches;
}

QList<BandMonth> BandMonths::sums(const std::vector<BandStretch> &stretches, const QList<SeriesBuckets> &series)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    QList<BandMonth> months;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        if (months.isEmpty() || months.last().first != stretches[i].month)
            months.append({stretches[i].month, {unknown, unknown, unknown}, !series.isEmpty()});
        BandMonth &month = months.last();
        for (const SeriesBuckets &one : series) {
            const Bucket &bucket = one.buckets[i];
            add(month.wattHours[std::size_t(stretches[i].band)], wattHoursOf(bucket, one.series.unit));
            month.isWhole = month.isWhole && bucket.covered == bucket.interval.length();
        }
    }
    return months;
}
