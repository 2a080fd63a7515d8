// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/serieskey.h"
#include "services/import/csvunits.h"

/** A column of a CSV file that becomes a series. */
struct CsvSeriesColumn
{
    int column = 0; /**< its place, from 0 */
    QString name; /**< as the header has it */
    SeriesKind kind = SeriesKind::Import;
    QString part; /**< slug; empty for the only one of its kind */
    std::optional<CsvUnits::Counted> unit; /**< none: it has to be asked */
    bool cumulative = false; /**< a register's count */
};
