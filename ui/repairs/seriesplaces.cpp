// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/repairs/seriesplaces.h"

#include "ui/format.h"

#include <QCoreApplication>

QString SeriesPlaces::name(const SeriesKey &key, const QString &name) const
{
    const QString series = Format::series(key, name);
    const auto site = std::ranges::find(m_sites, key.site, &Site::slug);
    if (m_sites.size() < 2 || site == m_sites.end())
        return series;
    return QCoreApplication::translate("SiteNames", "%1, %2", "series, site").arg(series, site->name);
}

SiteZone SeriesPlaces::zone(const SeriesKey &key) const
{
    const auto site = std::ranges::find(m_sites, key.site, &Site::slug);
    const auto zone = SiteZone::withId(site == m_sites.end() ? QByteArray("UTC") : site->zone);
    return zone ? *zone : SiteZone();
}
