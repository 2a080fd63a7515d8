// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/** What runs by itself in the demo home, in watts. */
namespace DemoLoad
{
/** One minute in the home. */
struct Moment
{
    qint64 minute = 0; /**< from 1970 in UTC */
    int wallMinute = 0; /**< of the local day */
    int sunHeight = 0; /**< its sine, times DemoNoise::one */
    bool away = false; /**< nobody is at home these days */
};

/** Heats in the cold and cools in the heat; turns back at night and while nobody is there. */
int heatPump(const Moment &moment);
int fridge(const Moment &moment);
int standby(const Moment &moment);
/** Lamps when it is dark and somebody is awake, and a little of everything. */
int lights(const Moment &moment);
}
