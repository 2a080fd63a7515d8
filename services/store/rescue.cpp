// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/rescue.h"

#include "services/store/damagedfile.h"
#include "services/store/layerreader.h"
#include "services/store/layerwriter.h"
#include "services/store/logfile.h"
#include "services/store/salvage.h"
#include "services/store/salvagedtables.h"
#include "services/store/schema.h"
#include "services/store/seriescatalog.h"
#include "services/store/sqlite.h"
#include "services/store/storefault.h"
#include "services/store/transaction.h"

#include <QFile>
#include <QTemporaryDir>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace
{
std::unique_ptr<Database> made(const QString &path)
{
    auto database = std::make_unique<Database>(path, SqliteConnection::Mode::ReadWrite, 0);
    if (Sqlite::isEmpty(*database))
        Sqlite::format(*database);
    Schema::data().migrate(*database);
    return database;
}

void lose(std::vector<LostStretch> &lost, const ChunkSum &sum, bool followsLost)
{
    if (!followsLost)
        lost.push_back({{sum.first, sum.finish}});
    lost.back().when.end = std::max(lost.back().when.end, sum.finish);
    lost.back().readings += sum.count;
}

/** Puts the readings of layers together out of two files. */
class Mending
{
public:
    Mending(Database &target, const Salvage &damaged, const Salvage &backup, const QSet<qint64> &contested)
        : m_target(target)
        , m_damaged(damaged)
        , m_backup(backup)
        , m_contested(contested)
    {
    }

    RescuedSeries mend(const StoredSeries &series)
    {
        RescuedSeries told{series.key.id()};
        for (const StoredLayer &layer : series.layers)
            mendLayer(series, layer, told);
        return told;
    }

private:
    /** Where readings of @p layer were, by slot, as far as anything tells. */
    std::map<qint64, std::optional<ChunkSum>> places(const StoredLayer &layer) const
    {
        const bool isContested = m_contested.contains(layer.id);
        std::map<qint64, std::optional<ChunkSum>> places;
        if (isContested) {
            for (const auto &[slot, sum] : m_backup.sums(layer.id))
                places.emplace(slot, sum);
        }
        for (const auto &[slot, sum] : m_damaged.sums(layer.id))
            places.emplace(slot, sum);
        for (const qint64 slot : m_damaged.slotsOf(layer.id))
            places.emplace(slot, std::nullopt);
        if (m_damaged.isPartial()) {
            for (const auto &[slot, sum] : m_backup.sums(layer.id))
                places.emplace(slot, sum);
        }
        return places;
    }

    void mendLayer(const StoredSeries &series, const StoredLayer &layer, RescuedSeries &told)
    {
        const bool isContested = m_contested.contains(layer.id);
        Readings readings = LayerReader::none(series, layer);
        std::vector<LostStretch> lost;
        bool followsLost = false;
        for (const auto &[slot, sum] : places(layer)) {
            const bool isThere = !isContested && append(m_damaged, series, layer, slot, sum, readings);
            const std::size_t before = readings.size();
            const bool isCopied = !isThere && append(m_backup, series, layer, slot, sum, readings);
            told.fromBackup += qint64(readings.size() - before);
            if (!isThere && !isCopied && sum)
                lose(lost, *sum, followsLost);
            followsLost = !isThere && !isCopied && sum;
        }
        told.readings += qint64(readings.size());
        told.lost.append(QList<LostStretch>(lost.begin(), lost.end()));
        const auto grid = layer.step > 0 ? std::optional(Grid{layer.step, layer.phase}) : std::nullopt;
        LayerWriter::write(m_target, layer.id, LayerWriter::orderly(std::move(readings)), grid, series.isMean());
    }

    bool append(const Salvage &from, const StoredSeries &series, const StoredLayer &layer, qint64 slot, const std::optional<ChunkSum> &sum,
                Readings &readings) const
    {
        if (layer.step > 0)
            return from.append(layer.id, slot, Grid{layer.step, layer.phase}, readings);
        return sum && from.append(layer.id, *sum, series.isMean(), readings);
    }

    Database &m_target;
    const Salvage &m_damaged;
    const Salvage &m_backup;
    const QSet<qint64> &m_contested;
};

/** Sites and sources that nothing tells of any more get names that the user can change. Without its series a layer means nothing. */
void nameOrDrop(Database &target)
{
    target.exec(u"INSERT INTO site(id, uuid, slug, name, zone) SELECT DISTINCT site, 'rescued-' || site, 'rescued-' || site,"
                " 'Rescued ' || site, 'UTC' FROM series WHERE site NOT IN (SELECT id FROM site)"_s);
    target.exec(u"DELETE FROM layer WHERE series NOT IN (SELECT id FROM series)"_s);
    target.exec(u"DELETE FROM repair WHERE layer NOT IN (SELECT id FROM layer)"_s);
    target.exec(u"INSERT INTO source(id, kind, name, digest, added) SELECT DISTINCT source, 'file', '', 'lost ' || source, 0 FROM layer"
                " WHERE source NOT IN (SELECT id FROM source)"_s);
    target.exec(u"DELETE FROM site_source WHERE site NOT IN (SELECT id FROM site) OR source NOT IN (SELECT id FROM source)"_s);
}

qint64 readingsIn(const Salvage &salvage, qint64 layer)
{
    const auto &sums = salvage.sums(layer);
    return std::accumulate(sums.begin(), sums.end(), qint64(0), [](qint64 all, const auto &sum) { return all + sum.second.count; });
}
}

qint64 RescueReport::lostReadings() const
{
    qint64 all = nameless;
    for (const RescuedSeries &one : series) {
        for (const LostStretch &stretch : one.lost)
            all += stretch.readings;
    }
    return all;
}

RescueReport Rescue::rescue(const QString &path, const QString &backup, const QString &target)
{
    const QTemporaryDir scratch(target + u"-XXXXXX"_s);
    const QString likeness = scratch.filePath(u"likeness.db"_s);
    if (!backup.isEmpty())
        QFile::copy(backup, likeness);
    made(likeness); // and closed, so that nothing of it is in a log only
    const std::unique_ptr<Database> copied = made(likeness);
    const Salvage inBackup = Salvage::of(*copied);
    DamagedFile damaged(path, scratch.path(), likeness);
    if (!damaged.isReadable() && backup.isEmpty())
        throw StoreFault{{Error::Kind::StoreDamaged, {.file = path}}};
    const Salvage inDamaged = Salvage::of(damaged);

    const auto next = made(target);
    Transaction transaction(*next, Transaction::Kind::Writing);
    const QSet<qint64> contested = SalvagedTables::fill(*next, damaged, copied.get());
    nameOrDrop(*next);
    RescueReport report;
    report.lostCommits = LogFile::lostCommits(path);
    report.missingPages = DamagedFile::missingPages(path);
    SeriesCatalog catalog(*next);
    Mending mending(*next, inDamaged, inBackup, contested);
    std::set<qint64> named;
    for (const auto &[id, head] : catalog.heads()) {
        const StoredSeries &series = *catalog.find(head.key);
        for (const StoredLayer &layer : series.layers)
            named.insert(layer.id);
        report.series.append(mending.mend(series));
    }
    for (const qint64 layer : inDamaged.layers())
        report.nameless += named.contains(layer) ? 0 : readingsIn(inDamaged, layer);
    transaction.commit();
    return report;
}
