// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslareadings.h"

#include "models/values/decimalcolumn.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int milli = -3; // Wh

struct Flow
{
    SeriesKind kind;
    std::optional<double> TeslaEnergyRow::*value;
};

const Flow flows[] = {{SeriesKind::Solar, &TeslaEnergyRow::totalSolar},
                      {SeriesKind::Import, &TeslaEnergyRow::gridImport},
                      {SeriesKind::Export, &TeslaEnergyRow::totalExport},
                      {SeriesKind::BatteryCharge, &TeslaEnergyRow::totalCharge},
                      {SeriesKind::BatteryDischarge, &TeslaEnergyRow::totalDischarge},
                      {SeriesKind::Home, &TeslaEnergyRow::totalHome}};

/** When each row is; one that stands alone is all of @p days. */
std::vector<Interval> intervalsOf(const QList<TeslaEnergyRow> &rows, const Interval &days)
{
    std::vector<Interval> all;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qint64 start = rows[i].start.toSecsSinceEpoch();
        qint64 end = all.empty() ? days.end : start + all.back().length();
        if (i + 1 < rows.size())
            end = rows[i + 1].start.toSecsSinceEpoch();
        all.push_back({start, end});
    }
    return all;
}

ImportedSeries seriesOf(SeriesKind kind, const std::vector<Interval> &intervals, const std::vector<double> &wattHours)
{
    const DecimalColumn column = DecimalColumn::of(wattHours, milli);
    ImportedSeries series{.kind = kind, .readings = {.unit = {Unit::Kind::WattHour, {}}, .exponent = column.exponent}};
    for (std::size_t i = 0; i < intervals.size(); ++i)
        series.readings.append(intervals[i], column.mantissas[i]);
    return series;
}
}

ImportedFile TeslaReadings::energy(const TeslaEnergyHistory &history, const Interval &days, const QDateTime &now)
{
    const std::vector<Interval> times = intervalsOf(history.rows, days);
    const qint64 end = std::min(days.end, now.toSecsSinceEpoch());
    ImportedFile file;
    for (const Flow &flow : flows) {
        std::vector<Interval> intervals;
        std::vector<double> values;
        for (std::size_t i = 0; i < times.size(); ++i) {
            const auto value = history.rows[qsizetype(i)].*flow.value;
            if (!value || times[i].start < days.start || times[i].end > end || times[i].length() <= 0)
                continue;
            intervals.push_back(times[i]);
            values.push_back(*value);
        }
        if (!intervals.empty())
            file.series.append(seriesOf(flow.kind, intervals, values));
    }
    return file;
}

ImportedFile TeslaReadings::charges(const TeslaChargeHistory &history)
{
    std::vector<Interval> intervals;
    std::vector<double> values;
    for (const TeslaCharge &charge : history.charges) {
        const qint64 length = charge.duration ? charge.duration->seconds : 0;
        if (!charge.wattHours || length <= 0)
            continue;
        intervals.push_back({charge.start.seconds, charge.start.seconds + length});
        values.push_back(*charge.wattHours);
    }
    ImportedFile file;
    if (!intervals.empty())
        file.series.append(seriesOf(SeriesKind::Charger, intervals, values));
    return file;
}
