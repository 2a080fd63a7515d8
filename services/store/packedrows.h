// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <functional>
#include <utility>

class Database;

/** The tables whose rows are packed bytes by layer and slot. Every row is sealed when it is written, and its seal is looked at
 *  when it is read. */
namespace PackedRows
{
enum class Table {
    Chunk, /**< values: what ChunkCodec packs */
    SumPage, /**< what chunks come to: what SumCodec packs */
};

/** Writes a row, or writes over it. */
void put(Database &database, Table table, qint64 layer, qint64 slot, QByteArrayView packed);
void remove(Database &database, Table table, qint64 layer);
/** Calls @p take with the rows of @p layer whose slots are within @p slots, both included, in order. Throws a StoreFault when
 *  one is not what was written. */
using Take = std::function<void(qint64 slot, QByteArrayView packed)>;
void each(Database &database, Table table, qint64 layer, const std::pair<qint64, qint64> &slots, const Take &take);
void each(Database &database, Table table, qint64 layer, const Take &take);
}
