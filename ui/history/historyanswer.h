// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/seriesreader.h"
#include "ui/history/historyquestion.h"

/** What the store answers to the History page: the chart as it is drawn, and the energy that tiles and sentences tell. */
struct HistoryAnswer
{
    ChartPair chart; /**< bars are stacked (FlowStack) */
    ChartPair totals; /**< bars as the store has them, not stacked */

    /** Asks @p reader for all parts of @p question at once. */
    static QFuture<Result<HistoryAnswer>> ask(SeriesReader &reader, const HistoryQuestion &question);
};
