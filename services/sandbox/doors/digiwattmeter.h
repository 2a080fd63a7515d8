// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"
#include "models/values/sitezone.h"
#include "services/sandbox/demohome.h"

#include <QHash>

/** The demo home as Digiwatt sees it: an appliance a column. What no appliance takes is `smallAppliances`. */
class DigiwattMeter
{
public:
    DigiwattMeter();

    const SiteZone &zone() const { return m_zone; }
    static const QStringList &appliances();

    /** Watts of each minute of @p range, a row a minute. */
    std::vector<std::vector<qint64>> minutes(const Interval &range) const;
    /** Wh of each appliance in @p range, which has whole hours. */
    std::vector<double> energy(const Interval &range) const;
    /** The local days from @p first to @p last, as far as they are over at @p now. */
    Interval days(QDate first, QDate last, qint64 now) const;

private:
    using Day = std::vector<std::vector<qint64>>; /**< watts, a list an appliance */
    using Hours = std::vector<std::vector<qint64>>; /**< watt minutes, a list an appliance */

    Day day(QDate utcDay) const;
    const Hours &hours(QDate utcDay) const;

    const DemoHome m_home;
    const SiteZone m_zone;
    mutable QHash<QDate, Hours> m_hours; /**< of days that were asked for */
};
