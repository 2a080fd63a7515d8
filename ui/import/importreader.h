// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"
#include "models/values/importchoices.h"
#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "models/values/seriesinfo.h"

#include <QFuture>
#include <QThreadPool>

#include <optional>

/** What one look into a file gave. */
struct ImportReading
{
    std::optional<CsvGuess> guess; /**< of a CSV file */
    std::optional<Error> error; /**< why it was not read; a Question is the user's to answer */
    std::optional<ImportedFile> file; /**< none: the guess is to be looked at first */
    QList<SeriesInfo> series; /**< what the file's series come to */
};

/** Reads files on threads of a pool. */
namespace ImportReader
{
enum class Goal {
    Guess, /**< only look */
    ReadWhenSure, /**< read what leaves nothing open and nothing worth a look */
    Read,
};

/** The progress goes from 0 to 100. Cancelling the future ends the work soon. */
QFuture<ImportReading> read(QThreadPool &pool, const QString &path, const ImportChoices &choices, Goal goal);
/** Whether @p guess can be followed without a look. */
bool isSure(const CsvGuess &guess);
}
