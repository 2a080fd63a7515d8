// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demoweather.h"

#include "services/sandbox/demonoise.h"

#include <algorithm>

using namespace DemoNoise;

namespace
{
enum Seed : quint64 { Front = 101, Shower, BigCloud, Cloud, SmallCloud, Thickness, Ripple, WarmWeek, WarmDay };

constexpr int dayMinutes = 1440;
constexpr qint64 epochJulianDay = 2440588;

/** Where in the year, smooth over days. */
int seasonAt(qint64 minute)
{
    return DemoNoise::season(minute / dayMinutes + epochJulianDay);
}

/** How much of the sky is covered: winters are grey, and most days are either fair or dull. */
int cover(qint64 minute)
{
    const int mixed = (5 * smooth(Front, minute, 3600) + 3 * smooth(Shower, minute, 840)) / 8;
    const int winter = cosine(seasonAt(minute)) / 5;
    return std::clamp((mixed - one / 2) * 21 / 10 + one * 48 / 100 + winter, 0, one);
}
}

int DemoWeather::clouds(qint64 minute)
{
    const int shape = (5 * smooth(BigCloud, minute, 47) + 3 * smooth(Cloud, minute, 13) + 2 * smooth(SmallCloud, minute, 4)) / 10;
    return std::clamp((shape - (one - cover(minute))) * 5, 0, one);
}

int DemoWeather::temperature(qint64 minute)
{
    constexpr int lateWarmth = 5200; // the coldest days come four weeks after the shortest
    constexpr int morning = 480; // the mean of the day is passed at eight in UTC
    const int year = 138 - 112 * cosine(seasonAt(minute) - lateWarmth) / one;
    const int spell
        = 60 * (smooth(WarmWeek, minute, 11 * dayMinutes) - one / 2) / one + 80 * (smooth(WarmDay, minute, 3 * dayMinutes) - one / 2) / one;
    const int hours = 42 * sine((minute - morning) % dayMinutes * 65536 / dayMinutes) / one;
    return year + spell + hours;
}

int DemoWeather::irradiance(const DemoSun &day, qint64 minute)
{
    const int minuteOfDay = int(minute % dayMinutes);
    const int height = day.height(minuteOfDay);
    if (height <= 0)
        return 0;
    const int hidden = clouds(minute);
    const int direct = 980 * height / (height + one * 13 / 100); // what the air lets through, by the length of the way
    const int beam = direct * std::max(0, day.onPanels(minuteOfDay)) / one * (one - hidden) / one;
    const int bright = 5 + 110 * smooth(Thickness, minute, 300) / one + 70 * smooth(Ripple, minute, 6) / one;
    const int diffuse = (85 + bright * hidden / one) * height / (height + one / 5);
    return beam + diffuse;
}
