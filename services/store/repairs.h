// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/repair.h"
#include "services/store/seriescatalog.h"

class Database;

/** Repairs as the store keeps them: each a layer above all imports, and a row that says what it is. What lies beneath is never
 *  touched. An undone repair keeps both, its layer set aside, so that it can be redone as it was. All of it throws StoreFault. */
namespace Repairs
{
/** What @p request would do. */
RepairPreview preview(Database &database, SeriesCatalog &catalog, const RepairRequest &request);
/** Makes a repair in one transaction, with @p now as the time of it. */
RepairEntry make(Database &database, const RepairRequest &request, qint64 now);
/** Error::BadArgument where no repair of this number is in force. */
void undo(Database &database, qint64 id, qint64 now);
/** Error::BadArgument where no repair of this number is undone, UnitConflict where the series is in another unit by now. */
void redo(Database &database, qint64 id);
/** All that were ever made, the newest first. */
QList<RepairEntry> list(Database &database);
}
