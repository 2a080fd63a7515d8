// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/serieskey.h"
#include "models/values/site.h"
#include "models/values/sitezone.h"

/** How series are called beside those of other sites, and by which clock their times are told. */
class SeriesPlaces
{
public:
    void setSites(const QList<Site> &sites) { m_sites = sites; }

    /** `Imported`; with the site where there are several. */
    QString name(const SeriesKey &key, const QString &name) const;
    SiteZone zone(const SeriesKey &key) const;

private:
    QList<Site> m_sites;
};
