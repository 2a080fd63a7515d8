// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/repairedcount.h"

#include "services/store/layerreader.h"

qint64 RepairedCount::within(Database &database, const StoredSeries &series, const Interval &range)
{
    qint64 count = 0;
    for (std::size_t i = 0; i < series.stretches.size(); ++i) {
        const Stretch &stretch = series.stretches[i];
        const auto begin = series.chunks.begin() + qsizetype(stretch.begin);
        const auto end = series.chunks.begin() + qsizetype(stretch.end);
        const bool canHave = std::any_of(begin, end, [](const StoredChunk &chunk) { return chunk.quality == Quality::Repaired; });
        if (canHave && stretch.extent.overlaps(range))
            count += within(LayerReader::stretches(database, series, i, i + 1), range);
    }
    return count;
}

qint64 RepairedCount::within(const Readings &readings, const Interval &range)
{
    qint64 count = 0;
    for (std::size_t i = 0; i < readings.size(); ++i)
        count += range.contains(readings.starts[i]) && readings.quality(i) == Quality::Repaired;
    return count;
}
