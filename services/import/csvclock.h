// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"
#include "models/values/importchoices.h"
#include "services/import/csvsurvey.h"

/** How the rows of a CSV file tell their time. */
struct CsvClock
{
    enum class Kind {
        Instants, /**< on the world's clock: with offsets, in UTC, or as seconds since 1970 */
        Wall, /**< as the clock on the wall shows it */
        Numbers, /**< a column numbers the steps */
        Rows, /**< only by their order */
    };

    Kind kind = Kind::Rows;
    int column = -1;
    int timeColumn = -1; /**< of the time of day when column holds only the date */
    qint64 perSecond = 0; /**< parts of a second that the column counts since 1970; 0: it does not */

    /** The best of the columns. */
    static CsvClock find(const CsvSurvey &survey, const QStringList &names);
    /** Tells what was found, and asks for the date's order where nothing decides it. */
    void tell(const CsvSurvey &survey, const QStringList &names, const ImportChoices &choices, CsvGuess &guess) const;
};
