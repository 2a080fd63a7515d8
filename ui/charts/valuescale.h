// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/scale.h"

#include <QList>
#include <QString>

/** Where values lie from the bottom of the plot to its top: round ticks, 0 always among them, one unit. The last tick may
 *  lie half a step within the edge, so that small plots are filled. */
class ValueScale
{
public:
    ValueScale() = default;
    /** @p low and @p high in the kept unit, @p low at most 0 and @p high at least 0; @p bottom and @p top in pixels. */
    ValueScale(double low, double high, const Unit &unit, double top, double bottom);

    const Scale &unit() const { return m_unit; }
    double low() const { return m_low; } /**< in the shown unit, as are high and step */
    double high() const { return m_high; }
    double step() const { return m_step; }
    int decimals() const; /**< that the ticks need */
    QList<double> ticks() const;
    double yOf(double kept) const;
    double zero() const { return yOf(0); }
    bool operator==(const ValueScale &) const = default;

private:
    Scale m_unit;
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
    double m_top = 0;
    double m_bottom = 1;
};
