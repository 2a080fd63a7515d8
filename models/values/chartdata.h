// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"
#include "models/values/pyramid.h"
#include "models/values/readings.h"
#include "models/values/serieskey.h"
#include "models/values/sitezone.h"
#include "models/values/step.h"

#include <QList>
#include <QMetaType>

#include <memory>
#include <vector>

/** One line, or one part of the stacked bars. */
struct ChartSeries
{
    SeriesKey key;
    QString name; /**< from outside, plain text; empty: by its kind */
    bool below = false; /**< drawn below the zero line */
    // Lines: value i holds from start + i x step. Bars: value i belongs to interval i.
    qint64 start = 0;
    qint64 step = 0; /**< seconds; 0 for bars */
    int exponent = 0; /**< of the values, in the chart's unit */
    std::vector<qint64> values; /**< mantissas, never negative by convention; noReading is a gap */
    std::vector<Quality> qualities; /**< empty when all are measured */
    qint64 repaired = 0; /**< readings behind these values that are repaired */
    Pyramid pyramid; /**< of the values of a line */

    Quality quality(std::size_t i) const
    {
        return values[i] == noReading && qualities.empty() ? Quality::Missing : qualities.empty() ? Quality::Measured : qualities[i];
    }
};

/** What one chart shows: immutable once made, so that it is painted and asked without locks. */
struct ChartData
{
    enum class Form : quint8 { Lines, Bars };

    Form form = Form::Bars;
    Unit unit; /**< Wh, W, therm ...: one for all series */
    SiteZone zone; /**< of the time axis */
    Interval range; /**< what was asked for */
    Interval span; /**< where there is data at all, in any of the series */
    Step step = Step::Day; /**< of bars */
    std::vector<Interval> intervals; /**< of bars */
    QList<std::shared_ptr<const ChartSeries>> series; /**< in stack order, from the zero line outwards */

    bool hasValues() const;
};

/** A chart and, behind it, the chart it is compared with. */
struct ChartPair
{
    Q_GADGET

public:
    std::shared_ptr<const ChartData> shown;
    std::shared_ptr<const ChartData> compared; /**< null without comparison; laid over by distance from range.start, interval by interval */

    bool operator==(const ChartPair &) const = default;
};
