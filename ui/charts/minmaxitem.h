// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/linelook.h"
#include "ui/charts/plotframe.h"

#include <QGraphicsItem>

/** One line, however many values it has. It is dashed where values are estimated; where they are repaired, a bar lies along the zero
 *  line. */
class MinMaxItem : public QGraphicsItem
{
public:
    MinMaxItem(std::shared_ptr<const ChartSeries> line, const QColor &color, QGraphicsItem *parent = nullptr);

    /** @p shift seconds are added to the line's times, to lay it over another period. */
    void setFrame(const PlotFrame &frame, qint64 shift);
    bool hasRepairs() const { return !m_repaired.isEmpty(); }
    /** In which row from the zero line on the repairs are marked: 0, 1, 2 ... so that those of several lines are told apart. */
    void setRepairLane(int lane) { m_repairLane = lane; }

    QRectF boundingRect() const override { return m_frame.plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::shared_ptr<const ChartSeries> m_line;
    LineLook m_look;
    QualityRuns m_repaired;
    int m_repairLane = 0;
    PlotFrame m_frame;
    qint64 m_shift = 0;
};
