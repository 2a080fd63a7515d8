// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/linesum.h"

#include "models/values/decimal.h"

namespace
{
using Lines = QList<std::shared_ptr<const ChartSeries>>;

qint64 endOf(const ChartSeries &line)
{
    return line.start + qint64(line.values.size()) * line.step;
}

/** What @p line has at @p instant, at @p exponent; noReading where it has nothing. */
qint64 valueAt(const ChartSeries &line, qint64 instant, int exponent)
{
    if (instant < line.start || instant >= endOf(line))
        return noReading;
    const qint64 value = line.values[std::size_t((instant - line.start) / line.step)];
    const auto mantissa = value == noReading ? std::nullopt : Decimal(value, line.exponent).mantissaAt(exponent);
    return mantissa ? qint64(*mantissa) : noReading;
}

qint64 sumAt(const Lines &lines, qint64 instant, int exponent)
{
    qint64 sum = 0;
    for (const auto &line : lines) {
        const qint64 value = valueAt(*line, instant, exponent);
        if (value == noReading || __builtin_add_overflow(sum, value, &sum))
            return noReading;
    }
    return sum;
}
}

std::shared_ptr<const ChartData> LineSum::of(const std::shared_ptr<const ChartData> &data, const SeriesKey &key)
{
    if (data->series.size() < 2)
        return data;
    auto sum = std::make_shared<ChartSeries>();
    const auto finest = std::ranges::min(data->series, {}, &ChartSeries::step);
    sum->key = key;
    sum->start = finest->start;
    sum->step = finest->step;
    for (const auto &line : data->series) {
        sum->exponent = std::min(sum->exponent, line->exponent);
        sum->repaired += line->repaired;
    }
    for (qint64 at = finest->start; at < endOf(*finest); at += finest->step)
        sum->values.push_back(sumAt(data->series, at, sum->exponent));
    sum->pyramid = Pyramid(sum->values);
    auto summed = std::make_shared<ChartData>(*data);
    summed->series = {sum};
    return summed;
}
