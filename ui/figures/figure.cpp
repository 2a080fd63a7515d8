// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figure.h"

#include "ui/words/format.h"

#include <cmath>

double Figure::value(int row, int slot) const
{
    return rows[row].values.value(slot, qQNaN());
}

QString Figure::amount(int row, int slot) const
{
    const double one = value(row, slot);
    return rows[row].unit ? Format::amount(one, *rows[row].unit) : Format::amount(one, unit, scale());
}

FigureColor Figure::colorOf(int row, int slot) const
{
    return slotColors.isEmpty() ? rows[row].color : slotColors.value(slot);
}

bool Figure::hasValues() const
{
    return std::ranges::any_of(
        rows, [](const FigureRow &row) { return std::ranges::any_of(row.values, [](double value) { return !std::isnan(value); }); });
}

std::pair<double, double> Figure::extent(const QStringList &hidden) const
{
    double low = 0, high = 0;
    for (int slot = 0; slot < slotCount(); ++slot) {
        double up = 0, down = 0;
        for (int row = 0; row < rows.size(); ++row) {
            const double one = value(row, slot);
            if (hidden.contains(rows[row].id) || std::isnan(one))
                continue;
            if (form == Form::Columns)
                (one < 0 ? down : up) += one;
            low = std::min({low, one, down});
            high = std::max({high, one, up});
        }
    }
    for (const FigureMark &mark : marks) {
        low = std::min(low, mark.value);
        high = std::max(high, mark.value);
    }
    return {low, high};
}

Scale Figure::scale() const
{
    const auto [low, high] = extent({});
    return Scale::forPeak(std::max(high, -low), unit);
}
