// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "services/import/csvcolumns.h"
#include "services/import/csvstarts.h"

/** Reads all rows of a CSV file once it is known how: what its survey kept, or each row anew where that is not all. */
namespace CsvReadings
{
/** The series of @p columns. @p yearTotal (kWh) is what fractions are fractions of. BadValue where a cell holds no number. */
Result<QList<ImportedSeries>> of(CsvSheet &&sheet, const CsvSchedule &schedule, const CsvColumns::Found &columns,
                                 const std::optional<Decimal> &yearTotal, const std::function<bool(double)> &keepOn);
}
