// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>

class QPainter;
class QRectF;

/** Paints the parts of one stack on one side of the zero line: apart by a pixel, with round corners at its far end. */
class BarPainter
{
public:
    enum class Direction { Up, Down };
    enum class Style { Full, Hatched, Crossed, Outlined };

    struct Part
    {
        double from = 0; /**< y of the edge nearer to zero */
        double to = 0; /**< y of the edge farther from it */
        QColor color;
        QColor pale; /**< what all but full parts are filled with */
        Style style = Style::Full;
    };

    /** @p grain is the size of one pixel of the device. */
    BarPainter(Direction direction, double left, double right, double grain);

    void add(const Part &part);
    void paint(QPainter *painter) const;

private:
    QRectF rectOf(const Part &part) const;
    void paintPart(QPainter *painter, const Part &part, bool isEnd) const;

    Direction m_direction;
    double m_left;
    double m_right;
    double m_grain;
    QList<Part> m_parts;
};
