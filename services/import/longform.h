// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "services/import/progress.h"

/** Reads back what Wattglass wrote as CSV: a value a row, with start, end, place, series, unit and quality. The readings are those
 *  that were written, exactly. */
namespace LongForm
{
/** Whether @p content begins with the columns of the long form, between commas or tabs. */
bool isOne(const QByteArray &content);

/** The readings of one place. Error::Question `site`, with the places of the file, where none is chosen; a file of one place can
 *  be brought to any. Malformed, TooLarge and BadValue name the line. */
Result<ImportedFile> parse(const QByteArray &content, const QString &path, const ImportChoices &choices,
                           const Importer::Progress &progress = {});
}
