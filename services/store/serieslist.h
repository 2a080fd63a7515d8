// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/seriesinfo.h"
#include "services/store/seriescatalog.h"

class Database;

namespace SeriesList
{
/** What there is of @p series, from the sums of chunks; readings are looked at only where layers overlap. */
SeriesInfo info(Database &database, const StoredSeries &series);
}
