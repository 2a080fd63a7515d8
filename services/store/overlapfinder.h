// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/overlap.h"
#include "services/store/seriescatalog.h"

class Database;

/** Where the imports of a series tell of the same time, and which of them counts. All of it throws StoreFault. */
namespace OverlapFinder
{
/** The overlaps of one series, those of the strongest winners first. */
QList<Overlap> of(Database &database, const StoredSeries &series);
/** Makes the source that @p source names, by its file's name or the beginning of its digest, the strongest import of the series;
 *  an empty one sets all back to the order in which they came. In one transaction. Error::BadArgument where none or several are
 *  called so. */
void prefer(Database &database, const SeriesKey &key, const QString &source);
}
