// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/salvagedtables.h"

#include "services/store/damagedfile.h"
#include "services/store/sqlite.h"
#include "services/store/storefault.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace
{
using Table = QMap<qint64, QVariantList>; /**< rows by their number */

const QStringList ofReadings{u"chunk"_s, u"sum_page"_s, u"reading"_s};

QVariantList cells(const Rows &row, qsizetype columns)
{
    QVariantList cells;
    for (qsizetype i = 1; i <= columns; ++i)
        cells.append(row.value(int(i)));
    return cells;
}

Table read(Database &database, const QString &table, const QStringList &columns)
{
    Table found;
    Rows rows = database.rows(u"SELECT rowid, %1 FROM %2"_s.arg(columns.join(u", "_s), table));
    while (rows.next())
        found.insert(rows.integer(0), cells(rows, columns.size()));
    return found;
}

/** The rows of both, by number; where they differ, those of @p mine. */
Table united(const Table &mine, const Table &other)
{
    Table all = other;
    all.insert(mine);
    return all;
}

/** A row that breaks a rule of its table was changed by the damage. */
void insert(Database &database, const QString &table, const QStringList &columns, const Table &rows)
{
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    const QString sql = u"INSERT INTO %1(%2) VALUES(%3) ON CONFLICT DO NOTHING"_s.arg(table, columns.join(u", "_s), marks);
    for (const QVariantList &row : rows) {
        try {
            database.exec(sql, row);
        } catch (const StoreFault &fault) {
            if (fault.error.kind == Error::Kind::StoreFull)
                throw;
        }
    }
}

/** The numbers of the rows that both tell of, and not the same. */
QSet<qint64> contested(const Table &mine, const Table &other)
{
    QSet<qint64> found;
    for (auto row = mine.cbegin(); row != mine.cend(); ++row) {
        if (other.contains(row.key()) && other.value(row.key()) != *row)
            found.insert(row.key());
    }
    return found;
}
}

QSet<qint64> SalvagedTables::fill(Database &target, DamagedFile &damaged, Database *backup)
{
    QSet<qint64> contestedSeries;
    QSet<qint64> contestedLayers;
    for (const QString &table : Sqlite::tables(target)) {
        if (ofReadings.contains(table))
            continue;
        const QStringList columns = Sqlite::columns(target, table);
        Table mine;
        const bool isWhole
            = damaged.each(table, columns.join(u", "_s), [&](const Rows &row) { mine.insert(row.integer(0), cells(row, columns.size())); });
        const Table copied = backup ? read(*backup, table, columns) : Table();
        // What a value means hangs on these two: where they changed, by the damage or by the user, nothing proves which.
        const bool isMeaning = table == u"series"_s || table == u"layer"_s;
        const QSet<qint64> unsure = isMeaning ? contested(mine, copied) : QSet<qint64>();
        (table == u"series"_s ? contestedSeries : contestedLayers).unite(unsure);
        for (const qint64 row : unsure)
            mine.insert(row, copied.value(row));
        insert(target, table, columns, isWhole ? mine : united(mine, copied));
    }
    Rows rows = target.rows(u"SELECT id, series FROM layer"_s);
    while (rows.next()) {
        if (contestedSeries.contains(rows.integer(1)))
            contestedLayers.insert(rows.integer(0));
    }
    return contestedLayers;
}
