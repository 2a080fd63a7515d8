// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plotframe.h"

#include <QColor>
#include <QGraphicsItem>

/** One line: a path where its values are far apart, and where they are dense the lowest and highest of each pixel column. */
class MinMaxItem : public QGraphicsItem
{
public:
    MinMaxItem(std::shared_ptr<const ChartSeries> line, const QColor &color, const QColor &pale, QGraphicsItem *parent = nullptr);

    /** @p shift seconds are added to the line's times, to lay it over another period. */
    void setFrame(const PlotFrame &frame, qint64 shift);

    QRectF boundingRect() const override { return m_frame.plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    /** What the values within one pixel column reach, in pixels of the scene. */
    struct Column
    {
        double top = 0;
        double bottom = -1;
        bool estimated = false;

        bool isEmpty() const { return bottom < top; }
    };

    /** The columns of the plot, each @p grain wide, and joined so that the line is never broken but by gaps. */
    std::vector<Column> columns(double grain) const;
    void paintColumns(QPainter *painter, double grain) const;
    void paintPath(QPainter *painter, bool clips) const;
    void paintDensePath(QPainter *painter) const;
    void stroke(QPainter *painter, const QList<QPointF> &points, bool estimated) const;
    double yOf(qint64 mantissa) const;
    std::size_t indexAt(double x) const;
    bool isEstimated(std::size_t first, std::size_t end) const;

    std::shared_ptr<const ChartSeries> m_line;
    QColor m_color;
    QColor m_pale;
    PlotFrame m_frame;
    qint64 m_shift = 0;
};
