// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"

/** A question for chart data. */
struct ChartRequest
{
    QList<SeriesKey> keys;
    Interval range;
    ChartData::Form form = ChartData::Form::Bars;
    Step step = Step::Day; /**< of bars; too fine a step is coarsened to what the readings allow */
    Qt::DayOfWeek weekStart = Qt::Monday;
    int pixels = 1600; /**< width of the plot; lines have at least this many values where the readings allow */
};
