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

/** The keys of the first of these groups of kinds of whose first kind there is any. */
QList<SeriesKey> firstOf(const QList<SeriesKey> &keys, const QList<QList<SeriesKind>> &groups)
{
    QList<SeriesKey> found;
    for (const QList<SeriesKind> &kinds : groups) {
        if (!std::ranges::any_of(keys, [&](const SeriesKey &key) { return key.kind == kinds.first(); }))
            continue;
        std::ranges::copy_if(keys, std::back_inserter(found), [&](const SeriesKey &key) { return kinds.contains(key.kind); });
        break;
    }
    return found;
}
}

HomeSeries HomeSeries::of(const QList<SeriesInfo> &series, const QString &site)
{
    std::map<QString, QList<SeriesKey>> sites;
    for (const SeriesInfo &one : series) {
        if (isElectric(one) && (site.isEmpty() || one.key.site == site))
            sites[one.key.site].append(one.key);
    }
    HomeSeries home;
    for (const auto &[slug, keys] : sites) {
        const QList<SeriesKey> used = firstOf(keys, {{Home, Charger}, {Demand}, {Import}, {Appliance, Charger}});
        const QList<SeriesKey> drawn = firstOf(keys, {{Import}, {Demand}});
        home.used += used;
        home.drawn += drawn.isEmpty() ? used : drawn;
    }
    return home;
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
