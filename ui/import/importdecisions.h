// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"
#include "models/values/importchoices.h"
#include "ui/import/importrows.h"

/** What was found out and what is asked about a file, as lines that can be corrected. */
namespace ImportDecisions
{
/** Of a CSV file: what is mostly asked for first, then the columns, then how the text is taken apart. @p zones are all there are. */
QList<ImportDecision> of(const CsvGuess &guess, const QStringList &zones);
/** Of a @p question about another file, as far as it is answered by @p choices. */
ImportDecision of(const CsvQuestion &question, const ImportChoices &choices, const QStringList &zones);
/** The first readings; their columns are those of columnsOf(). */
QList<ImportPreviewRow> preview(const CsvGuess &guess);
/** The columns that become series, with their units. */
QStringList columnsOf(const CsvGuess &guess);
}
