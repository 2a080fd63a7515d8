// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demobattery.h"

#include "services/sandbox/demonoise.h"

#include <algorithm>

namespace
{
constexpr int dayMinutes = 1440;
constexpr qint64 capacity = 10000ll * 60 * 100;
constexpr qint64 reserve = capacity / 10;
constexpr int strongest = 5000; // watts
constexpr int kept = 94; // hundredths of a watt minute that a watt of charging leaves
constexpr int lost = 100; // and that a watt of discharging takes
constexpr int evening = 60 * 18 + 30; // from here on the next day's charge is not used up
constexpr int lastHours = 60 * 21 + 30; // from here on it is steered to

/** Low in winter, when the evening empties it; more than half in summer. */
qint64 chargeAtMidnight(QDate day)
{
    const int summer = (DemoNoise::one - DemoNoise::cosine(DemoNoise::season(day.toJulianDay()))) / 2;
    return reserve + capacity * 60 / 100 * summer / DemoNoise::one;
}
}

DemoBattery::DemoBattery(QDate utcDay)
    : m_stored(chargeAtMidnight(utcDay))
    , m_goal(chargeAtMidnight(utcDay.addDays(1)))
{
}

DemoBattery::Flow DemoBattery::steered(int minute, int surplus) const
{
    const int left = dayMinutes - minute;
    if (m_stored < m_goal)
        return {int(std::min<qint64>((m_goal - m_stored) / (kept * left), strongest)), 0};
    const qint64 spare = (m_stored - m_goal) / lost;
    return {0, int(std::min<qint64>({spare, strongest, std::max<qint64>(spare / left, -surplus)}))};
}

DemoBattery::Flow DemoBattery::step(int minute, int surplus)
{
    Flow flow;
    if (minute >= lastHours) {
        flow = steered(minute, surplus);
    } else if (surplus > 0) {
        flow.charge = int(std::min<qint64>({surplus, strongest, (capacity - m_stored) / kept}));
    } else {
        const qint64 floor = minute < evening ? reserve : std::max(reserve, m_goal);
        flow.discharge = int(std::min<qint64>({-surplus, strongest, std::max<qint64>(0, m_stored - floor) / lost}));
    }
    m_stored += qint64(kept) * flow.charge - qint64(lost) * flow.discharge;
    return flow;
}

int DemoBattery::permille() const
{
    return int(m_stored * 1000 / capacity);
}
