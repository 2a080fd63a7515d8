// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/repairs/seriesplaces.h"

#include "ui/words/format.h"

QString SeriesPlaces::name(const SeriesKey &key, const QString &name) const
{
    const auto site = std::ranges::find(m_sites, key.site, &Site::slug);
    if (m_sites.size() < 2 || site == m_sites.end())
        return Format::series(key, name);
    return Format::seriesOfSite(key, name, site->name);
}

SiteZone SeriesPlaces::zone(const SeriesKey &key) const
{
    const auto site = std::ranges::find(m_sites, key.site, &Site::slug);
    const auto zone = SiteZone::withId(site == m_sites.end() ? QByteArray("UTC") : site->zone);
    return zone ? *zone : SiteZone();
}
