// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/coverage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/** The layers that @p account told. */
std::vector<qint64> layersOf(Database &database, const QString &account)
{
    std::vector<qint64> layers;
    Rows rows = database.rows(u"SELECT layer.id FROM layer JOIN source ON layer.source = source.id"
                              " WHERE source.kind = 'account' AND source.name = ?"_s,
                              {account});
    while (rows.next())
        layers.push_back(rows.integer(0));
    return layers;
}

/** The chunks of @p series that are of @p layers. */
std::vector<ChunkSum> chunksOf(const StoredSeries &series, const std::vector<qint64> &layers)
{
    std::vector<ChunkSum> chunks;
    for (const StoredChunk &chunk : series.chunks) {
        if (std::ranges::find(layers, series.layers[chunk.layer].id) != layers.end())
            chunks.push_back(chunk);
    }
    return chunks;
}

Interval spanOf(const std::vector<ChunkSum> &chunks)
{
    Interval span{chunks.front().first, chunks.front().finish};
    for (const ChunkSum &chunk : chunks)
        span = {std::min(span.start, chunk.first), std::max(span.end, chunk.finish)};
    return span;
}

QByteArray zoneOf(SeriesCatalog &catalog, const QString &site)
{
    for (const Site &one : catalog.sites()) {
        if (one.slug == site)
            return one.zone;
    }
    return {};
}

std::vector<double> sharesOf(const std::vector<ChunkSum> &chunks, const Interval &time, std::size_t parts)
{
    std::vector<double> shares(parts);
    const double length = double(time.length()) / double(parts);
    for (const ChunkSum &chunk : chunks) {
        const double density = double(chunk.covered) / double(std::max(qint64(1), chunk.finish - chunk.first));
        const double begin = double(chunk.first - time.start) / length, end = double(chunk.finish - time.start) / length;
        for (std::size_t part = std::size_t(std::max(0., begin)); part < parts && double(part) < end; ++part)
            shares[part] += density * std::max(0., std::min(end, double(part + 1)) - std::max(begin, double(part)));
    }
    for (double &share : shares)
        share = std::min(1., share);
    return shares;
}
}

QList<SeriesCoverage> Coverage::of(StoreSession &session, const QString &account, std::size_t parts, qint64 now)
{
    const std::vector<qint64> layers = layersOf(*session.database, account);
    QList<SeriesCoverage> all;
    std::vector<std::vector<ChunkSum>> chunks;
    Interval time{now, now};
    for (const auto &[id, head] : session.catalog.heads()) {
        const StoredSeries &series = *session.catalog.find(head.key);
        std::vector<ChunkSum> own = chunksOf(series, layers);
        if (own.empty())
            continue;
        all.append({series.key, series.name, zoneOf(session.catalog, series.key.site), spanOf(own), {}});
        time.start = std::min(time.start, all.constLast().span.start);
        chunks.push_back(std::move(own));
    }
    for (std::size_t i = 0; i < chunks.size() && time.length() > 0; ++i)
        all[qsizetype(i)].shares = sharesOf(chunks[i], time, parts);
    return all;
}
