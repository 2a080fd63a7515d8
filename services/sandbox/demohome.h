// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/serieskey.h"
#include "models/values/sitezone.h"
#include "models/values/unit.h"
#include "services/sandbox/demohabits.h"

#include <vector>

/** A series of the demo home: one value a minute. */
struct DemoSeries
{
    SeriesKey key;
    QString name; /**< of an appliance; empty: by its kind */
    Unit unit;
    int exponent = 0;
};

/** The minutes of one UTC day: a column of 1440 mantissas for each of DemoHome::series(), in that order. */
using DemoDay = std::vector<std::vector<qint64>>;

/** A home of the project's own in Lombardy: 5.4 kWp on the roof, a 10 kWh battery, a heat pump and an electric car.
 *
 *  A day is a pure function of its date, the same on every machine. In each minute
 *  solar + import + battery discharge = home + charger + export + battery charge, and the home uses what its appliances use
 *  and a little more.
 */
class DemoHome
{
public:
    DemoHome();

    static QString siteName();
    QByteArray zone() const { return m_zone.id(); }
    static const QList<DemoSeries> &series();

    DemoDay day(QDate utcDay) const;
    /** One series' column of that day; empty when there is no such series. */
    std::vector<qint64> day(const SeriesKey &key, QDate utcDay) const;

private:
    void fillLoads(DemoDay &columns, QDate utcDay) const;

    SiteZone m_zone;
    DemoHabits m_habits;
};
