// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "services/import/csvmeanings.h"

/** Files of AVERT, which tell the marginal CO2 of a year hour by hour, of each region in a column of its own. A home lies in one of them.
 */
namespace CsvRegions
{
/** The columns of regions, by the names of all columns; none: the file is no such one. */
QStringList of(const QStringList &names);
/** What the column of this @p name is in a file of those @p regions, by the region that was chosen. */
CsvMeanings::Meaning meaningOf(const QString &name, const QStringList &regions, const ImportChoices &choices);
/** Tells which region was chosen, or asks for it unless a column was. BadArgument where there is no such region. */
Outcome decide(const QStringList &regions, const ImportChoices &choices, CsvGuess &guess);
}
