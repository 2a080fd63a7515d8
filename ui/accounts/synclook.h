// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/seriescoverage.h"
#include "models/values/syncsummary.h"
#include "services/sync/syncmarks.h"
#include "ui/accounts/coverageline.h"

/** How syncs are told on the page. */
namespace SyncLooks
{
/** Whether a sync that ended last at @p last begins by itself at @p now: once an hour, and once after whatever the clock did
 *  meanwhile, be it that the computer slept or that it was set back. */
bool isDue(const QDateTime &last, const QDateTime &now);
QString running(const SyncSummary &soFar);
/** @p trouble: in words, where it is of this run. */
QString ended(const SyncEnd &end, const QString &trouble);
QList<CoverageLine> lines(const QList<SeriesCoverage> &coverage);
}
