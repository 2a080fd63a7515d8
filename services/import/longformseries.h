// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "services/import/longformrow.h"
#include "services/import/zonefinder.h"

/** The rows of one series of the long form, on their way to being readings. */
class LongFormSeries
{
public:
    LongFormSeries(SeriesKey key, Unit unit);

    const SeriesKey &key() const { return m_key; }
    /** Instants with their offsets, one where the offset changes. */
    const ZoneFinder::Offsets &offsets() const { return m_offsets; }
    /** False when @p row is in another unit than those before. */
    bool add(const LongFormRow &row);
    /** Sorted; of readings of the same time the last. Error::BadValue when their digits do not fit together. */
    Result<ImportedSeries> imported() const;

private:
    struct Row
    {
        Interval interval;
        std::optional<Decimal> value; /**< in the told unit */
        Quality quality;
    };

    std::vector<Row> sorted(qint64 *duplicates) const;

    SeriesKey m_key;
    Unit m_unit;
    std::vector<Row> m_rows;
    ZoneFinder::Offsets m_offsets;
};
