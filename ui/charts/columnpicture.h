// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <vector>

class QPainter;

/** A picture of columns one pixel wide, each filled from its top to its bottom; the ends are as strong as they fill their pixels. */
class ColumnPicture
{
public:
    ColumnPicture(int width, int height);

    /** @p top and @p bottom in pixels from the upper edge; what lies beyond the picture is cut off. */
    void set(std::size_t column, double top, double bottom, QRgb color);
    /** With the upper left corner at @p at; a pixel of the picture is @p pixel wide and high. */
    void paint(QPainter *painter, const QPointF &at, double pixel) const;

private:
    void fill(QImage &band, int top) const;
    void paintEnds(QImage &band, int top) const;

    int m_height;
    // Of each column: where it begins and ends, and the rows that it fills wholly, from the first up to the end.
    std::vector<double> m_tops;
    std::vector<double> m_bottoms;
    std::vector<int> m_firsts;
    std::vector<int> m_ends;
    std::vector<QRgb> m_colors;
};
