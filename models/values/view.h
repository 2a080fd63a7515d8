// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/period.h"
#include "models/values/unit.h"

#include <QStringList>

/** What the window looks at: the same value names a window, an export and a command line. */
struct View
{
    QString page; /**< history, ... */
    QStringList sites; /**< slugs; empty: all */
    Period period;
    Compare compare = Compare::Nothing;
    Unit::Kind quantity = Unit::Kind::WattHour; /**< what is counted: energy, gas, water, money */
    QStringList hidden; /**< ids of series switched off */

    bool operator==(const View &) const = default;
};
