// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"
#include "models/values/importchoices.h"
#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "services/import/progress.h"

#include <optional>

/** Reads a file that holds energy readings, whatever its format. Works on any thread; writes nothing. */
namespace Importer
{
constexpr qint64 largestFile = 256ll << 20;

/** Green Button XML or CSV, told apart by content. What the file leaves open is Error::Question. */
Result<ImportedFile> read(const QString &path, const ImportChoices &choices, const Progress &progress = {});
/** What is found out about a CSV file before it is read, and what has to be asked; nothing of a file of another format. */
Result<std::optional<CsvGuess>> guess(const QString &path, const ImportChoices &choices);
}
