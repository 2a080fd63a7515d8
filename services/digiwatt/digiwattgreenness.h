// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/call.h"
#include "services/digiwatt/digiwattdates.h"
#include "services/digiwatt/digiwattframe.h"
#include "services/digiwatt/digiwattmoment.h"
#include "services/json/shape.h"

/** A time in which it is good to use energy. */
struct DigiwattWindow
{
    DigiwattMoment start;
    DigiwattMoment stop;
};

/** How green the grid is. */
struct DigiwattGreenness
{
    QList<DigiwattWindow> windows;
    std::optional<DigiwattFrame> table; /**< `renewable_fraction`, 0 to 1, a row an hour */
    DigiwattReading reading;
    std::optional<qint64> stepSeconds;
};

/** Reads it. */
namespace DigiwattGrid
{
Result<DigiwattGreenness> read(const QByteArray &body, const Asked<Nothing> &asked);
}

template<>
const Shape<DigiwattWindow> &shapeOf<DigiwattWindow>();
template<>
const Shape<DigiwattGreenness> &shapeOf<DigiwattGreenness>();
