// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/roundpen.h"

#include <algorithm>
#include <cmath>

void RoundPen::draw(ColumnPicture &picture, const QPointF &from, const QPointF &to) const
{
    const double length = to.x() - from.x();
    const double rise = length > 0 ? (to.y() - from.y()) / length : 0;
    const double ahead = radius * rise / std::sqrt(1 + rise * rise); // the pen's middle is, when it touches highest
    const auto touch = [&](double x, double middle, double side) {
        const double within = std::clamp(middle, from.x(), to.x());
        return from.y() + (within - from.x()) * rise + side * std::sqrt(std::max(0.0, radius * radius - (x - within) * (x - within)));
    };
    const double slices = picture.slices();
    const auto sliceAt = [&](double x) { return std::size_t(std::clamp(std::ceil(x * slices - 0.5), 0.0, picture.width() * slices)); };
    const std::size_t end = sliceAt(std::min(to.x() + radius, right));
    for (std::size_t i = sliceAt(std::max(from.x() - radius, left)); i < end; ++i) {
        const double x = (double(i) + 0.5) / slices;
        picture.fill(i, touch(x, x - ahead, -1), touch(x, x + ahead, 1));
    }
}
