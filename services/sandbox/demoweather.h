// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/demosun.h"

/** The weather over the demo home: fronts of some days, clouds of some minutes. Minutes count from 1970 in UTC. */
namespace DemoWeather
{
/** Share of the sun's disc that clouds hide, times DemoNoise::one. */
int clouds(qint64 minute);
/** Tenths of a degree Celsius. */
int temperature(qint64 minute);
/** Watts on a square metre of the panels; @p day is the day that @p minute lies in. */
int irradiance(const DemoSun &day, qint64 minute);
}
