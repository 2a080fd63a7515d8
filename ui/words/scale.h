// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/unit.h"

/** The one unit in which a chart, or a number, is told: kW for 3400 W. */
struct Scale
{
    int tens = 0; /**< power of ten of the shown unit in the kept one: 3 for kW */
    QString unit; /**< kWh, m³, EUR */

    /** The unit in which @p peak has one to three digits before the point. */
    static Scale forPeak(double peak, const Unit &unit);
    double shown(double kept) const;
    double kept(double shown) const;
    bool operator==(const Scale &) const = default;
};
