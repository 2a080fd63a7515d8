// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/chunksum.h"
#include "services/store/database.h"

#include <QByteArray>

#include <map>
#include <optional>

class DamagedFile;

/** The readings of a file's layers, as far as they are there and proven: chunks by their seal, rows by their sum. */
class Salvage
{
public:
    /** Slot to what is kept there. */
    using Sums = std::map<qint64, ChunkSum>;

    /** All that @p file still tells. */
    static Salvage of(DamagedFile &file);
    /** All of a whole file. */
    static Salvage of(Database &database);

    /** Whether some rows could not be reached, or were not as they were written. */
    bool isPartial() const { return m_partial; }
    /** What there once was in @p layer, where that is still known. */
    const Sums &sums(qint64 layer) const;
    /** The slots of @p layer for which there are chunks. */
    std::vector<qint64> slotsOf(qint64 layer) const;
    /** The layers that something is known of. */
    std::vector<qint64> layers() const;

    /** Adds to @p readings what lies in a slot of a layer on @p grid, if it is proven. Answers whether it is. */
    bool append(qint64 layer, qint64 slot, const Grid &grid, Readings &readings) const;
    /** The same for the rows of a layer without one, between the first and the last of @p sum. */
    bool append(qint64 layer, const ChunkSum &sum, bool areMeans, Readings &readings) const;

private:
    struct Row
    {
        qint32 length = 0;
        qint64 value = 0;
        qint64 tail = 0;
        Quality quality = Quality::Measured;
    };
    template<typename Each>
    void take(const Each &each);

    std::map<qint64, Sums> m_sums;
    std::map<std::pair<qint64, qint64>, QByteArray> m_chunks; /**< packed, by layer and slot */
    std::map<qint64, std::map<std::pair<qint64, qint32>, Row>> m_rows; /**< by layer; by start and length */
    bool m_partial = false;
};
