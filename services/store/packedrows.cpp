// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/packedrows.h"

#include "services/store/database.h"
#include "services/store/seal.h"
#include "services/store/storefault.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
struct Statements
{
    QString put;
    QString remove;
    QString each;
};

Statements statementsFor(const QString &table)
{
    return {
        u"INSERT INTO %1(layer, slot, packed) VALUES(?, ?, ?) ON CONFLICT(layer, slot) DO UPDATE SET packed = excluded.packed"_s.arg(table),
        u"DELETE FROM %1 WHERE layer = ?"_s.arg(table),
        u"SELECT slot, packed FROM %1 WHERE layer = ? AND slot BETWEEN ? AND ? ORDER BY slot"_s.arg(table)};
}

const Statements &statements(PackedRows::Table table)
{
    static const std::array<Statements, 2> all{statementsFor(u"chunk"_s), statementsFor(u"sum_page"_s)};
    return all[std::size_t(table)];
}
}

void PackedRows::put(Database &database, Table table, qint64 layer, qint64 slot, QByteArrayView packed)
{
    database.exec(statements(table).put, {layer, slot, Seal::sealed(packed, {layer, slot})});
}

void PackedRows::remove(Database &database, Table table, qint64 layer)
{
    database.exec(statements(table).remove, {layer});
}

void PackedRows::each(Database &database, Table table, qint64 layer, const std::pair<qint64, qint64> &slots, const Take &take)
{
    Rows rows = database.rows(statements(table).each, {layer, slots.first, slots.second});
    while (rows.next()) {
        const qint64 slot = rows.integer(0);
        const QByteArray sealed = rows.bytes(1);
        const auto packed = Seal::opened(sealed, {layer, slot});
        if (!packed)
            throw StoreFault{{Error::Kind::StoreDamaged, {}, {}, u"layer %1, slot %2: the seal is broken"_s.arg(layer).arg(slot)}};
        take(slot, *packed);
    }
}

void PackedRows::each(Database &database, Table table, qint64 layer, const Take &take)
{
    each(database, table, layer, {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}, take);
}
