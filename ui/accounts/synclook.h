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
QString running(const SyncSummary &soFar);
/** @p trouble: in words, where it is of this run. */
QString ended(const SyncEnd &end, const QString &trouble);
QList<CoverageLine> lines(const QList<SeriesCoverage> &coverage);
}
