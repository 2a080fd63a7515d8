// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <functional>
#include <memory>
#include <vector>

/** A chart of the household's ten years of minutes in a window of 1600 x 900, of which a stretch is shown. */
class PannedChart
{
public:
    virtual ~PannedChart() = default;

    /** Shows @p count minutes from @p first on, axes and all, until they are painted. */
    virtual void show(qint64 first, qint64 count) = 0;
    /** What the highest inked pixel of the line stands for, in watts. */
    virtual double highestPainted() = 0;
};

namespace PannedCharts
{
using Maker = std::function<std::shared_ptr<PannedChart>()>;

constexpr int width = 1600;
constexpr int height = 900;

/** The chart of the History page in a Qt Quick window, painted in software. */
std::shared_ptr<PannedChart> ours();
/** A QLineSeries of all the points of the stretch. */
std::shared_ptr<PannedChart> qtcharts();
/** A QLineSeries of the lowest and highest of each pixel column, and emptied before the axis moves, which is how it is fastest. */
std::shared_ptr<PannedChart> decimated();
/** All the ten years given before, no antialiasing, adaptive sampling. */
std::shared_ptr<PannedChart> qcustomplot();

/** The power of each minute. */
const std::vector<std::int64_t> &watts();
/** The y of the highest pixel of @p picture within @p plot that looks like @p ink, in pixels. */
double highestInk(const QImage &picture, const QRectF &plot, const QColor &ink);
}
