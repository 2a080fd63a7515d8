// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

/** What some consecutive readings of a layer, which are kept together, come to. */
struct ChunkSum
{
    qint64 slot = 0;
    qint64 count = 0;
    qint64 first = 0; /**< start of the first reading */
    qint64 last = 0; /**< start of the last */
    qint64 finish = 0; /**< where the reading that ends last ends */
    qint64 longest = 0; /**< seconds */
    qint64 gaps = 0; /**< holes between its readings */
    qint64 seconds = 0; /**< lengths of its readings, summed */
    qint64 covered = 0; /**< seconds with readings: less where readings overlap */
    Int128 total = 0; /**< of mantissas; of means, of mantissas times seconds */
    Int128 tailTotal = 0;
    Quality quality = Quality::Measured; /**< the worst */

    bool operator==(const ChunkSum &) const = default;
};

namespace ChunkSums
{
/** The sum of readings [@p begin, @p end), of which there is one at least. */
ChunkSum of(const Readings &readings, std::size_t begin, std::size_t end, qint64 slot, bool areMeans);
/** The same of readings that lie on a grid. */
ChunkSum onGrid(const Readings &readings, std::size_t begin, std::size_t end, qint64 slot, bool areMeans);
}
