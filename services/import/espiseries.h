// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "services/import/espifeed.h"

/** From ESPI resources to series. */
namespace EspiSeries
{
/** The series of @p feed: one a meter reading, and one for what it cost where that is told. Readings that lack a start, a length or a
 *  quality get theirs in @p feed.
 *
 *  A reading that is there again, with its start and length, replaces the earlier one and is counted as a duplicate.
 *  Error::Question `unit` when a reading type names none, Error::BadValue for one that we cannot keep exactly.
 */
Result<QList<ImportedSeries>> of(EspiFeed &feed, const ImportChoices &choices, const QString &path);
}
