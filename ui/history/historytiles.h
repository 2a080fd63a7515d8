// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "ui/history/historyrows.h"

#include <QList>

/** What a period comes to, one number a tile, each with the sentence that explains or compares it. */
namespace HistoryTiles
{
/** @p totals not stacked. @p comparedTitle names the other period, such as August 2025. */
QList<HistoryTile> of(const ChartPair &totals, const QString &comparedTitle);
}
