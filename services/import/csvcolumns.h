// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/csvsheet.h"
#include "services/import/csvunits.h"

#include "models/values/serieskey.h"

/** A column of a CSV file that becomes a series. */
struct CsvSeriesColumn
{
    int column = 0;
    QString name; /**< of the column, without what all names begin with */
    SeriesKind kind = SeriesKind::Import;
    QString part; /**< slug; empty for the only one of its kind */
    std::optional<CsvUnits::Counted> unit; /**< none: it has to be asked */
    bool cumulative = false;
};

/** Finds which columns become which series. */
namespace CsvColumns
{
struct Found
{
    std::vector<CsvSeriesColumn> series;
    int marks = -1; /**< the column that names the columns whose values were estimated; -1: there is none */
};

/** Adds the columns, findings and questions to @p guess. BadArgument for choices that name no column, no meaning or no unit. */
Result<Found> of(const CsvSheet &sheet, const ImportChoices &choices, CsvGuess &guess);
}
