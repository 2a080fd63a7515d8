// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/repairmarks.h"

#include <QPainter>

#include <cmath>

namespace
{
constexpr double markHeight = 3;
constexpr double laneHeight = 4;
constexpr double leastWidth = 3; // what is repaired is seen
}

void RepairMarks::paint(QPainter *painter, const LinePlace &place, const QualityRuns &repaired, int lane, const QColor &color, double grain)
{
    const QRectF &plot = place.frame.plot;
    const double up = place.line.below ? 1 : -1;
    const double zero = std::floor(place.frame.values.zero()) + (place.line.below ? 1 : 0);
    const double near = zero + up * lane * laneHeight;
    const auto columns = std::size_t(std::round(plot.width() / grain));
    const auto isRepaired = [&](std::size_t column) {
        const double left = plot.left() + double(column) * grain;
        return place.touches(repaired, left, left + grain);
    };
    for (std::size_t end = 0; end < columns; ++end) {
        const std::size_t first = end;
        while (end < columns && isRepaired(end))
            ++end;
        const double width = double(end - first) * grain;
        if (end == first)
            continue;
        const double more = std::max(0.0, leastWidth - width) / 2;
        const QRectF mark(QPointF(plot.left() + double(first) * grain - more, std::min(near, near + up * markHeight)),
                          QSizeF(width + 2 * more, markHeight));
        painter->fillRect(mark & plot, color);
    }
}
