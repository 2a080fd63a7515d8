// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/pointscale.h"

#include "ui/charts/roundstep.h"

#include <QLocale>

namespace
{
constexpr double tickDistance = 64; // pixels, at least
constexpr double leastReach = 0.1; // of the value itself, where all points have the same
}

PointScale::PointScale(double low, double high, const Unit &unit, double from, double to)
    : m_scale(Scale::forPeak(std::max(std::abs(low), std::abs(high)), unit))
    , m_from(from)
    , m_to(to)
{
    low = m_scale.shown(low);
    high = m_scale.shown(high);
    const double reach = std::max(high - low, std::max(std::abs(high) * leastReach, 0.01));
    m_step = RoundStep::of(reach * tickDistance / std::max(std::abs(to - from), tickDistance));
    m_low = std::floor(low / m_step + 1e-9) * m_step;
    m_high = std::ceil(high / m_step - 1e-9) * m_step;
    if (m_high <= m_low) {
        m_low -= m_step;
        m_high += m_step;
    }
}

double PointScale::at(double kept) const
{
    return m_from + (m_scale.shown(kept) - m_low) / (m_high - m_low) * (m_to - m_from);
}

QList<double> PointScale::ticks() const
{
    QList<double> ticks;
    for (double index = std::round(m_low / m_step); index * m_step <= m_high + m_step * 1e-6; ++index)
        ticks.append(m_scale.kept(index * m_step));
    return ticks;
}

QString PointScale::text(double tick) const
{
    return QLocale().toString(m_scale.shown(tick), 'f', RoundStep::decimals(m_step));
}
