// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartrequest.h"
#include "models/values/seriesinfo.h"
#include "models/values/view.h"

/** What the History page asks the store for a view. */
struct HistoryQuestion
{
    /** Of which series energy is told. */
    enum class Flows {
        All, /**< those of the home where there are any, else its appliances */
        Appliances, /**< its appliances and chargers alone, with what no appliance explains */
    };

    ChartRequest chart; /**< what is drawn */
    ChartRequest totals; /**< the same time and flows as energy by day, or as the chart where that shows bars */
    std::optional<Interval> compared; /**< the time laid behind it */

    /** Of all @p series, those that the view's sites have and that add up to its quantity, over @p range: the view's period
     *  or the part of it that is zoomed into.
     *
     *  Energy is told by its flows (solar, battery and import up, export and charge down) where there are any, else by the
     *  appliances with what no appliance explains, else by what the home used. Up to two days it is drawn as power.
     */
    static HistoryQuestion of(const View &view, const Interval &range, const QList<SeriesInfo> &series, const SiteZone &zone,
                              Qt::DayOfWeek weekStart, int pixels, Flows flows = Flows::All);

    /** The quantities that the view's sites have any series of. */
    static QList<Unit::Kind> quantities(const View &view, const QList<SeriesInfo> &series, Flows flows = Flows::All);
};
