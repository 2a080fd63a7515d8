// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/csvseriescolumn.h"
#include "services/import/csvsheet.h"

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
