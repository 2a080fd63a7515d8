// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/axesitem.h"
#include "ui/charts/barsitem.h"
#include "ui/charts/chartextent.h"
#include "ui/charts/minmaxitem.h"
#include "ui/charts/timelabelsitem.h"

#include <QGraphicsScene>

#include <memory>
#include <vector>

/** A chart as it is painted, on screen and on paper: axes by the calendar, the values, and what they are compared with. */
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);
    ~ChartScene() override;

    void setContent(const ChartPair &pair, const ChartLook &look);
    /** Lays everything out for @p visible, an empty interval for all of it; the value axis fits what is visible. */
    void layOut(const QSizeF &size, const Interval &visible = {});
    const PlotFrame &frame() const { return m_frame; }
    const AxesItem &axes() const { return *m_axes; }
    /** Paints the scene, crisp lines and all, into @p target of the same size as laid out. */
    void paint(QPainter *painter, const QRectF &target);

private:
    ChartExtent extentOf(const TimeScale &times) const;
    qint64 shiftOfCompared() const;
    void makeLines(const ChartData &data, bool compared);
    void placeValues(const QSizeF &size);

    ChartPair m_pair;
    ChartLook m_look;
    PlotFrame m_frame;
    AxesItem *m_axes = nullptr; // the scene's, as all items
    QGraphicsLineItem *m_zero = nullptr;
    QGraphicsSimpleTextItem *m_unit = nullptr;
    TimeLabelsItem *m_labels = nullptr;
    BarsItem *m_bars = nullptr;
    BarsItem *m_comparedBars = nullptr;
    QGraphicsItem *m_lines = nullptr;
    std::vector<std::pair<MinMaxItem *, bool>> m_lineItems; // and whether it is of the compared chart
};
