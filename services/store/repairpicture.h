// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "models/values/repair.h"
#include "services/store/seriescatalog.h"

class Database;

namespace RepairPicture
{
/** A repair that was not made yet, drawn in front of what is there now, with as much time again on both sides and six hours at
 *  least. Empty where there is no line to draw. */
ChartPair of(Database &database, const StoredSeries &series, const RepairPreview &preview);
}
