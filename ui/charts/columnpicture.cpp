// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/columnpicture.h"

#include "models/values/multiversion.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{
constexpr int bandHeight = 64; // so that what is painted is still near the processor when it is laid over the rest

/** @p color as strong as the share of the pixel from @p y to y + 1 that lies within top and bottom. */
QRgb covered(QRgb color, double top, double bottom, int y)
{
    const double share = std::clamp(std::min(bottom, y + 1.0) - std::max(top, double(y)), 0.0, 1.0);
    return qPremultiply((color & 0xFFFFFF) | (QRgb(std::lround(255 * share)) << 24));
}

WATTGLASS_MULTIVERSION void fillRow(QRgb *row, int y, const int *firsts, const int *ends, const QRgb *colors, std::size_t width)
{
    for (std::size_t x = 0; x < width; ++x)
        row[x] = int(y >= firsts[x]) & int(y < ends[x]) ? colors[x] : 0;
}
}

ColumnPicture::ColumnPicture(int width, int height)
    : m_height(height)
    , m_tops(std::size_t(width))
    , m_bottoms(std::size_t(width))
    , m_firsts(std::size_t(width))
    , m_ends(std::size_t(width))
    , m_colors(std::size_t(width))
{
}

void ColumnPicture::set(std::size_t column, double top, double bottom, QRgb color)
{
    m_tops[column] = std::max(top, 0.0);
    m_bottoms[column] = std::min(bottom, double(m_height));
    m_firsts[column] = int(std::ceil(m_tops[column]));
    m_ends[column] = int(std::floor(m_bottoms[column]));
    m_colors[column] = color;
}

void ColumnPicture::paint(QPainter *painter, const QPointF &at, double pixel) const
{
    const std::size_t width = m_tops.size();
    int top = m_height;
    int bottom = 0;
    for (std::size_t x = 0; x < width; ++x) {
        if (m_tops[x] < m_bottoms[x]) {
            top = std::min(top, int(m_tops[x]));
            bottom = std::max(bottom, int(std::ceil(m_bottoms[x])));
        }
    }
    QImage band(int(width), bandHeight, QImage::Format_ARGB32_Premultiplied);
    for (; top < bottom; top += bandHeight) {
        fill(band, top);
        paintEnds(band, top);
        const int rows = std::min(bandHeight, bottom - top);
        const QRectF place(at.x(), at.y() + top * pixel, double(width) * pixel, rows * pixel);
        painter->drawImage(place, band, QRectF(0, 0, double(width), rows));
    }
}

void ColumnPicture::fill(QImage &band, int top) const
{
    for (int y = 0; y < band.height(); ++y) { // row by row, as memory lies
        auto *const row = reinterpret_cast<QRgb *>(band.scanLine(y));
        fillRow(row, top + y, m_firsts.data(), m_ends.data(), m_colors.data(), m_colors.size());
    }
}

void ColumnPicture::paintEnds(QImage &band, int top) const
{
    const auto paintEnd = [&](std::size_t x, int y) {
        if (y >= std::max(top, 0) && y < std::min(top + bandHeight, m_height))
            reinterpret_cast<QRgb *>(band.scanLine(y - top))[x] = covered(m_colors[x], m_tops[x], m_bottoms[x], y);
    };
    for (std::size_t x = 0; x < m_tops.size(); ++x) {
        if (m_tops[x] < m_bottoms[x]) {
            paintEnd(x, m_firsts[x] - 1);
            paintEnd(x, m_ends[x]);
        }
    }
}
