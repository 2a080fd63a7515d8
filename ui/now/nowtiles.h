// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/historyrows.h"
#include "ui/now/nowanswer.h"

#include <QList>

/** What the day and the hours come to, one number a tile, each with the sentence that explains or compares it. */
namespace NowTiles
{
QList<HistoryTile> of(const NowAnswer &answer, QDate today);
}
