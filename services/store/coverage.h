// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/seriescoverage.h"
#include "services/store/storethread.h"

/** Finds how much of the time an account has told of. */
namespace Coverage
{
/** Of each series that @p account told, in @p parts of equal length from its first reading of all to @p now. Readings that are kept
 *  together are taken to be spread evenly. */
QList<SeriesCoverage> of(StoreSession &session, const QString &account, std::size_t parts, qint64 now);
}
