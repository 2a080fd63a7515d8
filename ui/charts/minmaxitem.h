// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plotframe.h"
#include "ui/charts/qualityruns.h"

#include <QColor>
#include <QGraphicsItem>

/** One line: a path where its values are far apart, and where they are dense the lowest and highest of each pixel column. It is
 *  broken where values are estimated; where they are repaired, a bar lies along the zero line. */
class MinMaxItem : public QGraphicsItem
{
public:
    MinMaxItem(std::shared_ptr<const ChartSeries> line, const QColor &color, const QColor &pale, QGraphicsItem *parent = nullptr);

    /** @p shift seconds are added to the line's times, to lay it over another period. */
    void setFrame(const PlotFrame &frame, qint64 shift);
    bool hasRepairs() const { return !m_repaired.isEmpty(); }
    /** In which row from the zero line on the repairs are marked: 0, 1, 2 ... so that those of several lines are told apart. */
    void setRepairLane(int lane) { m_repairLane = lane; }

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
    /** The same in strips: a painter takes the square of the time for what a path has in one row of pixels. */
    void strokeInStrips(QPainter *painter, const QList<QPointF> &points, bool estimated) const;
    void paintRepairs(QPainter *painter, double grain) const;
    double yOf(qint64 mantissa) const;
    /** The index at @p x: whole where a value begins, halfway where its middle is. */
    double positionAt(double x) const;
    /** The first value that begins at or after @p x. */
    std::size_t indexAt(double x) const;

    std::shared_ptr<const ChartSeries> m_line;
    QColor m_color;
    QColor m_pale;
    QualityRuns m_estimated;
    QualityRuns m_repaired;
    int m_repairLane = 0;
    double m_worth;
    PlotFrame m_frame;
    qint64 m_shift = 0;
};
