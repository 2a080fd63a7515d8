// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timelabelsitem.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

void TimeLabelsItem::setLook(const QFont &font, const QColor &color)
{
    m_font = font;
    m_color = color;
    update();
}

void TimeLabelsItem::setLabels(const QList<TimeLabel> &labels, const QRectF &row)
{
    prepareGeometryChange();
    m_labels = labels;
    m_row = row;
}

void TimeLabelsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QFontMetricsF metrics(m_font);
    painter->setFont(m_font);
    painter->setPen(m_color);
    for (const TimeLabel &label : m_labels) {
        const double left = std::round(label.x - metrics.horizontalAdvance(label.text) / 2);
        painter->drawText(QPointF(left, m_row.top() + metrics.ascent()), label.text);
    }
}
