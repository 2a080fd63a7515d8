// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/linepath.h"

#include <QPainter>

namespace
{
void stroke(QPainter *painter, const QList<QPointF> &points, const QColor &color, bool dashed = false)
{
    QPen pen(color, LineLook::thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({3, 3});
    painter->setPen(pen);
    if (points.size() == 1)
        painter->drawPoint(points.front());
    else if (!points.isEmpty())
        painter->drawPolyline(points);
}

void paintPoints(QPainter *painter, const LinePlace &place, const LineLook &look)
{
    const QRectF &plot = place.frame.plot;
    const std::size_t end = place.indexAt(plot.right());
    QList<QPointF> run;
    bool dashed = false; // a stretch that begins or ends at an estimated value
    for (std::size_t i = place.indexAt(plot.left()); i < end; ++i) {
        if (place.line.values[i] == noReading) {
            stroke(painter, run, look.color, dashed);
            run.clear();
            continue;
        }
        const bool estimated = look.estimated.touch(run.isEmpty() ? i : i - 1, i + 1);
        if (run.size() > 1 && estimated != dashed) {
            stroke(painter, run, look.color, dashed);
            run = {run.back()};
        }
        dashed = estimated;
        run.append({place.xOf(double(i) + 0.5), place.yOf(place.line.values[i])});
    }
    stroke(painter, run, look.color, dashed);
}

void paintColumns(QPainter *painter, const LinePlace &place, const LineLook &look, double grain)
{
    QList<QPointF> run;
    const std::vector<LinePlace::Column> columns = place.columns(grain);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isEmpty()) {
            stroke(painter, run, look.color);
            run.clear();
            continue;
        }
        const double x = place.frame.plot.left() + (double(i) + 0.5) * grain;
        const QPointF top(x, columns[i].top);
        const QPointF bottom(x, columns[i].bottom);
        const bool fromTop = run.isEmpty() || std::abs(run.back().y() - top.y()) < std::abs(run.back().y() - bottom.y());
        run.append(fromTop ? top : bottom);
        if (top.y() != bottom.y())
            run.append(fromTop ? bottom : top);
    }
    stroke(painter, run, look.color);
}
}

void LinePath::paint(QPainter *painter, const LinePlace &place, const LineLook &look, double grain)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (place.isDense(grain))
        paintColumns(painter, place, look, grain);
    else
        paintPoints(painter, place, look);
}
