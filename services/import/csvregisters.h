// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/csvseriescolumn.h"
#include "services/import/csvsheet.h"

/** Tells registers, which count up, from amounts of each step. */
namespace CsvRegisters
{
/** Sets `cumulative` of all columns; adds the finding or the question to @p guess. */
void decide(const CsvSheet &sheet, const ImportChoices &choices, std::vector<CsvSeriesColumn> &series, CsvGuess &guess);
}
