// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/oldstore.h"

#include "services/store/chunkcodec.h"
#include "services/store/chunksum.h"
#include "services/store/layerwriter.h"
#include "services/store/storefault.h"
#include "services/store/transaction.h"
#include "tests/endurance/household.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 minute = 60;
constexpr Grid minutes{minute, 0};

/** Version 1 had a row for each sum, and chunks without a seal. */
void writeSum(Database &database, qint64 layer, const ChunkSum &sum)
{
    database.exec(u"INSERT INTO chunk_sum(layer, slot, count, first, last, finish, longest, gaps, seconds, covered, total, tail_total,"
                  " quality) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {layer,
                   sum.slot,
                   sum.count,
                   sum.first,
                   sum.last,
                   sum.finish,
                   sum.longest,
                   sum.gaps,
                   sum.seconds,
                   sum.covered,
                   Decimal(sum.total).toString(),
                   Decimal(sum.tailTotal).toString(),
                   int(sum.quality)});
}

void writeAsVersion1(Database &database, qint64 layer, const Readings &readings, bool onGrid)
{
    for (std::size_t begin = 0; begin < readings.size(); begin += ChunkCodec::largest) {
        const std::size_t end = std::min(begin + std::size_t(ChunkCodec::largest), readings.size());
        const auto slot = qint64(begin / ChunkCodec::largest);
        for (std::size_t i = begin; !onGrid && i < end; ++i)
            database.exec(u"INSERT INTO reading(layer, start, length, value, tail, quality) VALUES(?, ?, ?, ?, 0, 0)"_s,
                          {layer, readings.starts[i], readings.lengths[i], readings.values[i]});
        if (onGrid) {
            ChunkValues chunk;
            chunk.values.assign(readings.values.begin() + qsizetype(begin), readings.values.begin() + qsizetype(end));
            chunk.values.resize(ChunkCodec::largest, noReading);
            database.exec(u"INSERT INTO chunk(layer, slot, packed) VALUES(?, ?, ?)"_s, {layer, slot, ChunkCodec::pack(chunk)});
        }
        writeSum(database, layer, ChunkSums::of(readings, begin, end, slot, false));
    }
}

void writeSeries(Database &database, int version, const SeriesKey &key, int count)
{
    const bool onGrid = key == Household::imported();
    Readings readings;
    readings.unit = Unit{Unit::Kind::WattHour, {}};
    for (qint64 i = 0; i < count; ++i)
        readings.append({i * minute, (i + 1) * minute}, Household::valueOf(key, i * minute));
    if (!onGrid)
        readings.lengths.back() = minute / 2;
    const qint64 series = database.insert(u"INSERT INTO series(site, kind, part, name, unit) VALUES(1, ?, '', '', ?)"_s,
                                          {SeriesKinds::slug(key.kind), readings.unit.symbol()});
    const qint64 layer = database.insert(u"INSERT INTO layer(exponent, tail_exponent, step, phase, series, source, rank)"
                                         " VALUES(0, 0, ?, 0, ?, 1, 1)"_s,
                                         {onGrid ? QVariant(minute) : QVariant(), series});
    if (version == 1)
        writeAsVersion1(database, layer, readings, onGrid);
    else
        LayerWriter::write(database, layer, readings, onGrid ? std::optional(minutes) : std::nullopt, false);
}
}

void OldStore::make(const QString &path, int version, int readings)
{
    Schema schema = Schema::data();
    schema.steps.resize(version);
    const auto database = StoreFile(path, schema, StoreFile::Access::ReadWrite).openForWriting();
    Transaction transaction(*database, Transaction::Kind::Writing);
    database->exec(u"INSERT INTO site(id, uuid, slug, name, zone) VALUES(1, 'u', 'home', 'Home', 'UTC')"_s);
    database->exec(u"INSERT INTO source(id, kind, name, digest, added) VALUES(1, 'file', 'old', 'd', 0)"_s);
    database->exec(u"INSERT INTO site_source(site, source) VALUES(1, 1)"_s);
    for (const SeriesKey &key : {Household::imported(), Household::exported()})
        writeSeries(*database, version, key, readings);
    transaction.commit();
}
