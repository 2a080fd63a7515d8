// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "ui/charts/plotframe.h"

#include <QColor>
#include <QImage>

/** A line as it must look, painted in the plainest way: every value is looked at, nothing is left out, nothing is kept. */
struct ReferencePicture
{
    const ChartSeries &line;
    const PlotFrame &frame; // its plot lies on whole pixels
    qint64 shift = 0;
    QColor color;
    QColor pale;
    int ratio = 1; // pixels of the device per pixel of the scene

    /** Whether there is a value in each pixel column. */
    bool isDense() const;
    void paint(QImage &image) const;

private:
    void paintColumns(QImage &image) const;
    void paintStrokes(QImage &image) const;
    double yOf(qint64 value) const;
    qint64 columns() const;
};
