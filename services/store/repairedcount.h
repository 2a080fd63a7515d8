// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/seriescatalog.h"

class Database;

namespace RepairedCount
{
/** How many of the readings that count now and start within @p range are repaired. Reads only where there can be any. */
qint64 within(Database &database, const StoredSeries &series, const Interval &range);
/** How many of @p readings that start within @p range are. */
qint64 within(const Readings &readings, const Interval &range);
}
