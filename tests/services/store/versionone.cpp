// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/store/versionone.h"

#include "services/store/chunkcodec.h"
#include "services/store/database.h"
#include "services/store/transaction.h"

using namespace Qt::StringLiterals;

namespace
{
/** What version 1 wrote, word by word: this text never changes again. */
const QStringList tables{
    u"CREATE TABLE site(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    " zone TEXT NOT NULL)"_s,
    u"CREATE TABLE source(id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('file', 'account', 'repair')),"
    " name TEXT NOT NULL, digest TEXT NOT NULL, added BIGINT NOT NULL, UNIQUE(kind, digest))"_s,
    u"CREATE TABLE site_source(site INTEGER NOT NULL REFERENCES site(id), source INTEGER NOT NULL REFERENCES source(id),"
    " PRIMARY KEY(site, source))"_s,
    u"CREATE TABLE series(id INTEGER PRIMARY KEY, site INTEGER NOT NULL REFERENCES site(id), kind TEXT NOT NULL,"
    " part TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, UNIQUE(site, kind, part))"_s,
    u"CREATE TABLE layer(id INTEGER PRIMARY KEY, series INTEGER NOT NULL REFERENCES series(id),"
    " source INTEGER NOT NULL REFERENCES source(id), rank INTEGER NOT NULL, exponent INTEGER NOT NULL,"
    " tail_exponent INTEGER NOT NULL, step INTEGER, phase INTEGER NOT NULL, UNIQUE(series, source))"_s,
    u"CREATE TABLE chunk(layer INTEGER NOT NULL REFERENCES layer(id), slot BIGINT NOT NULL, packed BLOB NOT NULL,"
    " PRIMARY KEY(layer, slot))"_s,
    u"CREATE TABLE reading(layer INTEGER NOT NULL REFERENCES layer(id), start BIGINT NOT NULL, length INTEGER NOT NULL,"
    " value BIGINT NOT NULL, tail BIGINT NOT NULL, quality INTEGER NOT NULL, PRIMARY KEY(layer, start, length))"_s,
    u"CREATE TABLE chunk_sum(layer INTEGER NOT NULL REFERENCES layer(id), slot BIGINT NOT NULL, count INTEGER NOT NULL,"
    " first BIGINT NOT NULL, last BIGINT NOT NULL, finish BIGINT NOT NULL, longest INTEGER NOT NULL, gaps INTEGER NOT NULL,"
    " seconds BIGINT NOT NULL, covered BIGINT NOT NULL, total TEXT NOT NULL, tail_total TEXT NOT NULL, quality INTEGER NOT NULL,"
    " PRIMARY KEY(layer, slot))"_s,
    u"INSERT INTO site(id, uuid, slug, name, zone) VALUES(1, 'a-b-c', 'home', 'Home', 'Europe/Rome')"_s,
    u"PRAGMA application_id = 1464296545"_s,
    u"PRAGMA user_version = 1"_s,
};

qint64 tailOf(const Readings &readings, std::size_t i)
{
    return readings.tails.empty() ? 0 : readings.tails[i];
}

/** The sums of readings [@p begin, @p end), each found by itself and as plainly as can be. */
void writeSum(Database &database, qint64 layer, qint64 slot, const Readings &readings, std::size_t begin, std::size_t end)
{
    Decimal total;
    Decimal tails;
    qint64 finish = readings.starts[begin];
    qint64 longest = 0, gaps = 0, seconds = 0, covered = 0;
    int quality = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const qint64 weight = readings.unit.isMean() ? readings.lengths[i] : 1;
        total = total + Decimal(readings.values[i]) * weight;
        tails = tails + Decimal(tailOf(readings, i)) * weight;
        if (readings.starts[i] > finish)
            ++gaps;
        for (qint64 second = std::max(finish, readings.starts[i]); second < readings.interval(i).end; second = readings.interval(i).end)
            covered += readings.interval(i).end - second;
        seconds += readings.lengths[i];
        finish = std::max(finish, readings.interval(i).end);
        longest = std::max<qint64>(longest, readings.lengths[i]);
        quality = std::max(quality, int(readings.quality(i)));
    }
    database.exec(u"INSERT INTO chunk_sum VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {layer,
                   slot,
                   qint64(end - begin),
                   readings.starts[begin],
                   readings.starts[end - 1],
                   finish,
                   longest,
                   gaps,
                   seconds,
                   covered,
                   total.toString(),
                   tails.toString(),
                   quality});
}

