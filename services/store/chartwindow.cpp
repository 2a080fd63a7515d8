// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/chartwindow.h"

#include "models/values/period.h"
#include "services/store/chartseries.h"
#include "services/store/layerreader.h"
#include "services/store/repairedcount.h"
#include "services/store/storethread.h"

namespace
{
using Shown = QList<const StoredSeries *>;

/** The series asked for that are there and are shown in one unit, that of the first. */
Shown shownOf(SeriesCatalog &catalog, const ChartRequest &request)
{
    Shown shown;
    const auto unitOf = [&](const StoredSeries *series) { return ChartSeriesMaker::shownUnit(series->unit, request.form); };
    for (const SeriesKey &key : request.keys) {
        const StoredSeries *series = catalog.find(key);
        if (series && (shown.isEmpty() || unitOf(series) == unitOf(shown.first())))
            shown.append(series);
    }
    return shown;
}

Interval spanOf(const Shown &shown)
{
    Interval span;
    for (const StoredSeries *series : shown) {
        const Interval own = series->span();
        if (span.isEmpty())
            span = own;
        else if (!own.isEmpty())
            span = {std::min(span.start, own.start), std::max(span.end, own.end)};
    }
    return span;
}

void addLines(Database &database, const Shown &shown, ChartData &chart)
{
    for (const StoredSeries *series : shown) {
        const Readings readings = LayerReader::within(database, *series, chart.range, true);
        if (auto line = valueOrFault(ChartSeriesMaker::line(*series, readings, RepairedCount::within(readings, chart.range))))
            chart.series.append(std::move(line));
    }
}

/** Fills @p chart with bars of its step. */
Outcome addBars(Database &database, const Shown &shown, Qt::DayOfWeek weekStart, ChartData &chart)
{
    chart.intervals = Calendar::buckets(chart.range, chart.step, chart.zone, weekStart);
    chart.series.clear();
    for (const StoredSeries *series : shown) {
        const auto sums = IntervalSums::of(database, *series, chart.intervals);
        if (!sums)
            return sums.error();
        const Interval whole{chart.intervals.front().start, chart.intervals.back().end};
        chart.series.append(ChartSeriesMaker::bars(*series, *sums, RepairedCount::within(database, *series, whole)));
    }
    return std::monostate();
}

void addFinestBars(Database &database, const Shown &shown, const ChartRequest &request, ChartData &chart)
{
    for (const Step step : Steps::all()) {
        if (step < request.step)
            continue;
        chart.step = step;
        const Outcome added = addBars(database, shown, request.weekStart, chart);
        if (added)
            return;
        if (added.error().kind != Error::Kind::NoSuchResolution || step == Step::Year)
            throw StoreFault{added.error()};
    }
}
}

std::shared_ptr<const ChartData> ChartWindow::of(StoreSession &session, const ChartRequest &request)
{
    const Shown shown = shownOf(session.catalog, request);
    auto chart = std::make_shared<ChartData>();
    chart->form = request.form;
    chart->unit = ChartSeriesMaker::shownUnit(shown.isEmpty() ? Unit() : shown.first()->unit, request.form);
    if (!shown.isEmpty())
        chart->zone = valueOrFault(SiteZone::withId(shown.first()->zone));
    chart->range = request.range;
    chart->span = spanOf(shown);
    chart->step = request.step;
    if (request.form == ChartData::Form::Lines)
        addLines(*session.database, shown, *chart);
    else
        addFinestBars(*session.database, shown, request, *chart);
    return chart;
}
