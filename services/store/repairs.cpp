// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/repairs.h"

#include "models/values/repairplan.h"
#include "services/store/layerrank.h"
#include "services/store/layerreader.h"
#include "services/store/layerwriter.h"
#include "services/store/question.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 day = 86'400;

/** The resolved readings of @p range and the nearest ones on both sides. */
Readings around(Database &database, const StoredSeries &series, const Interval &range)
{
    const auto &stretches = series.stretches;
    const auto startOf = [](const Stretch &stretch) { return stretch.extent.start; };
    const auto before = std::ranges::lower_bound(stretches, range.start, {}, startOf) - stretches.begin();
    const auto after = std::ranges::lower_bound(stretches, range.end, {}, startOf) - stretches.begin();
    // The stretch that the range ends in may end with it; then the next one has the reading behind.
    const auto end = std::min<qsizetype>(after + 1, qsizetype(stretches.size()));
    return LayerReader::stretches(database, series, std::size_t(std::max<qsizetype>(0, before - 1)), std::size_t(end));
}

void check(const RepairRequest &request)
{
    const auto bad = [](const QString &field, const QString &found) {
        throw StoreFault{{Error::Kind::BadArgument, {.field = field, .found = found}, {}, {}}};
    };
    if (request.range.isEmpty())
        bad(u"--to"_s, QString::number(request.range.end));
    if (request.method == RepairMethod::Week && (request.weeks == 0 || std::abs(request.weeks) > 520))
        bad(u"--weeks"_s, QString::number(request.weeks));
}

qint64 addLayer(Database &database, const StoredSeries &series, const RepairPreview &preview, qint64 rank, qint64 now)
{
    const QString digest = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 source = database.insert(u"INSERT INTO source(kind, name, digest, added) VALUES('repair', ?, ?, ?)"_s,
                                          {RepairMethods::name(preview.request.method), digest, now});
    const Readings &readings = preview.after;
    const auto grid = gridOf(readings);
    const qint64 layer
        = database.insert(u"INSERT INTO layer(series, source, rank, exponent, tail_exponent, step, phase) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                          {series.id,
                           source,
                           rank,
                           readings.exponent,
                           readings.tailExponent,
                           grid ? QVariant(grid->step) : QVariant(),
                           grid ? grid->phase : 0});
    LayerWriter::write(database, layer, readings, grid, series.isMean());
    return layer;
}

RepairSum sumOf(const Rows &rows, int column)
{
    return {rows.integer(column), *Decimal::fromText(rows.text(column + 1).toLatin1())};
}

/** The entry in @p rows; the columns are those of list(). */
RepairEntry entry(const Rows &rows)
{
    const auto kind = SeriesKinds::fromSlug(rows.text(2));
    const auto method = RepairMethods::fromName(rows.text(7));
    const auto unit = Unit::withSymbol(rows.text(10));
    const auto amount = Decimal::fromText(rows.text(9).toLatin1());
    const bool hasSums = Decimal::fromText(rows.text(12).toLatin1()) && Decimal::fromText(rows.text(14).toLatin1());
    if (!kind || !method || !unit || !amount || !hasSums)
        throw StoreFault{{Error::Kind::StoreDamaged, {}, {}, u"repair %1 cannot be understood"_s.arg(rows.integer(0))}};
    RepairEntry entry;
    entry.id = rows.integer(0);
    entry.request = {{rows.text(1), *kind, rows.text(3)}, {rows.integer(5), rows.integer(6)}, *method, int(rows.integer(8)), *amount};
    entry.name = rows.text(4);
    entry.unit = *unit;
    entry.was = sumOf(rows, 11);
    entry.is = sumOf(rows, 13);
    entry.made = rows.integer(15);
    if (!rows.isNull(16))
        entry.undone = rows.integer(16);
    return entry;
}

/** The repair of this number, when it is undone or not as asked for. */
RepairEntry find(Database &database, qint64 id, bool isUndone, const QString &option)
{
    Error error{Error::Kind::BadArgument, {.field = option, .found = QString::number(id)}, {}, {}};
    for (const RepairEntry &entry : Repairs::list(database)) {
        if (entry.undone.has_value() != isUndone)
            continue;
        if (entry.id == id)
            return entry;
        error.candidates.append(QString::number(entry.id));
    }
    throw StoreFault{error};
}

