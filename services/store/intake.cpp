// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/intake.h"

#include "models/values/buckets.h"
#include "services/store/difference.h"
#include "services/store/layerrank.h"
#include "services/store/layerreader.h"
#include "services/store/layerwriter.h"
#include "services/store/transaction.h"

#include <QFileInfo>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace
{
using Number = std::optional<qint64>;

/** One file on its way into one site. */
class FileIntake
{
public:
    FileIntake(Database &database, SeriesCatalog &catalog, const ImportedFile &file, Intake::Manner manner)
        : m_database(database)
        , m_catalog(catalog)
        , m_file(file)
        , m_manner(manner)
    {
    }

    TakenIn take(qint64 now, const StoreThread::IsCancelled &isCancelled);

private:
    Number number(const QString &sql, const QVariantList &values) const;
    void findSite();
    void findSource(qint64 now);
    void putSeries(const ImportedSeries &imported);
    void take(qint64 series, const ImportedSeries &imported, const Readings &readings);
    void extendLayer(const StoredSeries &stored, std::size_t layer, const Readings &readings);
    qint64 findSeries(const ImportedSeries &imported);
    void adoptUnit(qint64 series, const ImportedSeries &imported);
    void putLayer(qint64 series, const ImportedSeries &imported, const Readings &readings);
    void dropOtherLayers();
    void dropLayer(qint64 series, qint64 layer);
    void count(const Difference &difference);
    Readings resolved(const SeriesKey &key);
    SeriesKey keyOf(const ImportedSeries &imported) const { return {m_taken.summary.site, imported.kind, imported.part}; }

    Database &m_database;
    SeriesCatalog &m_catalog; /**< forgotten after each change that it does not know of */
    const ImportedFile &m_file;
    const Intake::Manner m_manner;
    TakenIn m_taken;
    qint64 m_site = 0;
    qint64 m_source = 0;
    QSet<qint64> m_series;
};

TakenIn FileIntake::take(qint64 now, const StoreThread::IsCancelled &isCancelled)
{
    const auto stopIfCancelled = [&] {
        if (isCancelled())
            throw StoreFault{{Error::Kind::Cancelled, {.file = m_file.path}}};
    };
    stopIfCancelled();
    Transaction transaction(m_database, Transaction::Kind::Writing);
    m_catalog.refresh();
    findSite();
    findSource(now);
    for (const ImportedSeries &imported : m_file.series) {
        stopIfCancelled();
        putSeries(imported);
    }
    if (m_manner == Intake::Manner::Replace)
        dropOtherLayers();
    stopIfCancelled();
    if (m_taken.isChange) {
        transaction.commit();
        m_catalog.acknowledge();
    }
    return m_taken;
}

Number FileIntake::number(const QString &sql, const QVariantList &values) const
{
    Rows rows = m_database.rows(sql, values);
    return rows.next() && !rows.isNull(0) ? Number(rows.integer(0)) : Number();
}

void FileIntake::findSite()
{
    const QString name = m_file.siteName.trimmed().isEmpty() ? u"Home"_s : m_file.siteName.trimmed();
    m_taken.summary.site = slugOf(name);
    const Number known = number(u"SELECT id FROM site WHERE slug = ?"_s, {m_taken.summary.site});
    if (known) {
        m_site = *known;
        return;
    }
    m_site = m_database.insert(
        u"INSERT INTO site(uuid, slug, name, zone) VALUES(?, ?, ?, ?)"_s,
        {QUuid::createUuid().toString(QUuid::WithoutBraces), m_taken.summary.site, name, QString::fromLatin1(m_file.zone)});
    m_catalog.forget();
    m_taken.isChange = true;
}

void FileIntake::findSource(qint64 now)
{
    const QString digest = QString::fromLatin1(m_file.digest.toHex());
    const QString kind = m_file.isAccount ? u"account"_s : u"file"_s;
    const Number known = number(u"SELECT id FROM source WHERE kind = ? AND digest = ?"_s, {kind, digest});
    m_source = known ? *known
                     : m_database.insert(u"INSERT INTO source(kind, name, digest, added) VALUES(?, ?, ?, ?)"_s,
                                         {kind, QFileInfo(m_file.path).fileName(), digest, now});
    if (known && number(u"SELECT 1 FROM site_source WHERE site = ? AND source = ?"_s, {m_site, m_source}))
        return;
    m_database.exec(u"INSERT INTO site_source(site, source) VALUES(?, ?)"_s, {m_site, m_source});
    m_taken.isChange = true;
}

void FileIntake::putSeries(const ImportedSeries &imported)
{
    const qint64 series = findSeries(imported);
    m_series.insert(series);
    if (LayerWriter::isOrderly(imported.readings))
        take(series, imported, imported.readings);
    else
        take(series, imported, LayerWriter::orderly(imported.readings));
}

/** Puts @p readings in the way that was asked for. Those that do not fit the layer's grid make it anew. */
void FileIntake::take(qint64 series, const ImportedSeries &imported, const Readings &readings)
{
    const Number own = number(u"SELECT id FROM layer WHERE series = ? AND source = ?"_s, {series, m_source});
    if (m_manner == Intake::Manner::Replace || !own)
        return putLayer(series, imported, readings);
    const StoredSeries &stored = *m_catalog.find(keyOf(imported));
    const auto layer = std::size_t(std::ranges::find(stored.layers, *own, &StoredLayer::id) - stored.layers.begin());
    if (LayerWriter::fits(readings, stored.unit, stored.layers[layer]))
        extendLayer(stored, layer, readings);
    else
        putLayer(series, imported, Buckets::resolve({readings, LayerReader::layer(m_database, stored, layer)}));
}

/** Writes anew only the chunks that @p readings lie in. */
void FileIntake::extendLayer(const StoredSeries &stored, std::size_t layer, const Readings &readings)
{
    const StoredLayer &own = stored.layers[layer];
    Readings before = LayerReader::none(stored, own);
    for (const StoredChunk &chunk : stored.chunksWithin(layer, LayerWriter::slotsOf(readings, {own.step, own.phase})))
        LayerReader::append(m_database, stored, chunk, before);
    const Readings after = LayerWriter::merged(readings, before);
    const Difference difference = Difference::between(before, after);
    if (difference.isNone())
        return;
    const auto sums = LayerWriter::write(m_database, own.id, after, Grid{own.step, own.phase}, stored.isMean());
    m_catalog.replace(stored.key, layer, sums);
    m_taken.isChange = true;
    count(difference);
}

qint64 FileIntake::findSeries(const ImportedSeries &imported)
{
    const QVariantList key{m_site, SeriesKinds::slug(imported.kind), imported.part};
    if (const Number known = number(u"SELECT id FROM series WHERE site = ? AND kind = ? AND part = ?"_s, key))
        return *known;
    m_catalog.forget();
    m_taken.isChange = true;
    return m_database.insert(u"INSERT INTO series(site, kind, part, name, unit) VALUES(?, ?, ?, ?, ?)"_s,
                             key + QVariantList{imported.name, imported.readings.unit.symbol()});
}

/** A series of another unit takes the new one when nothing but this file is in it: the user corrects what they said of it. */
void FileIntake::adoptUnit(qint64 series, const ImportedSeries &imported)
{
    const QString symbol = imported.readings.unit.symbol();
    if (number(u"SELECT 1 FROM layer WHERE series = ? AND source <> ? AND rank >= 0"_s, {series, m_source}))
        throw StoreFault{{Error::Kind::UnitConflict, {.file = m_file.path, .field = keyOf(imported).id(), .found = symbol}}};
    m_database.exec(u"UPDATE series SET unit = ? WHERE id = ?"_s, {symbol, series});
    m_catalog.forget();
}

void FileIntake::putLayer(qint64 series, const ImportedSeries &imported, const Readings &readings)
{
    const SeriesKey key = keyOf(imported);
    const Unit unit = m_catalog.find(key)->unit;
    const Number own = number(u"SELECT id FROM layer WHERE series = ? AND source = ?"_s, {series, m_source});
    if (unit != readings.unit)
        adoptUnit(series, imported);
    if (own && unit == readings.unit) {
        const StoredSeries *stored = m_catalog.find(key);
        const auto index = std::ranges::find(stored->layers, *own, &StoredLayer::id) - stored->layers.begin();
        if (Difference::between(LayerReader::layer(m_database, *stored, std::size_t(index)), readings).isNone())
            return;
    }
    const Readings before = resolved(key);
    const auto grid = gridOf(readings);
    const QVariantList shape{readings.exponent, readings.tailExponent, grid ? QVariant(grid->step) : QVariant(), grid ? grid->phase : 0};
    qint64 layer = own.value_or(0);
    if (own) {
        LayerWriter::clear(m_database, layer);
        m_database.exec(u"UPDATE layer SET exponent = ?, tail_exponent = ?, step = ?, phase = ? WHERE id = ?"_s,
                        shape + QVariantList{layer});
    } else {
        const QString strongest = u"SELECT max(rank) FROM layer WHERE series = ? AND rank BETWEEN 0 AND ?"_s;
        const qint64 rank = number(strongest, {series, LayerRank::firstRepair}).value_or(0) + 1;
        layer = m_database.insert(u"INSERT INTO layer(exponent, tail_exponent, step, phase, series, source, rank)"
                                  " VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                                  shape + QVariantList{series, m_source, rank});
    }
    LayerWriter::write(m_database, layer, readings, grid, readings.unit.isMean());
    m_catalog.forget();
    m_taken.isChange = true;
    const bool isOnly = !number(u"SELECT 1 FROM layer WHERE series = ? AND id <> ?"_s, {series, layer});
    count(isOnly ? Difference::between(before, readings) : Difference::between(before, resolved(key)));
}

/** What this file once said of series that it says nothing of now, because its columns were understood otherwise. */
void FileIntake::dropOtherLayers()
{
    std::vector<std::pair<qint64, qint64>> layers;
    {
        Rows rows = m_database.rows(u"SELECT series.id, layer.id FROM layer JOIN series ON layer.series = series.id"
                                    " WHERE series.site = ? AND layer.source = ?"_s,
                                    {m_site, m_source});
        while (rows.next())
            layers.emplace_back(rows.integer(0), rows.integer(1));
    }
    for (const auto &[series, layer] : layers) {
        if (!m_series.contains(series))
            dropLayer(series, layer);
    }
}

void FileIntake::dropLayer(qint64 series, qint64 layer)
{
    const auto &heads = m_catalog.heads();
    const SeriesKey key = std::ranges::find_if(heads, [series](const auto &head) { return head.second.id == series; })->second.key;
    const Readings before = resolved(key);
    LayerWriter::clear(m_database, layer);
    m_database.exec(u"DELETE FROM layer WHERE id = ?"_s, {layer});
    m_catalog.forget();
    count(Difference::between(before, resolved(key)));
    if (!number(u"SELECT 1 FROM layer WHERE series = ?"_s, {series}))
        m_database.exec(u"DELETE FROM series WHERE id = ?"_s, {series});
    m_catalog.forget();
    m_taken.isChange = true;
}

void FileIntake::count(const Difference &difference)
{
    m_taken.summary.added += difference.added;
    m_taken.summary.changed += difference.changed;
}

Readings FileIntake::resolved(const SeriesKey &key)
{
    const StoredSeries *series = m_catalog.find(key);
    return LayerReader::stretches(m_database, *series, 0, series->stretches.size());
}
}

TakenIn Intake::put(StoreSession &session, const ImportedFile &file, Manner manner, qint64 now, const StoreThread::IsCancelled &isCancelled)
{
    return FileIntake(*session.database, session.catalog, file, manner).take(now, isCancelled);
}

TakenIn Intake::put(Database &database, const ImportedFile &file, Manner manner, qint64 now, const StoreThread::IsCancelled &isCancelled)
{
    SeriesCatalog catalog(database);
    return FileIntake(database, catalog, file, manner).take(now, isCancelled);
}
