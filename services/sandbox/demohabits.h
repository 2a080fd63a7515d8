// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/sitezone.h"

#include <QDate>

#include <span>

/** What the people of the demo home switch on, by the clock on their wall. */
class DemoHabits
{
public:
    enum class Device : quint8 { WashingMachine, Dishwasher, Oven, HotWater, Charger, Other };

    explicit DemoHabits(const SiteZone &zone)
        : m_zone(zone)
    {
    }

    /** Adds the watts of @p device to the 1440 minutes of @p utcDay. */
    void add(Device device, QDate utcDay, std::span<qint64> watts) const;
    /** Two weeks of each year nobody is at home. */
    static bool isAway(QDate localDay);

private:
    SiteZone m_zone;
};
