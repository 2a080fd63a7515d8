// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demoload.h"

#include "services/sandbox/demonoise.h"
#include "services/sandbox/demoweather.h"

#include <algorithm>

using namespace DemoNoise;

namespace
{
enum Seed : quint64 { Draught = 201, Gadgets, Rooms };

constexpr int wakingUp = 60 * 6 + 30;
constexpr int goingToBed = 60 * 23 + 20;

bool isNight(int wallMinute)
{
    return wallMinute < 60 * 5 + 30 || wallMinute >= 60 * 22 + 30;
}

/** Watts at which a machine that cannot go below @p least covers @p need: at full need all the time, else by turns. */
int byTurns(int need, int least, qint64 minute)
{
    constexpr int turn = 38;
    if (need >= least)
        return need;
    return minute % turn < qint64(need) * turn / least ? least : 9;
}
}

int DemoLoad::heatPump(const Moment &moment)
{
    const int outside = DemoWeather::temperature(moment.minute);
    const int wanted = moment.away ? 150 : isNight(moment.wallMinute) ? 172 : 187;
    const int draught = 90 + 20 * smooth(Draught, moment.minute, 90) / one; // percent
    if (outside < wanted - 25) {
        const int heat = 14 * (wanted - outside) * draught / 100; // watts
        const int gain = std::max(22, 27 + outside * 7 / 100); // tenths: heat for power
        return byTurns(std::min(heat * 10 / gain, 3200), 480, moment.minute);
    }
    const bool warmHours = moment.wallMinute >= 60 * 11 && moment.wallMinute < 60 * 23;
    if (outside > 255 && warmHours && !moment.away)
        return byTurns(11 * (outside - 225) * draught / 100, 420, moment.minute);
    return 9;
}

int DemoLoad::fridge(const Moment &moment)
{
    constexpr int turn = 47;
    const int on = 15 + std::clamp(DemoWeather::temperature(moment.minute), 0, 300) / 40;
    const int since = int(moment.minute % turn);
    return since == 0 ? 190 : since < on ? 92 - since / 2 : 2;
}

int DemoLoad::standby(const Moment &moment)
{
    return 54 + 10 * smooth(Gadgets, moment.minute, 55) / one;
}

int DemoLoad::lights(const Moment &moment)
{
    const int little = 22 + 25 * smooth(Rooms, moment.minute, 9) / one;
    if (moment.away || moment.wallMinute < wakingUp || moment.wallMinute >= goingToBed)
        return little;
    const int dark = std::clamp(one - 8 * moment.sunHeight, 0, one);
    const int busy = 35 + 105 * smooth(Rooms, moment.minute, 35) / one;
    return little + busy / 2 + 110 * dark / one * busy / 100;
}
