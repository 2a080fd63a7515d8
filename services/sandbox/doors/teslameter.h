// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"
#include "models/values/sitezone.h"
#include "services/sandbox/demohome.h"

#include <QHash>

#include <array>
#include <optional>

/** A charge of the demo home's car. */
struct TeslaMeterCharge
{
    Interval time;
    qint64 wattHours = 0;
};

/** The demo home as Tesla's gateway sees it: what flows from where to where. */
class TeslaMeter
{
public:
    /** In the order of Flows. */
    enum Flow : quint8 { SolarToHome, SolarToBattery, SolarToGrid, BatteryToHome, BatteryToGrid, GridToHome, GridToBattery, FlowCount };
    using Flows = std::array<qint64, FlowCount>;

    /** What a minute is like. */
    struct Moment
    {
        Flows watts{};
        qint64 chargerWatts = 0;
        qint64 permille = 0; /**< of the battery, how full it is */
    };

    TeslaMeter();

    const SiteZone &zone() const { return m_zone; }
    Moment at(qint64 instant) const;
    /** Wh in @p range, which has whole minutes. */
    Flows wattHours(const Interval &range) const;
    QList<TeslaMeterCharge> charges(const Interval &range) const;

private:
    using Minutes = std::vector<Moment>;
    using Hours = std::array<Flows, 24>; /**< watt minutes */

    const Minutes &minutes(QDate utcDay) const;
    const Hours &hours(QDate utcDay) const;

    const DemoHome m_home;
    const SiteZone m_zone;
    mutable QDate m_day;
    mutable Minutes m_minutes; /**< of that day */
    mutable QHash<QDate, Hours> m_hours; /**< of days that were asked for */
};
