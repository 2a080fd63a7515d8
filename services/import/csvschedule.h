// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/sitezone.h"
#include "services/import/csvclock.h"
#include "services/import/csvsheet.h"

/** When the rows of a CSV file are, as far as it is the same for all of them. */
struct CsvSchedule
{
    std::optional<SiteZone> zone; /**< none: it has to be asked */
    std::optional<qint64> start; /**< of the first row, where rows do not tell; UTC seconds */
    int step = 0; /**< seconds from most rows to the next; 0: it has to be asked */

    /** Adds findings and questions to @p guess. UnknownZone, or BadArgument for a start that is no time. */
    static Result<CsvSchedule> of(const CsvSheet &sheet, const ImportChoices &choices, CsvGuess &guess);

    /** How long a reading lasts that begins at @p begin, when none follows at once: a step, of local days their own length. */
    qint32 lengthAt(qint64 begin) const;
};
