// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"

#include <optional>

/** Where times lie across the plot. Lines lie by time; bars are equally wide, however long their intervals are. */
class TimeScale
{
public:
    TimeScale() = default;
    /** @p visible from @p left on over @p width. */
    TimeScale(std::shared_ptr<const ChartData> data, const Interval &visible, double left, double width);

    /** All that the chart was asked for; of bars whole intervals. */
    static Interval whole(const ChartData &data);

    const Interval &visible() const { return m_visible; }
    double left() const { return m_left; }
    double width() const { return m_width; }
    double xOf(double time) const;
    double timeAt(double x) const;

    /** The left edge of the bar interval with this index, which may lie beyond the last. */
    double xOfSlot(std::size_t index) const;
    double slotWidth() const { return m_scale; }
    /** The bar interval at @p x, if there is one. */
    std::optional<std::size_t> slotAt(double x) const;
    /** The bar intervals that are visible at least in part, from the first up to, not including, the end. */
    std::pair<std::size_t, std::size_t> visibleSlots() const;

private:
    bool hasSlots() const;
    /** Seconds for lines, intervals since the first for bars. */
    double positionOf(double time) const;

    std::shared_ptr<const ChartData> m_data;
    Interval m_visible;
    double m_left = 0;
    double m_width = 0;
    double m_origin = 0; // the position at the left edge
    double m_scale = 1; // pixels per position
};
