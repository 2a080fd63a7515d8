// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/timescale.h"

class QFontMetricsF;

/** One label of the time axis. */
struct TimeLabel
{
    double x = 0; /**< its middle */
    QString text;

    bool operator==(const TimeLabel &) const = default;
};

namespace TimeLabels
{
/** The labels of the visible times by the site's clock and calendar, as many as stand apart between @p left and @p right. */
QList<TimeLabel> of(const ChartData &data, const TimeScale &times, const QFontMetricsF &metrics, double left, double right);
}