void writeChunks(Database &database, qint64 layer, const Readings &readings, const Grid &grid)
{
    const qint64 length = 1440 * qint64(grid.step);
    const auto slotOf = [&](std::size_t i) { return (readings.starts[i] - grid.phase) / length; };
    for (std::size_t begin = 0, end = 0; begin < readings.size(); begin = end) {
        ChunkValues chunk;
        chunk.values.resize(1440, noReading);
        chunk.tails.resize(readings.tails.empty() ? 0 : 1440);
        chunk.qualities.resize(readings.qualities.empty() ? 0 : 1440);
        for (; end < readings.size() && slotOf(end) == slotOf(begin); ++end) {
            const auto n = std::size_t((readings.starts[end] - grid.phase) % length / grid.step);
            chunk.values[n] = readings.values[end];
            if (!readings.tails.empty())
                chunk.tails[n] = readings.tails[end];
            if (!readings.qualities.empty())
                chunk.qualities[n] = readings.qualities[end];
        }
        database.exec(u"INSERT INTO chunk VALUES(?, ?, ?)"_s, {layer, slotOf(begin), ChunkCodec::pack(chunk)});
        writeSum(database, layer, slotOf(begin), readings, begin, end);
    }
}

void writeRows(Database &database, qint64 layer, const Readings &readings)
{
    for (std::size_t begin = 0, end = 0; begin < readings.size(); begin = end) {
        for (; end < readings.size() && (end < begin + 1440 || readings.starts[end] == readings.starts[end - 1]); ++end)
            database.exec(u"INSERT INTO reading VALUES(?, ?, ?, ?, ?, ?)"_s,
                          {layer,
                           readings.starts[end],
                           readings.lengths[end],
                           readings.values[end],
                           tailOf(readings, end),
                           int(readings.quality(end))});
        writeSum(database, layer, qint64(begin / 1440), readings, begin, end);
    }
}

void writeLayer(Database &database, qint64 id, qint64 series, qint64 rank, const Readings &readings)
{
    const auto grid = gridOf(readings);
    database.exec(u"INSERT INTO source VALUES(?, 'file', 'a.csv', ?, 0)"_s, {id, QString::number(id)});
    database.exec(u"INSERT INTO site_source VALUES(1, ?)"_s, {id});
    database.exec(
        u"INSERT INTO layer VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, series, id, rank, readings.exponent, readings.tailExponent, grid ? QVariant(grid->step) : QVariant(), grid ? grid->phase : 0});
    if (grid)
        writeChunks(database, id, readings, *grid);
    else
        writeRows(database, id, readings);
}
}

void VersionOne::make(const QString &path, const std::vector<Series> &series)
{
    Database database(path, SqliteConnection::Mode::ReadWrite, 1);
    database.exec(u"PRAGMA page_size = 16384"_s);
    database.exec(u"PRAGMA journal_mode = WAL"_s);
    Transaction transaction(database, Transaction::Kind::Writing);
    for (const QString &statement : tables)
        database.exec(statement);
    qint64 layer = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto &layers = series[i].layers;
        database.exec(u"INSERT INTO series VALUES(?, 1, ?, '', '', ?)"_s,
                      {qint64(i + 1), SeriesKinds::slug(series[i].kind), layers.front().unit.symbol()});
        for (std::size_t n = 0; n < layers.size(); ++n)
            writeLayer(database, ++layer, qint64(i + 1), qint64(layers.size() - n), layers[n]);
    }
    transaction.commit();
}
