// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <vector>

class QPainter;

/** A picture of columns one pixel wide, cut upright into slices of which each is filled from its top to its bottom; a pixel is as strong
 *  as its slices fill it. */
class ColumnPicture
{
public:
    /** @p slices to each column. */
    ColumnPicture(int width, int height, int slices = 1);

    int width() const { return int(m_colors.size()); }
    int slices() const { return m_slices; }
    /** Fills a slice from @p top to @p bottom, in pixels from the upper edge, and what lies between that and what was filled before. */
    void fill(std::size_t slice, double top, double bottom);
    /** Its opacity is that of what fills a pixel. */
    void setColor(std::size_t column, QRgb color) { m_colors[column] = color; }
    /** With the upper left corner at @p at; a pixel of the picture is @p pixel wide and high. */
    void paint(QPainter *painter, const QPointF &at, double pixel) const;

private:
    struct Strip;
    Strip strip(int left) const;
    void paintStrip(QImage &image, const Strip &strip) const;

    int m_height;
    int m_slices;
    std::vector<double> m_tops; // of slices
    std::vector<double> m_bottoms;
    std::vector<QRgb> m_colors; // of columns
};
