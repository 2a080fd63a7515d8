// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/subject.h"

#include "services/store/store.h"

Result<Subject> Subject::find(Store &store, const QString &id)
{
    const auto all = store.reader().series().result();
    if (!all)
        return all.error();
    const auto known = zones(store);
    if (!known)
        return known.error();
    QStringList ids;
    for (const SeriesInfo &series : *all) {
        ids.append(series.key.id());
        if (ids.last() == id)
            return Subject{series, known->value(series.key.site)};
    }
    return Error{Error::Kind::UnknownSeries, {.found = id}, ids, {}};
}

Result<QHash<QString, SiteZone>> Subject::zones(Store &store)
{
    const auto sites = store.reader().sites().result();
    if (!sites)
        return sites.error();
    QHash<QString, SiteZone> zones;
    for (const Site &site : *sites) {
        const auto zone = SiteZone::withId(site.zone);
        if (!zone)
            return zone.error();
        zones.insert(site.slug, *zone);
    }
    return zones;
}
