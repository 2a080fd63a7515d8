// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/repairpicture.h"

#include "models/values/buckets.h"
#include "services/store/chartseries.h"
#include "services/store/layerreader.h"
#include "services/store/repairedcount.h"
#include "services/store/storefault.h"

namespace
{
constexpr qint64 leastMargin = 6 * 3600;

std::shared_ptr<const ChartData> line(const StoredSeries &series, const Readings &readings, const Interval &range)
{
    auto chart = std::make_shared<ChartData>();
    chart->form = ChartData::Form::Lines;
    chart->unit = ChartSeriesMaker::shownUnit(series.unit, chart->form);
    chart->zone = valueOrFault(SiteZone::withId(series.zone));
    chart->range = range;
    chart->span = range;
    if (auto shown = valueOrFault(ChartSeriesMaker::line(series, readings, RepairedCount::within(readings, range))))
        chart->series.append(std::move(shown));
    return chart;
}
}

ChartPair RepairPicture::of(Database &database, const StoredSeries &series, const RepairPreview &preview)
{
    const qint64 margin = std::max(preview.request.range.length(), leastMargin);
    const Interval range{preview.request.range.start - margin, preview.request.range.end + margin};
    const Readings now = LayerReader::within(database, series, range, true);
    const auto after = line(series, Buckets::resolve({preview.after, now}), range);
    return after->hasValues() ? ChartPair{after, line(series, now, range)} : ChartPair();
}
