// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/oldstore.h"

#include "services/store/layerwriter.h"
#include "services/store/transaction.h"
#include "tests/endurance/household.h"
#include "tests/services/store/versionone.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 minute = 60;

Readings readingsOf(const SeriesKey &key, int count)
{
    Readings readings;
    readings.unit = Unit{Unit::Kind::WattHour, {}};
    for (qint64 i = 0; i < count; ++i)
        readings.append({i * minute, (i + 1) * minute}, Household::valueOf(key, i * minute));
    if (key == Household::exported())
        readings.lengths.back() = minute / 2;
    return readings;
}

void writeSeries(Database &database, const SeriesKey &key, const Readings &readings)
{
    const auto grid = gridOf(readings);
    const qint64 series = database.insert(u"INSERT INTO series(site, kind, part, name, unit) VALUES(1, ?, '', '', ?)"_s,
                                          {SeriesKinds::slug(key.kind), readings.unit.symbol()});
    const qint64 layer = database.insert(u"INSERT INTO layer(exponent, tail_exponent, step, phase, series, source, rank)"
                                         " VALUES(0, 0, ?, 0, ?, 1, 1)"_s,
                                         {grid ? QVariant(minute) : QVariant(), series});
    LayerWriter::write(database, layer, readings, grid, false);
}
}

void OldStore::make(const QString &path, int version, int readings)
{
    const Readings imported = readingsOf(Household::imported(), readings);
    const Readings exported = readingsOf(Household::exported(), readings);
    if (version == 1)
        return VersionOne::make(path, {{SeriesKind::Import, {imported}}, {SeriesKind::Export, {exported}}});
    Schema schema = Schema::data();
    schema.steps.resize(version);
    const auto database = StoreFile(path, schema, StoreFile::Access::ReadWrite).openForWriting();
    Transaction transaction(*database, Transaction::Kind::Writing);
    database->exec(u"INSERT INTO site(id, uuid, slug, name, zone) VALUES(1, 'u', 'home', 'Home', 'UTC')"_s);
    database->exec(u"INSERT INTO source(id, kind, name, digest, added) VALUES(1, 'file', 'old', 'd', 0)"_s);
    database->exec(u"INSERT INTO site_source(site, source) VALUES(1, 1)"_s);
    writeSeries(*database, Household::imported(), imported);
    writeSeries(*database, Household::exported(), exported);
    transaction.commit();
}
