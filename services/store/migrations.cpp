// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/migrations.h"

#include "services/store/database.h"
#include "services/store/packedrows.h"
#include "services/store/storefault.h"
#include "services/store/sumpages.h"

using namespace Qt::StringLiterals;

namespace
{
std::vector<qint64> layersOf(Database &database)
{
    std::vector<qint64> layers;
    Rows rows = database.rows(u"SELECT id FROM layer ORDER BY id"_s);
    while (rows.next())
        layers.push_back(rows.integer(0));
    return layers;
}

Int128 wholeNumber(const QString &text)
{
    const auto number = Decimal::fromText(text.toLatin1());
    const auto whole = number ? number->mantissaAt(0) : std::nullopt;
    if (!whole)
        throw StoreFault{{Error::Kind::StoreDamaged, {}, {}, u"a total is no number"_s}};
    return *whole;
}

/** The bytes of version 1's chunks are those of version 2 without their seal. */
void sealChunks(Database &database, qint64 layer)
{
    Rows rows = database.rows(u"SELECT slot, packed FROM unsealed_chunk WHERE layer = ? ORDER BY slot"_s, {layer});
    while (rows.next())
        PackedRows::put(database, PackedRows::Table::Chunk, layer, rows.integer(0), rows.bytes(1));
}

void pageSums(Database &database, qint64 layer)
{
    std::vector<ChunkSum> sums;
    {
        Rows rows = database.rows(u"SELECT slot, count, first, last, finish, longest, gaps, seconds, covered, total, tail_total, quality"
                                  " FROM chunk_sum WHERE layer = ? ORDER BY slot"_s,
                                  {layer});
        while (rows.next())
            sums.push_back({rows.integer(0),
                            rows.integer(1),
                            rows.integer(2),
                            rows.integer(3),
                            rows.integer(4),
                            rows.integer(5),
                            rows.integer(6),
                            rows.integer(7),
                            rows.integer(8),
                            wholeNumber(rows.text(9)),
                            wholeNumber(rows.text(10)),
                            Quality(rows.integer(11))});
    }
    SumPages::put(database, layer, sums);
}
}

void Migrations::sealAndPage(Database &database)
{
    database.exec(u"ALTER TABLE chunk RENAME TO unsealed_chunk"_s);
    for (const QString &table : {u"chunk"_s, u"sum_page"_s})
        database.exec(u"CREATE TABLE %1(layer INTEGER NOT NULL REFERENCES layer(id), slot BIGINT NOT NULL, packed BLOB NOT NULL,"
                      " PRIMARY KEY(layer, slot))"_s.arg(table));
    for (const qint64 layer : layersOf(database)) {
        sealChunks(database, layer);
        pageSums(database, layer);
    }
    database.exec(u"DROP TABLE unsealed_chunk"_s);
    database.exec(u"DROP TABLE chunk_sum"_s);
}
