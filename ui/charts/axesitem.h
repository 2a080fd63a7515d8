// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartlook.h"
#include "ui/charts/plotframe.h"

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QImage>

class QChart;
class QValueAxis;

/** Grid and numbers of the value axis, by QtCharts. A picture of where they begin is kept: a chart that only moves in
 *  time lays out nothing anew. */
class AxesItem : public QGraphicsItem
{
public:
    AxesItem();

    void setLook(const ChartLook &look);
    void setFrame(const QSizeF &size, const QRectF &plot, const ValueScale &values);
    /** What QtCharts made of it. */
    const QGraphicsScene &drawn() const { return m_scene; }

    QRectF boundingRect() const override { return m_scene.sceneRect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    /** The numbers and the plot's first column of pixels, where the lines of the grid begin. */
    QImage painted(double ratio);

    QGraphicsScene m_scene;
    QChart *m_chart; // the scene's
    QValueAxis *m_axis; // the chart's
    QRectF m_plot;
    ValueScale m_values;
    QLocale m_locale;
    QImage m_edge; // null: to be painted
};
