// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattreadings.h"

#include "models/values/decimalcolumn.h"
#include "services/digiwatt/digiwattnames.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int milli = -3; // W

/** A value that is missing is no reading. */
Readings readingsOf(const DigiwattSeries &series, const std::vector<double> &watts)
{
    const DecimalColumn column = DecimalColumn::of(watts, milli);
    Readings readings{.unit = {Unit::Kind::Watt, {}}, .exponent = column.exponent};
    for (std::size_t i = 0; i < series.table->rows() && i < column.mantissas.size(); ++i) {
        const qint64 start = series.table->index.instants.at(i).toSecsSinceEpoch();
        if (column.mantissas[i] != noReading)
            readings.append({start, start + *series.stepSeconds}, column.mantissas[i]);
    }
    return readings;
}

/** Each column of @p series as @p kind. */
ImportedFile fileOf(const DigiwattSeries &series, SeriesKind kind)
{
    ImportedFile file{.zone = "Europe/Rome"};
    if (!series.table || !series.stepSeconds)
        return file;
    for (qsizetype i = 0; i < series.table->columns.size(); ++i) {
        const QString column = series.table->columns[i];
        const bool isAppliance = kind == SeriesKind::Appliance;
        Readings readings = readingsOf(series, series.table->values[std::size_t(i)]);
        if (readings.size() > 0)
            file.series.append({.kind = kind,
                                .part = isAppliance ? DigiwattNames::part(column) : QString(),
                                .name = isAppliance ? DigiwattNames::readable(column) : QString(),
                                .readings = readings});
    }
    return file;
}
}

ImportedFile DigiwattReadings::appliances(const DigiwattSeries &series)
{
    return fileOf(series, SeriesKind::Appliance);
}

ImportedFile DigiwattReadings::demand(const DigiwattSeries &series)
{
    return fileOf(series, SeriesKind::Demand);
}
