// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/csvcolumns.h"
#include "services/import/csvschedule.h"

/** The first rows of a CSV file as they would be read. */
namespace CsvPreview
{
QList<CsvPreviewRow> of(const CsvSheet &sheet, const CsvSchedule &schedule, const CsvColumns::Found &columns);
}
