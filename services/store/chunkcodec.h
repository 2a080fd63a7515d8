// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

/** The values of a stretch of a grid, in columns of equal length. */
struct ChunkValues
{
    std::vector<qint64> values; /**< mantissas; noReading where there is none */
    std::vector<qint64> tails; /**< empty, or as many as values */
    std::vector<Quality> qualities; /**< empty when all are measured */

    bool operator==(const ChunkValues &) const = default;
};

/** The bytes in which a chunk of values is kept. */
namespace ChunkCodec
{
constexpr qsizetype largest = 1440; /**< values in a chunk */

/** Values before the first that is there and after the last take no space; neither do columns that say nothing. */
QByteArray pack(const ChunkValues &chunk);
/** What was packed; Error::StoreDamaged for bytes that pack() does not write. Any bytes may be given. */
Result<ChunkValues> unpack(QByteArrayView packed);
}
