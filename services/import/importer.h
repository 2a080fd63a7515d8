// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "models/values/importedfile.h"
#include "models/values/result.h"

#include <functional>

/** Reads a file that holds energy readings, whatever its format. Works on any thread; writes nothing. */
namespace Importer
{
/** Share of the work that is done, 0 to 1; answers false to stop (Error::Cancelled). */
using Progress = std::function<bool(double done)>;

constexpr qint64 largestFile = 256ll << 20;

/** Green Button XML or CSV, told apart by content. What the file leaves open is Error::Question. */
Result<ImportedFile> read(const QString &path, const ImportChoices &choices, const Progress &progress = {});
}
