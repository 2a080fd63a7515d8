// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/scale.h"

#include <QList>
#include <QString>

/** Where values lie along one side of a picture of points, from a round number below the lowest to one above the highest. */
class PointScale
{
public:
    PointScale() = default;
    /** @p low and @p high in the kept unit, equal or in order; @p from and @p to are pixels, in either order. */
    PointScale(double low, double high, const Unit &unit, double from, double to);

    double at(double kept) const;
    QList<double> ticks() const; /**< kept unit */
    /** Without the unit. */
    QString text(double tick) const;
    const QString &unit() const { return m_scale.unit; }

private:
    Scale m_scale;
    double m_low = 0; // shown unit, as are high and step
    double m_high = 1;
    double m_step = 1;
    double m_from = 0;
    double m_to = 1;
};
