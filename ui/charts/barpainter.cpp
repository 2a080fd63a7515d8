// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace
{
constexpr double radius = 2;
constexpr double gap = 1;
constexpr double outline = 1;
constexpr double leastHeight = 1; // what is there is seen
constexpr double hatchDistance = 5;

/** @p rect with two round corners, at its top or at its bottom. */
QPainterPath roundedEnd(const QRectF &rect, bool top)
{
    const double r = std::min({radius, rect.width() / 2, rect.height()});
    const double square = top ? rect.bottom() : rect.top();
    const double end = top ? rect.top() : rect.bottom();
    const double inward = top ? r : -r;
    QPainterPath path(QPointF(rect.left(), square));
    path.lineTo(rect.left(), end + inward);
    path.quadTo(rect.left(), end, rect.left() + r, end);
    path.lineTo(rect.right() - r, end);
    path.quadTo(rect.right(), end, rect.right(), end + inward);
    path.lineTo(rect.right(), square);
    path.closeSubpath();
    return path;
}

QPainterPath squareShape(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

/** Rising lines across @p rect, cut at its edges here because not every device can clip. */
QList<QLineF> hatch(const QRectF &rect)
{
    QList<QLineF> lines;
    const double first = std::ceil((rect.left() + rect.top()) / hatchDistance) * hatchDistance;
    for (double sum = first; sum < rect.right() + rect.bottom(); sum += hatchDistance) { // x + y is constant along a line
        const double left = std::max(rect.left(), sum - rect.bottom());
        const double right = std::min(rect.right(), sum - rect.top());
        if (left < right)
            lines.append(QLineF(left, sum - left, right, sum - right));
    }
    return lines;
}

/** Rising and falling lines, likewise. */
QList<QLineF> crossHatch(const QRectF &rect)
{
    QList<QLineF> lines = hatch(rect);
    const double turned = rect.left() + rect.right(); // what rises falls when left and right are exchanged
    for (const QLineF &line : hatch(rect))
        lines.append(QLineF(turned - line.x1(), line.y1(), turned - line.x2(), line.y2()));
    return lines;
}
}

BarPainter::BarPainter(Direction direction, double left, double right, double grain)
    : m_direction(direction)
    , m_left(left)
    , m_right(right)
    , m_grain(grain)
{
}

void BarPainter::add(const Part &part)
{
    if (part.from != part.to)
        m_parts.append(part);
}

void BarPainter::paint(QPainter *painter) const
{
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        paintPart(painter, m_parts[i], i + 1 == m_parts.size());
}

QRectF BarPainter::rectOf(const Part &part) const
{
    const auto snapped = [this](double y) { return std::round(y / m_grain) * m_grain; };
    const double sign = m_direction == Direction::Up ? -1 : 1;
    double from = snapped(part.from);
    double to = snapped(part.to);
    if ((to - from) * sign < leastHeight)
        to = from + sign * leastHeight;
    if ((to - from) * sign > 2 * gap)
        from += sign * gap;
    return QRectF(QPointF(m_left, std::min(from, to)), QPointF(m_right, std::max(from, to)));
}

void BarPainter::paintPart(QPainter *painter, const Part &part, bool isEnd) const
{
    const auto shapeOf = [&](const QRectF &rect) { return isEnd ? roundedEnd(rect, m_direction == Direction::Up) : squareShape(rect); };
    const QRectF rect = rectOf(part);
    painter->fillPath(shapeOf(rect), part.style == Style::Full ? part.color : part.pale);
    if (part.style == Style::Full)
        return;
    painter->setPen(QPen(part.color, outline));
    if (part.style == Style::Hatched)
        painter->drawLines(hatch(rect));
    if (part.style == Style::Crossed)
        painter->drawLines(crossHatch(rect));
    const double half = outline / 2;
    const QRectF inner = rect.adjusted(half, half, -half, -half);
    if (inner.isValid())
        painter->strokePath(shapeOf(inner), painter->pen());
}
