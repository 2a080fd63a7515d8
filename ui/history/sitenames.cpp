// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/sitenames.h"

#include "ui/words/format.h"

#include <QSet>

namespace
{
using Data = std::shared_ptr<const ChartData>;

bool isOfSeveral(const Data &data)
{
    QSet<QString> sites;
    for (const auto &series : data ? data->series : decltype(data->series)())
        sites.insert(series->key.site);
    return sites.size() > 1;
}

Data named(const Data &data, const std::function<QString(const QString &)> &nameOf)
{
    if (!isOfSeveral(data))
        return data;
    auto named = std::make_shared<ChartData>(*data);
    for (auto &series : named->series) {
        auto copy = std::make_shared<ChartSeries>(*series);
        copy->name = Format::seriesOfSite(series->key, series->name, nameOf(series->key.site));
        series = copy;
    }
    return named;
}
}

ChartPair SiteNames::told(const ChartPair &chart, const std::function<QString(const QString &slug)> &nameOf)
{
    return {named(chart.shown, nameOf), named(chart.compared, nameOf)};
}
