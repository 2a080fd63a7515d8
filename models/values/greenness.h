// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"

#include <QList>

/** How much of the grid's energy is renewable in a stretch of time, mostly an hour. */
struct GreenStretch
{
    Interval time;
    double share = 0; /**< 0 to 1; not a number: nobody knows */
};

/** How green the grid was and is foretold to be. */
struct Greenness
{
    QList<GreenStretch> stretches; /**< in order, without overlap */
    QList<Interval> best; /**< the times that the service calls the best to use energy in, in order */
};
