// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historysamples.h"

#include "ui/words/dates.h"

#include <QCoreApplication>

namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistorySamples)
};

/** The line with the shortest step; null for bars. */
const ChartSeries *finest(const ChartData &data)
{
    const ChartSeries *finest = nullptr;
    for (const auto &series : data.series) {
        if (series->step > 0 && (!finest || series->step < finest->step))
            finest = series.get();
    }
    return finest;
}

/** Where @p sample's value stands in @p series; nothing when the series does not reach there. */
std::optional<std::size_t> indexOf(const ChartSeries &series, const ChartData &data, int sample)
{
    if (data.form == ChartData::Form::Bars)
        return std::size_t(sample);
    const qint64 distance = HistorySamples::interval(data, sample).start - series.start;
    if (distance < 0 || distance >= qint64(series.values.size()) * series.step)
        return {};
    return std::size_t(distance / series.step);
}

double peakOf(const ChartData &data)
{
    double peak = 0;
    for (int sample = 0; sample < HistorySamples::count(data); ++sample) {
        double up = 0;
        double down = 0;
        for (const auto &series : data.series) {
            const double value = HistorySamples::value(*series, data, sample).value_or(Decimal()).toDouble();
            double &side = series->below ? down : up;
            side = data.form == ChartData::Form::Bars ? side + value : std::max(side, value);
        }
        peak = std::max({peak, up, down});
    }
    return peak;
}
}

int HistorySamples::count(const ChartData &data)
{
    if (data.form == ChartData::Form::Bars)
        return int(data.intervals.size());
    const ChartSeries *line = finest(data);
    return line ? int(line->values.size()) : 0;
}

Interval HistorySamples::interval(const ChartData &data, int sample)
{
    if (data.form == ChartData::Form::Bars)
        return data.intervals[std::size_t(sample)];
    const ChartSeries *line = finest(data);
    return {line->start + sample * line->step, line->start + (sample + 1) * line->step};
}

int HistorySamples::at(const ChartData &data, qint64 instant)
{
    int low = 0;
    int high = count(data);
    while (low < high) {
        const int middle = (low + high) / 2;
        if (interval(data, middle).end <= instant)
            low = middle + 1;
        else
            high = middle;
    }
    return std::min(low, count(data) - 1);
}

Interval HistorySamples::snapped(const ChartData &data, const Interval &range)
{
    if (count(data) == 0)
        return range;
    const auto middle = [&](int sample) { return (interval(data, sample).start + interval(data, sample).end) / 2; };
    int first = at(data, range.start);
    int last = at(data, range.end - 1);
    first += first < last && middle(first) < range.start;
    last -= last > first && middle(last) >= range.end;
    return {interval(data, first).start, interval(data, last).end};
}

std::optional<Decimal> HistorySamples::value(const ChartSeries &series, const ChartData &data, int sample)
{
    const auto index = indexOf(series, data, sample);
    if (!index || series.values[*index] == noReading)
        return {};
    return Decimal(series.values[*index], series.exponent);
}

Quality HistorySamples::quality(const ChartSeries &series, const ChartData &data, int sample)
{
    const auto index = indexOf(series, data, sample);
    return index ? series.quality(*index) : Quality::Missing;
}

QString HistorySamples::title(const ChartData &data, int sample, bool withDay)
{
    const Step step = data.form == ChartData::Form::Bars ? data.step : Step::Minute;
    const QString time = Dates::interval(interval(data, sample), step, data.zone);
    const bool hasSeveralDays = data.zone.dateAt(data.range.start) != data.zone.dateAt(data.range.end - 1);
    if (step > Step::Hour || !(withDay || hasSeveralDays))
        return time;
    return Words::tr("%1, %2", "day, time").arg(Dates::shortDay(data.zone.dateAt(interval(data, sample).start)), time);
}

Scale HistorySamples::scale(const ChartPair &chart)
{
    double peak = 0;
    for (const auto &data : {chart.shown, chart.compared}) {
        if (data)
            peak = std::max(peak, peakOf(*data));
    }
    return Scale::forPeak(peak, chart.shown ? chart.shown->unit : Unit());
}
