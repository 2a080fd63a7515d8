// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/bandmonths.h"
#include "models/values/hometold.h"
#include "ui/figures/figure.h"
#include "ui/history/historyrows.h"

/** The figures, tiles and sentences of the Trend page. Bands are never told to be dear or cheap. */
namespace TrendFigures
{
/** The months that the service told, in the order of the calendar before the day on which they were told. */
QList<BandMonth> monthsOf(const Told<QList<ToldMonth>> &told);
/** F1, F2 and F3 of each month, stacked. */
Figure columns(const QList<BandMonth> &months, const QString &title);
/** How much more the service told than was counted, month by month and band by band, of months that are counted whole. */
Figure difference(const QList<BandMonth> &told, const QList<BandMonth> &counted);
/** What share of the energy was in each band, of those months that are whole. */
QList<HistoryTile> tiles(const QList<BandMonth> &months);
/** Whether the months that the service numbers are those of the calendar, by what was counted. */
QString monthsCheck(const QList<BandMonth> &told, const QList<BandMonth> &counted);
}
