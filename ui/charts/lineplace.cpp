// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/lineplace.h"

#include <cmath>

namespace
{
constexpr double roundOff = 1e-5; // seconds; a value that begins at an edge lies right of it
}

double LinePlace::xOf(double position) const
{
    return frame.times.xOf(double(line.start + shift) + position * double(line.step));
}

double LinePlace::positionAt(double x) const
{
    return (frame.times.timeAt(x) - double(shift + line.start)) / double(line.step);
}

std::size_t LinePlace::indexAt(double x) const
{
    const double index = std::ceil(positionAt(x) - roundOff / double(line.step));
    return std::size_t(std::clamp(index, 0.0, double(line.values.size())));
}

bool LinePlace::touches(const QualityRuns &runs, double left, double right) const
{
    if (runs.isEmpty())
        return false;
    const double first = std::floor(positionAt(left) + roundOff / double(line.step));
    return runs.touch(std::size_t(std::clamp(first, 0.0, double(line.values.size()))), indexAt(right));
}

bool LinePlace::isDense(double grain) const
{
    const double valueWidth = double(line.step) * frame.plot.width() / double(frame.times.visible().length());
    return valueWidth < grain * (1 - 1e-9);
}

std::vector<LinePlace::Column> LinePlace::columns(double grain) const
{
    const double left = frame.plot.left();
    std::vector<Column> columns(std::size_t(std::round(frame.plot.width() / grain)));
    MinMax before;
    std::size_t end = indexAt(left);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t first = end;
        end = indexAt(left + double(i + 1) * grain);
        const MinMax own = line.pyramid.range(line.values, first, end);
        if (!own.isEmpty()) {
            MinMax joined = own;
            if (!before.isEmpty())
                joined = {std::min(own.low, before.high), std::max(own.high, before.low)};
            const auto [top, bottom] = std::minmax({yOf(joined.low), yOf(joined.high)});
            columns[i] = {top, bottom};
        }
        if (first < end)
            before = own;
    }
    return columns;
}
