// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "ui/charts/plotframe.h"

#include <QColor>
#include <QImage>

#include <span>

/** A line as it must look, painted in the plainest way: every value is looked at, nothing is left out, nothing is kept. */
struct ReferencePicture
{
    const ChartSeries &line;
    const PlotFrame &frame; // its plot lies on whole pixels
    qint64 shift = 0;
    QColor color;
    int ratio = 1; // pixels of the device per pixel of the scene

    /** Whether there is a value in each pixel column. */
    bool isDense() const;
    void paint(QImage &image) const;

private:
    struct Span;
    void paintColumns(QImage &image) const;
    void paintStroke(QImage &image) const;
    /** What a round pen covers at @p x, where the value @p here holds: nothing where it is missing. */
    Span strokeAt(double x, std::span<const QPointF> points, qint64 here) const;
    /** As strong as the mean of what @p spans fill. */
    void paintColumn(QImage &image, qint64 column, double strength, std::span<const Span> spans) const;
    double yOf(qint64 value) const;
    qint64 columns() const;
    /** Of each column how strong the line is: where estimated values hold, it is dashed. */
    std::vector<double> strengths() const;
};
