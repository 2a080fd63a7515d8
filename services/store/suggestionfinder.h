// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/repairsuggestion.h"
#include "services/store/seriescatalog.h"

class Database;

/** Stretches of the store's series that look wrong. */
namespace SuggestionFinder
{
/** Those of one series as it counts now, in time order. A spike that was repaired is none any more. */
QList<RepairSuggestion> of(Database &database, const StoredSeries &series);
}
