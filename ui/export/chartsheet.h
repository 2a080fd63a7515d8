// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartlook.h"
#include "ui/export/paintedsheet.h"
#include "ui/export/sheetpainter.h"

/** A chart on paper: title, site and period, legend, the chart itself and where its numbers come from. Always light. */
struct ChartSheet
{
    ChartPair chart;
    QStringList hidden; /**< ids of series that are left out */
    QString title; /**< Energy by day */
    QString site; /**< from outside, plain text */
    QString period; /**< September 2025 */
    QString comparedPeriod; /**< empty without comparison */
    QString source; /**< Wattglass 0.1, from 3 files */
    QSize size{1100, 560}; /**< in pixels of 1/96 inch */
    QString note; /**< what has to be known of the numbers; mostly empty */

    /** Paints all of it into a rectangle of its size at the origin. */
    void paint(QPainter *painter) const;
    /** In words, for those who cannot see the picture. */
    QString description() const;
    operator PaintedSheet() const;

private:
    ChartLook look() const;
    QList<SheetFrame::Entry> legend() const;
    QString subtitle() const;
};
