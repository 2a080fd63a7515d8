// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/columnpicture.h"

#include <algorithm>
#include <cmath>

namespace
{
/** @p color as strong as the share of the pixel from @p y to y + 1 that lies within top and bottom. */
QRgb covered(QRgb color, double top, double bottom, int y)
{
    const double share = std::clamp(std::min(bottom, y + 1.0) - std::max(top, double(y)), 0.0, 1.0);
    return qPremultiply((color & 0xFFFFFF) | (QRgb(std::lround(255 * share)) << 24));
}
}

ColumnPicture::ColumnPicture(int width, int height)
    : m_columns(std::size_t(width))
    , m_height(height)
{
}

void ColumnPicture::set(std::size_t column, double top, double bottom, QRgb color)
{
    m_columns[column] = {std::max(top, 0.0), std::min(bottom, double(m_height)), color};
}

QImage ColumnPicture::image() const
{
    const std::size_t width = m_columns.size();
    std::vector<int> from(width); // the rows that are filled wholly
    std::vector<int> to(width);
    std::vector<QRgb> colors(width);
    for (std::size_t x = 0; x < width; ++x) {
        from[x] = int(std::ceil(m_columns[x].top));
        to[x] = int(std::floor(m_columns[x].bottom));
        colors[x] = m_columns[x].color;
    }
    QImage image(int(width), m_height, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < m_height; ++y) { // row by row, as memory lies
        auto *const row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (std::size_t x = 0; x < width; ++x)
            row[x] = int(y >= from[x]) & int(y < to[x]) ? colors[x] : 0;
    }
    for (std::size_t x = 0; x < width; ++x) {
        const Column &column = m_columns[x];
        for (const int y : {from[x] - 1, to[x]}) {
            if (column.top < column.bottom && y >= 0 && y < m_height)
                reinterpret_cast<QRgb *>(image.scanLine(y))[x] = covered(column.color, column.top, column.bottom, y);
        }
    }
    return image;
}
