// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/seriescatalog.h"

#include "services/store/database.h"
#include "services/store/storefault.h"
#include "services/store/sumpages.h"

using namespace Qt::StringLiterals;

namespace
{
StoredSeries head(const Rows &rows)
{
    const auto kind = SeriesKinds::fromSlug(rows.text(2));
    const auto unit = Unit::withSymbol(rows.text(5));
    if (!kind || !unit)
        throw StoreFault{{Error::Kind::StoreDamaged, {}, {}, u"a series of an unknown kind or unit"_s}};
    StoredSeries series;
    series.id = rows.integer(0);
    series.key = {rows.text(1), *kind, rows.text(3)};
    series.name = rows.text(4);
    series.unit = *unit;
    series.zone = rows.text(6).toLatin1();
    return series;
}

std::vector<StoredLayer> layersOf(Database &database, qint64 series)
{
    std::vector<StoredLayer> layers;
    Rows rows = database.rows(
        u"SELECT id, exponent, tail_exponent, step, phase FROM layer WHERE series = ? AND rank >= 0 ORDER BY rank DESC"_s, {series});
    while (rows.next())
        layers.push_back({rows.integer(0), int(rows.integer(1)), int(rows.integer(2)), qint32(rows.integer(3)), qint32(rows.integer(4))});
    return layers;
}
}

SeriesCatalog::SeriesCatalog(Database &database)
    : m_database(database)
{
}

void SeriesCatalog::refresh()
{
    const Sqlite::Version version = Sqlite::versionOf(m_database);
    if (version != m_version)
        forget();
    m_version = version;
}

void SeriesCatalog::forget()
{
    m_read = false;
    m_series.clear();
}

void SeriesCatalog::acknowledge()
{
    m_version = Sqlite::versionOf(m_database);
}

QList<Site> SeriesCatalog::sites()
{
    QList<Site> sites;
    Rows rows = m_database.rows(u"SELECT uuid, slug, name, zone FROM site ORDER BY slug"_s);
    while (rows.next())
        sites.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3).toLatin1()});
    return sites;
}

const std::map<QString, StoredSeries> &SeriesCatalog::heads()
{
    if (m_read)
        return m_heads;
    m_heads.clear();
    Rows rows = m_database.rows(u"SELECT series.id, site.slug, series.kind, series.part, series.name, series.unit, site.zone"
                                " FROM series JOIN site ON series.site = site.id"_s);
    while (rows.next()) {
        StoredSeries series = head(rows);
        m_heads.emplace(series.key.id(), std::move(series));
    }
    m_read = true;
    return m_heads;
}

const StoredSeries *SeriesCatalog::find(const SeriesKey &key)
{
    const QString id = key.id();
    if (const auto known = m_series.find(id); known != m_series.end())
        return &known->second;
    const auto found = heads().find(id);
    if (found == heads().end())
        return nullptr;
    StoredSeries series = found->second;
    series.layers = layersOf(m_database, series.id);
    for (std::size_t i = 0; i < series.layers.size(); ++i) {
        const std::vector<ChunkSum> sums = SumPages::of(m_database, series.layers[i].id);
        series.chunks.reserve(series.chunks.size() + sums.size());
        for (const ChunkSum &sum : sums)
            series.chunks.push_back({sum, i});
    }
    series.arrange();
    return &m_series.emplace(id, std::move(series)).first->second;
}

void SeriesCatalog::replace(const SeriesKey &key, std::size_t layer, const std::vector<ChunkSum> &sums)
{
    m_series.at(key.id()).replace(layer, sums);
}
