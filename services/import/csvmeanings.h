// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"
#include "models/values/result.h"
#include "models/values/serieskey.h"
#include "services/import/csvunits.h"

/** What columns measure, by their names. */
namespace CsvMeanings
{
struct Meaning
{
    std::optional<SeriesKind> kind; /**< none: the column is passed over, or open */
    QString part; /**< slug; only as the user gave it */
    CsvFinding::Reason reason = CsvFinding::Reason::Open;
    QString word; /**< of the name, that decided */
};

/** By the words of the name; Open when they say nothing. */
Meaning ofName(const QString &name, const std::optional<CsvUnits::Counted> &unit);
/** `kind[/part]` or `ignore`; nothing for anything else. The part of CO2 has to tell its method. */
std::optional<Meaning> ofChoice(const QString &choice);
/** All that a column can be said to be, without parts; of CO2 with its method. */
QStringList choices();
QStringList carbonChoices();
/** The name without units and without what all names begin with, as a part of a series' id; empty when nothing is left. */
QString partOf(const QString &name, const QString &prefix);
}
