// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/site.h"
#include "services/store/sqlite.h"
#include "services/store/storedseries.h"

#include <map>

/** What is in a store, without the readings themselves. Remembered until refresh() finds that somebody wrote. */
class SeriesCatalog
{
public:
    explicit SeriesCatalog(Database &database);

    /** Forgets what may be outdated: all, if anything was written since, over whichever connection. */
    void refresh();
    void forget();
    /** Says that what is remembered is what this connection has written by now. */
    void acknowledge();
    QList<Site> sites();
    /** All series, sorted by id, without layers. */
    const std::map<QString, StoredSeries> &heads();
    /** The series with its layers, or null. Stays valid until it is forgotten. */
    const StoredSeries *find(const SeriesKey &key);
    /** Takes @p sums into the series, which was found, in place of those that its layer had of the same slots. */
    void replace(const SeriesKey &key, std::size_t layer, const std::vector<ChunkSum> &sums);

private:
    Database &m_database;
    Sqlite::Version m_version;
    bool m_read = false;
    std::map<QString, StoredSeries> m_heads;
    std::map<QString, StoredSeries> m_series;
};
