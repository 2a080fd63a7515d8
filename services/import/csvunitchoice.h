// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/csvseriescolumn.h"
#include "services/import/csvsheet.h"

/** Finds in which unit each column counts. */
namespace CsvUnitChoice
{
struct Choice
{
    std::optional<CsvUnits::Counted> unit; /**< none: open */
    CsvFinding::Reason reason = CsvFinding::Reason::Open;
    QString argument;
};

/** Of each of @p columns, by name, by a column that tells the unit, or by choice; what is chosen stands for all energy and power. */
Result<std::vector<Choice>> of(const CsvSheet &sheet, const std::vector<int> &columns, const ImportChoices &choices);
void tell(const std::vector<Choice> &units, const ImportChoices &choices, CsvGuess &guess);
/** Asks for units that are open, and for the year's total of fractions. */
void ask(const CsvSheet &sheet, const ImportChoices &choices, const std::vector<CsvSeriesColumn> &series, CsvGuess &guess);
}
