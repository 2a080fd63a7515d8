// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowanswer.h"

#include "models/values/decimal.h"
#include "models/values/linesum.h"

namespace
{
using Window = Result<std::shared_ptr<const ChartData>>;

/** The newest value of the only line of @p data. */
std::optional<PowerMoment> newestOf(const ChartData &data)
{
    if (data.series.isEmpty())
        return {};
    const ChartSeries &line = *data.series.front();
    for (std::size_t i = line.values.size(); i-- > 0;) {
        if (line.values[i] != noReading)
            return PowerMoment{Decimal(line.values[i], line.exponent).toDouble(), line.start + qint64(i + 1) * line.step};
    }
    return {};
}

Result<NowAnswer> gathered(const NowQuestion &question, const QList<QFuture<Window>> &windows)
{
    QList<std::shared_ptr<const ChartData>> data;
    for (const QFuture<Window> &window : windows) {
        const Window one = window.result();
        if (!one)
            return one.error();
        data.append(*one);
    }
    const SeriesKey all{question.site, SeriesKind::Home, {}};
    const auto line = LineSum::of(data[0], all);
    return NowAnswer{.question = question,
                     .line = line,
                     .used = newestOf(*line),
                     .drawn = newestOf(*LineSum::of(data[1], all)),
                     .usedInDay = PricedEnergy::of(*data[2], question.day, question.tariff),
                     .drawnInDay = PricedEnergy::of(*data[3], question.day, question.tariff),
                     .usedDayBefore = PricedEnergy::of(*data[2], question.dayBefore, {})};
}
}

QFuture<Result<NowAnswer>> NowAnswer::ask(SeriesReader &reader, const NowQuestion &question)
{
    const auto line = [&](const QList<SeriesKey> &keys) {
        return reader.window({.keys = keys, .range = question.hours, .form = ChartData::Form::Lines});
    };
    const auto hours = [&](const QList<SeriesKey> &keys, qint64 from) {
        return reader.window({.keys = keys, .range = {from, question.day.end}, .step = Step::Hour});
    };
    QList<QFuture<Window>> windows{line(question.series.used),
                                   line(question.series.drawn),
                                   hours(question.daySeries.used, question.dayBefore.start),
                                   hours(question.daySeries.drawn, question.day.start)};
    return QtFuture::whenAll(windows.begin(), windows.end()).then([question](const QList<QFuture<Window>> &all) {
        return gathered(question, all);
    });
}
