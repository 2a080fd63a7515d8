// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/homeseries.h"

#include "models/values/carbonmethod.h"

#include <map>
#include <tuple>

namespace
{
using enum SeriesKind;

bool isElectric(const SeriesInfo &series)
{
    return series.unit.isPower() || series.unit.kind == Unit::Kind::WattHour;
}

constexpr double about = 0.9; // of the most that any tells is as good as that

/** Seconds of @p time that @p series tells of, if its gaps are spread over it. */
double told(const SeriesInfo &series, const Interval &time)
{
    const double inside = double(series.span.intersected(time).length());
    if (!series.stepSeconds || series.span.isEmpty())
        return std::max(0.0, inside);
    return std::max(0.0, inside) * std::min(1.0, double(series.readings * *series.stepSeconds) / double(series.span.length()));
}

/** Series that together tell one thing. */
struct Group
{
    QList<SeriesKey> keys;
    double told = 0; /**< seconds */
};

/** Those of @p kinds, where there is any of the first of them. */
Group groupOf(const QList<SeriesInfo> &series, const QList<SeriesKind> &kinds, const Interval &time)
{
    Group group;
    if (std::ranges::none_of(series, [&](const SeriesInfo &one) { return one.key.kind == kinds.first(); }))
        return group;
    for (const SeriesInfo &one : series) {
        if (kinds.contains(one.key.kind))
            group.keys.append(one.key);
        if (one.key.kind == kinds.first())
            group.told = std::max(group.told, told(one, time));
    }
    return group;
}

/** The first of @p groups that tells about as much as any. */
Group firstOf(QList<Group> groups)
{
    groups.removeIf([](const Group &group) { return group.keys.isEmpty(); });
    if (groups.isEmpty())
        return {};
    const double most = std::ranges::max(groups, {}, &Group::told).told;
    return *std::ranges::find_if(groups, [most](const Group &group) { return group.told >= about * most; });
}

/** Of the series of one site. */
HomeSeries ofSite(const QList<SeriesInfo> &series, const Interval &time)
{
    const auto group = [&](const QList<SeriesKind> &kinds) { return groupOf(series, kinds, time); };
    const Group home = group({Home, Charger}), demand = group({Demand}), import = group({Import});
    const Group used = firstOf({home, demand, import, group({Appliance, Charger})});
    const Group drawn = firstOf({import, demand});
    const bool isApart = !home.keys.isEmpty() || drawn.told >= about * used.told;
    return {used.keys, isApart && !drawn.keys.isEmpty() ? drawn.keys : used.keys};
}
}

HomeSeries HomeSeries::of(const QList<SeriesInfo> &series, const QString &site, const Interval &time)
{
    std::map<QString, QList<SeriesInfo>> sites;
    for (const SeriesInfo &one : series) {
        if (isElectric(one) && (site.isEmpty() || one.key.site == site))
            sites[one.key.site].append(one);
    }
    HomeSeries all;
    for (const auto &[slug, there] : sites) {
        const HomeSeries home = ofSite(there, time);
        all.used += home.used;
        all.drawn += home.drawn;
    }
    return all;
}

QList<SeriesInfo> HomeSeries::appliances(const QList<SeriesInfo> &series, const QString &site)
{
    QList<SeriesInfo> appliances;
    for (const SeriesInfo &one : series) {
        const bool isOne = one.key.kind == Appliance || one.key.kind == Charger;
        if (isOne && one.unit.isPower() && (site.isEmpty() || one.key.site == site))
            appliances.append(one);
    }
    return appliances;
}

std::optional<SeriesInfo> HomeSeries::carbon(const QList<SeriesInfo> &series, const QString &site, qint64 instant)
{
    const auto rank = [instant](const SeriesInfo &one) {
        const bool isMarginal = CarbonMethods::ofPart(one.key.part) == CarbonMethod::Marginal;
        const bool reaches = one.span.contains(instant);
        return std::tuple(reaches, reaches && isMarginal, one.span.end);
    };
    std::optional<SeriesInfo> best;
    for (const SeriesInfo &one : series) {
        const bool isOne = one.key.kind == Carbon && (site.isEmpty() || one.key.site == site);
        if (isOne && (!best || rank(one) > rank(*best)))
            best = one;
    }
    return best;
}
