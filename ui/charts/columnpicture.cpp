// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/columnpicture.h"

#include "models/values/multiversion.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace
{
constexpr int stripWidth = 256; // so that what is painted is still near the processor when it is laid over the rest
constexpr int level = 1 << 16; // of opacity, of which there are 255
constexpr double nowhere = std::numeric_limits<double>::infinity();

/** Turns what each pixel is filled more than the one above it into colour. @p filled: the row above; then this one. */
WATTGLASS_MULTIVERSION void finishRow(QRgb *row, int *filled, const QRgb *colors, int width)
{
    for (int x = 0; x < width; ++x) {
        filled[x] += int(row[x]);
        const auto alpha = QRgb(filled[x] + level / 2) / level;
        row[x] = qPremultiply((colors[x] & 0xFFFFFF) | alpha << 24);
    }
}
}

struct ColumnPicture::Strip
{
    int left;
    int width;
    int top; // the rows that have anything
    int bottom;
};

ColumnPicture::ColumnPicture(int width, int height, int slices)
    : m_height(height)
    , m_slices(slices)
    , m_tops(std::size_t(width * slices), nowhere)
    , m_bottoms(std::size_t(width * slices), -nowhere)
    , m_colors(std::size_t(width))
{
}

void ColumnPicture::fill(std::size_t slice, double top, double bottom)
{
    m_tops[slice] = std::min(m_tops[slice], std::max(top, 0.0));
    m_bottoms[slice] = std::max(m_bottoms[slice], std::min(bottom, double(m_height)));
}

void ColumnPicture::paint(QPainter *painter, const QPointF &at, double pixel) const
{
    QImage image(std::min(stripWidth, width()), m_height, QImage::Format_ARGB32_Premultiplied);
    for (int left = 0; left < width(); left += stripWidth) {
        const Strip strip = this->strip(left);
        if (strip.top >= strip.bottom)
            continue;
        paintStrip(image, strip);
        const QRectF source(0, strip.top, strip.width, strip.bottom - strip.top);
        painter->drawImage(QRectF(at + QPointF(left, strip.top) * pixel, source.size() * pixel), image, source);
    }
}

ColumnPicture::Strip ColumnPicture::strip(int left) const
{
    const int width = std::min(stripWidth, this->width() - left);
    const auto first = std::ptrdiff_t(left) * m_slices;
    const auto end = first + std::ptrdiff_t(width) * m_slices;
    const double top = *std::min_element(m_tops.begin() + first, m_tops.begin() + end);
    const double bottom = *std::max_element(m_bottoms.begin() + first, m_bottoms.begin() + end);
    return top < bottom ? Strip{left, width, int(top), int(std::ceil(bottom))} : Strip{left, width, 0, 0};
}

void ColumnPicture::paintStrip(QImage &image, const Strip &strip) const
{
    const auto rowAt = [&](int y) { return reinterpret_cast<QRgb *>(image.scanLine(y)); };
    QRgb *const firstRow = rowAt(strip.top);
    const auto pitch = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    std::fill_n(firstRow, (strip.bottom - strip.top) * pitch, 0);
    const auto addEnd = [&](int column, double y, int weight) {
        const int row = int(y);
        const int less = int(std::lround(weight * (y - row)));
        QRgb *const pixel = firstRow + (row - strip.top) * pitch + column;
        if (row < strip.bottom)
            *pixel += QRgb(weight - less);
        if (row + 1 < strip.bottom)
            *(pixel + pitch) += QRgb(less);
    };
    for (int column = 0; column < strip.width; ++column) {
        const int weight = qAlpha(m_colors[std::size_t(strip.left + column)]) * level / m_slices;
        for (int i = 0; i < m_slices; ++i) {
            const auto slice = std::size_t((strip.left + column) * m_slices + i);
            if (m_tops[slice] >= m_bottoms[slice])
                continue;
            addEnd(column, m_tops[slice], weight);
            addEnd(column, m_bottoms[slice], -weight);
        }
    }
    std::vector<int> filled(std::size_t(strip.width));
    for (int y = strip.top; y < strip.bottom; ++y)
        finishRow(firstRow + (y - strip.top) * pitch, filled.data(), m_colors.data() + strip.left, strip.width);
}
