// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demosun.h"

#include "services/sandbox/demonoise.h"

using namespace DemoNoise;

namespace
{
constexpr int fullTurn = 65536;
constexpr int dayMinutes = 1440;
constexpr int latitude = 8283; // 45.5 degrees
constexpr int tilt = 5461; // 30 degrees
constexpr int axis = 4267; // 23.44 degrees
constexpr int meanNoon = dayMinutes / 2 - 37; // 9.2 degrees east
constexpr int springDay = 101; // days from the winter solstice to where the equation of time counts from

/** Minutes by which the sun is ahead of the clock. */
int equationOfTime(int season)
{
    const qint64 angle = season - qint64(springDay) * fullTurn / 365;
    return (987 * sine(2 * angle) - 753 * cosine(angle) - 150 * sine(angle)) / (100 * one);
}
}

DemoSun::DemoSun(QDate utcDay)
{
    const int season = DemoNoise::season(utcDay.toJulianDay());
    const int declination = -axis * cosine(season) / one;
    m_noon = meanNoon - equationOfTime(season);
    m_sine = sine(declination);
    m_cosine = cosine(declination);
}

int DemoSun::hourCosine(int minute) const
{
    return cosine(qint64(minute - m_noon) * fullTurn / dayMinutes);
}

int DemoSun::height(int minute) const
{
    return (sine(latitude) * m_sine + cosine(latitude) * m_cosine / one * hourCosine(minute)) / one;
}

int DemoSun::onPanels(int minute) const
{
    return (sine(latitude - tilt) * m_sine + cosine(latitude - tilt) * m_cosine / one * hourCosine(minute)) / one;
}
