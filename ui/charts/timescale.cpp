// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timescale.h"

#include <cmath>

TimeScale::TimeScale(std::shared_ptr<const ChartData> data, const Interval &visible, double left, double width)
    : m_data(std::move(data))
    , m_visible(visible)
    , m_left(left)
    , m_width(width)
{
    m_origin = positionOf(double(visible.start));
    const double length = positionOf(double(visible.end)) - m_origin;
    m_scale = length > 0 ? width / length : 1;
}

Interval TimeScale::whole(const ChartData &data)
{
    if (data.form == ChartData::Form::Lines || data.intervals.empty())
        return data.range;
    return {data.intervals.front().start, data.intervals.back().end};
}

bool TimeScale::hasSlots() const
{
    return m_data && m_data->form == ChartData::Form::Bars && !m_data->intervals.empty();
}

double TimeScale::positionOf(double time) const
{
    if (!hasSlots())
        return time;
    const auto &intervals = m_data->intervals;
    const auto after = std::ranges::upper_bound(intervals, time, {}, [](const Interval &one) { return double(one.start); });
    const auto at = after == intervals.begin() ? after : std::prev(after);
    return double(at - intervals.begin()) + (time - double(at->start)) / double(at->length());
}

double TimeScale::xOf(double time) const
{
    return m_left + (positionOf(time) - m_origin) * m_scale;
}

double TimeScale::timeAt(double x) const
{
    const double position = m_origin + (x - m_left) / m_scale;
    if (!hasSlots())
        return position;
    const auto &intervals = m_data->intervals;
    const double index = std::clamp(std::floor(position), 0.0, double(intervals.size() - 1));
    const Interval &at = intervals[std::size_t(index)];
    return double(at.start) + (position - index) * double(at.length());
}

double TimeScale::xOfSlot(std::size_t index) const
{
    return m_left + (double(index) - m_origin) * m_scale;
}

std::optional<std::size_t> TimeScale::slotAt(double x) const
{
    if (!hasSlots())
        return {};
    const double position = std::floor(m_origin + (x - m_left) / m_scale);
    if (position < 0 || position >= double(m_data->intervals.size()))
        return {};
    return std::size_t(position);
}

std::pair<std::size_t, std::size_t> TimeScale::visibleSlots() const
{
    if (!hasSlots())
        return {0, 0};
    const double count = double(m_data->intervals.size());
    const double first = std::clamp(std::floor(m_origin + 1e-9), 0.0, count);
    const double end = std::clamp(std::ceil(m_origin + m_width / m_scale - 1e-9), first, count);
    return {std::size_t(first), std::size_t(end)};
}
