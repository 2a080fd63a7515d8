// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/valuescale.h"

#include "ui/charts/roundstep.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr double tickDistance = 52; // pixels, at least
}

ValueScale::ValueScale(double low, double high, const Unit &unit, double top, double bottom)
    : m_unit(Scale::forPeak(std::max(high, -low), unit))
    , m_top(top)
    , m_bottom(bottom)
{
    low = m_unit.shown(std::min(low, 0.0));
    high = m_unit.shown(std::max(high, 0.0));
    if (high - low <= 0)
        high = 1;
    m_step = RoundStep::of((high - low) * tickDistance / std::max(bottom - top, tickDistance));
    const double half = m_step / 2; // what lies beyond the last tick is at most half a step
    m_low = std::floor(low / half + 1e-9) * half;
    m_high = std::ceil(high / half - 1e-9) * half;
}

int ValueScale::decimals() const
{
    return RoundStep::decimals(m_step);
}

QList<double> ValueScale::ticks() const
{
    QList<double> ticks;
    for (double index = std::ceil(m_low / m_step - 1e-9); index * m_step <= m_high * (1 + 1e-9); ++index)
        ticks.append(index * m_step);
    return ticks;
}

double ValueScale::yOf(double kept) const
{
    return m_bottom - (m_unit.shown(kept) - m_low) / (m_high - m_low) * (m_bottom - m_top);
}
