// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "models/values/syncsummary.h"

#include <QJsonObject>

/** How verbs tell what came of a sync. */
namespace SyncReport
{
/** account, asked, added, changed, trouble; null is what is not known. */
QJsonObject json(const QString &account, const Result<SyncSummary> &summary);
/** `tesla-1: 12 new readings, 3 are different now` */
QString line(const QString &account, const Result<SyncSummary> &summary);
}