void turn(Database &database, qint64 id)
{
    database.exec(u"UPDATE layer SET rank = -rank WHERE id = (SELECT layer FROM repair WHERE id = ?)"_s, {id});
}
}

RepairPreview Repairs::preview(Database &database, SeriesCatalog &catalog, const RepairRequest &request)
{
    check(request);
    const StoredSeries &series = Question::series(catalog, request.key);
    RepairPlan::Ground ground{around(database, series, request.range), {}, valueOrFault(SiteZone::withId(series.zone))};
    ground.around.unit = series.unit;
    if (request.method == RepairMethod::Week) {
        const qint64 distance = request.weeks * 7 * day;
        const Interval there{request.range.start + distance - day, request.range.end + distance + day};
        ground.otherWeek = LayerReader::within(database, series, there);
    }
    RepairPreview preview{.request = request, .unit = series.unit};
    preview.after = valueOrFault(RepairPlan::readings(request, ground));
    preview.after.unit = series.unit;
    preview.before = ground.around.within(request.range);
    preview.was = RepairPlan::sum(preview.before);
    preview.is = RepairPlan::sum(preview.after);
    return preview;
}

RepairEntry Repairs::make(Database &database, const RepairRequest &request, qint64 now)
{
    Transaction transaction(database, Transaction::Kind::Writing);
    SeriesCatalog catalog(database);
    const RepairPreview made = preview(database, catalog, request);
    const StoredSeries &series = Question::series(catalog, request.key);
    qint64 id = 1;
    {
        Rows rows = database.rows(u"SELECT max(id) FROM repair"_s);
        if (rows.next() && !rows.isNull(0))
            id = rows.integer(0) + 1;
    }
    const qint64 layer = addLayer(database, series, made, LayerRank::firstRepair + id, now);
    database.exec(u"INSERT INTO repair(id, layer, start, finish, method, weeks, amount, unit, count_before, total_before, count_after,"
                  " total_after, made, undone) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)"_s,
                  {id,
                   layer,
                   request.range.start,
                   request.range.end,
                   RepairMethods::name(request.method),
                   request.weeks,
                   request.amount.toString(),
                   series.unit.symbol(),
                   made.was.readings,
                   made.was.total.toString(),
                   made.is.readings,
                   made.is.total.toString(),
                   now});
    const RepairEntry entry = find(database, id, false, {});
    transaction.commit();
    return entry;
}

void Repairs::undo(Database &database, qint64 id, qint64 now)
{
    Transaction transaction(database, Transaction::Kind::Writing);
    find(database, id, false, u"--undo"_s);
    turn(database, id);
    database.exec(u"UPDATE repair SET undone = ? WHERE id = ?"_s, {now, id});
    transaction.commit();
}

void Repairs::redo(Database &database, qint64 id)
{
    Transaction transaction(database, Transaction::Kind::Writing);
    const RepairEntry entry = find(database, id, true, u"--redo"_s);
    SeriesCatalog catalog(database);
    if (Question::series(catalog, entry.request.key).unit != entry.unit)
        throw StoreFault{{Error::Kind::UnitConflict, {.field = entry.request.key.id(), .found = entry.unit.symbol()}, {}, {}}};
    turn(database, id);
    database.exec(u"UPDATE repair SET undone = NULL WHERE id = ?"_s, {id});
    transaction.commit();
}

QList<RepairEntry> Repairs::list(Database &database)
{
    QList<RepairEntry> entries;
    Rows rows
        = database.rows(u"SELECT repair.id, site.slug, series.kind, series.part, series.name, repair.start, repair.finish, repair.method,"
                        " repair.weeks, repair.amount, repair.unit, count_before, total_before, count_after, total_after, made,"
                        " undone FROM repair JOIN layer ON repair.layer = layer.id JOIN series ON layer.series = series.id"
                        " JOIN site ON series.site = site.id ORDER BY repair.id DESC"_s);
    while (rows.next())
        entries.append(entry(rows));
    return entries;
}
