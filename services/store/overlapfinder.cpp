// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/overlapfinder.h"

#include "models/values/buckets.h"
#include "models/values/repairplan.h"
#include "services/store/layerrank.h"
#include "services/store/layerreader.h"
#include "services/store/question.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype shortestDigest = 6;

/** An import of a series. */
struct ImportLayer
{
    qint64 id = 0; // imports are numbered as they come
    ReadingSource source;
};

/** The strongest first. */
QList<ImportLayer> importsOf(Database &database, qint64 series)
{
    QList<ImportLayer> imports;
    Rows rows
        = database.rows(u"SELECT layer.id, source.name, source.digest, source.added FROM layer JOIN source ON layer.source = source.id"
                        " WHERE layer.series = ? AND layer.rank BETWEEN 0 AND ? ORDER BY layer.rank DESC"_s,
                        {series, LayerRank::firstRepair});
    while (rows.next())
        imports.append({rows.integer(0), {rows.text(1), rows.text(2), rows.integer(3)}});
    return imports;
}

/** Compares the imports of one series, two at a time. */
class Comparison
{
public:
    Comparison(Database &database, const StoredSeries &series)
        : m_database(database)
        , m_series(series)
        , m_imports(importsOf(database, series.id))
    {
    }

    QList<Overlap> overlaps() const
    {
        QList<Overlap> found;
        for (qsizetype i = 0; i < m_imports.size(); ++i) {
            for (qsizetype j = i + 1; j < m_imports.size(); ++j) {
                if (const auto overlap = between(m_imports[i], m_imports[j]))
                    found.append(*overlap);
            }
        }
        return found;
    }

private:
    std::size_t indexOf(const ImportLayer &import) const
    {
        return std::size_t(std::ranges::find(m_series.layers, import.id, &StoredLayer::id) - m_series.layers.begin());
    }

    Interval extent(std::size_t layer) const
    {
        Interval extent;
        for (const StoredChunk &chunk : m_series.chunks) {
            if (chunk.layer != layer)
                continue;
            extent.start = extent.isEmpty() ? chunk.first : std::min(extent.start, chunk.first);
            extent.end = std::max(extent.end, chunk.finish);
        }
        return extent;
    }

    /** What each layer has that starts within @p range. */
    std::vector<Readings> layersWithin(const Interval &range) const
    {
        std::vector<Readings> layers;
        for (std::size_t i = 0; i < m_series.layers.size(); ++i)
            layers.push_back(LayerReader::layerWithin(m_database, m_series, i, range));
        return layers;
    }

    std::optional<Overlap> between(const ImportLayer &winner, const ImportLayer &loser) const
    {
        const std::size_t winning = indexOf(winner);
        const std::size_t losing = indexOf(loser);
        const Interval range = extent(winning).intersected(extent(losing));
        if (range.isEmpty())
            return {};
        const std::vector<Readings> layers = layersWithin(range);
        Overlap overlap{.key = m_series.key,
                        .name = m_series.name,
                        .unit = m_series.unit,
                        .winner = winner.source,
                        .loser = loser.source,
                        .isChosen = winner.id < loser.id,
                        .range = range,
                        .difference = Overlaps::difference(layers[winning], layers[losing])};
        if (overlap.difference.common + overlap.difference.apart == 0)
            return {};
        overlap.total = total(layers);
        overlap.otherTotal = overlap.difference.differing + overlap.difference.apart > 0 ? total(preferred(layers, losing)) : overlap.total;
        return overlap;
    }

    /** @p layers with this one as the strongest import; repairs stay above. */
    std::vector<Readings> preferred(std::vector<Readings> layers, std::size_t chosen) const
    {
        const auto isImport
            = [this](const StoredLayer &layer) { return std::ranges::find(m_imports, layer.id, &ImportLayer::id) != m_imports.end(); };
        const auto first = std::ranges::find_if(m_series.layers, isImport) - m_series.layers.begin();
        std::rotate(layers.begin() + first, layers.begin() + qsizetype(chosen), layers.begin() + qsizetype(chosen) + 1);
        return layers;
    }

    /** Of all @p layers together. */
    Decimal total(std::vector<Readings> layers) const
    {
        Readings resolved = Buckets::resolve(std::move(layers));
        resolved.unit = m_series.unit;
        return RepairPlan::sum(resolved).total;
    }

    Database &m_database;
    const StoredSeries &m_series;
    const QList<ImportLayer> m_imports;
};

const ImportLayer &named(const QList<ImportLayer> &imports, const QString &name)
{
    const ImportLayer *found = nullptr;
    Error error{Error::Kind::BadArgument, {.field = u"--prefer"_s, .found = name}, {}, {}};
    int matches = 0;
    for (const ImportLayer &import : imports) {
        error.candidates.append(import.source.name);
        if (import.source.name == name || (name.size() >= shortestDigest && import.source.digest.startsWith(name))) {
            found = &import;
            ++matches;
        }
    }
    if (matches == 1)
        return *found;
    if (matches > 1) {
        error.candidates.clear();
        for (const ImportLayer &import : imports)
            error.candidates.append(import.source.digest.left(12));
    }
    throw StoreFault{error};
}
}

QList<Overlap> OverlapFinder::of(Database &database, const StoredSeries &series)
{
    return series.layers.size() < 2 ? QList<Overlap>() : Comparison(database, series).overlaps();
}

void OverlapFinder::prefer(Database &database, const SeriesKey &key, const QString &source)
{
    Transaction transaction(database, Transaction::Kind::Writing);
    SeriesCatalog catalog(database);
    QList<ImportLayer> order = importsOf(database, Question::series(catalog, key).id);
    if (source.isEmpty()) {
        std::ranges::sort(order, std::greater<>(), &ImportLayer::id);
    } else {
        const qint64 chosen = named(order, source).id;
        std::ranges::stable_partition(order, [chosen](const ImportLayer &import) { return import.id == chosen; });
    }
    for (qsizetype i = 0; i < order.size(); ++i)
        database.exec(u"UPDATE layer SET rank = ? WHERE id = ?"_s, {qint64(order.size() - i), order[i].id});
    transaction.commit();
}
