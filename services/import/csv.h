// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"
#include "models/values/importchoices.h"
#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "services/import/progress.h"

/** Reads tables of readings as CSV: what can be known of them is found out, what cannot is asked, nothing is guessed silently.
 *
 *  Energy is kept in Wh, power as means in W. A register's readings last from one count to the next, over gaps too; where it
 *  begins anew there is none. Cells without a number leave gaps.
 */
namespace Csv
{
/** What is found out and what has to be asked, for @p choices made so far. Errors are those that no choice could mend. */
Result<CsvGuess> guess(const QByteArray &content, const QString &path, const ImportChoices &choices);

/** All readings. @p progress is told the share that is done and answers false to stop. Error::Question for the first that is open: its
 * field is the option's name. Malformed, TooLarge and BadValue name the line; NotReadings when no column holds values. */
Result<ImportedFile> parse(const QByteArray &content, const QString &path, const ImportChoices &choices,
                           const Importer::Progress &progress = {});
}
