// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/timelabels.h"

#include <QColor>
#include <QFont>
#include <QGraphicsItem>

/** The labels of the time axis, in one row. */
class TimeLabelsItem : public QGraphicsItem
{
public:
    void setLook(const QFont &font, const QColor &color);
    /** @p row is where the row lies. */
    void setLabels(const QList<TimeLabel> &labels, const QRectF &row);

    QRectF boundingRect() const override { return m_row; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QFont m_font;
    QColor m_color;
    QList<TimeLabel> m_labels;
    QRectF m_row;
};
