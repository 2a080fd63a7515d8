// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartextent.h"
#include "ui/charts/plotframe.h"
#include "ui/charts/qualityruns.h"

/** Where the values of a line lie in a plot. A position counts values: it is whole where one begins, halfway where its middle is. */
struct LinePlace
{
    /** From the highest to the lowest of the values within one pixel column. */
    struct Column
    {
        double top = 0;
        double bottom = -1;

        bool isEmpty() const { return bottom < top; }
    };

    const ChartSeries &line;
    const PlotFrame &frame;
    qint64 shift; /**< seconds that are added to the line's times */
    double worth = signedWorthOf(line);

    double xOf(double position) const;
    double positionAt(double x) const;
    double yOf(qint64 mantissa) const { return frame.values.yOf(double(mantissa) * worth); }
    /** The first value that begins at or after @p x. */
    std::size_t indexAt(double x) const;
    /** Whether a value of @p runs holds at some time between @p left and @p right. */
    bool touches(const QualityRuns &runs, double left, double right) const;
    /** Whether there is a value in each pixel column @p grain wide. */
    bool isDense(double grain) const;
    /** The columns of the plot, each @p grain wide, and joined so that the line is never broken but by gaps. */
    std::vector<Column> columns(double grain) const;
};
