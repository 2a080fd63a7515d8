// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"
#include "models/values/interval.h"
#include "models/values/serieskey.h"
#include "models/values/unit.h"

#include <optional>

/** What there is of one series, all layers resolved. */
struct SeriesInfo
{
    SeriesKey key;
    QString name; /**< as the user or the file named it; empty: by its kind */
    Unit unit;
    std::optional<int> stepSeconds; /**< none when readings differ in length */
    qint64 readings = 0; /**< missing ones are not counted */
    Interval span; /**< from the start of the first reading to the end of the last */
    qint64 lastStart = 0; /**< of the last reading */
    Decimal total; /**< sum in the kept unit; of means (power, percent): their mean over time */
    qint64 gaps = 0; /**< holes between the first and the last reading */

    bool operator==(const SeriesInfo &) const = default;
};
