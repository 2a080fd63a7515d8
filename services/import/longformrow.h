// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"
#include "models/values/readings.h"
#include "models/values/result.h"
#include "models/values/serieskey.h"

#include <QByteArrayView>

/** One row of the long form, understood. */
struct LongFormRow
{
    SeriesKey key;
    Unit unit;
    Interval interval;
    int offset = 0; /**< of the start, seconds east of Greenwich */
    std::optional<Decimal> value; /**< in the told unit; none where there is no reading */
    Quality quality = Quality::Measured;

    /** Of @p cells, one a column. Error::BadValue for what the writer would not have written. */
    static Result<LongFormRow> of(const std::vector<QByteArrayView> &cells, int line);
};
