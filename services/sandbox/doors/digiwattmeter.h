// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"
#include "models/values/sitezone.h"
#include "services/sandbox/demohome.h"
#include "services/sandbox/doors/recordedappliances.h"

#include <QHash>

/** A home as Digiwatt sees it: an appliance a column. It is the demo home, where what no appliance takes is `smallAppliances`, or one that
 *  was recorded. */
class DigiwattMeter
{
public:
    explicit DigiwattMeter(const RecordedAppliances &recorded = {});

    const SiteZone &zone() const { return m_zone; }
    const QStringList &appliances() const;

    /** Watts of each minute of @p range, a row a minute; noReading where nobody knows. */
    std::vector<std::vector<qint64>> minutes(const Interval &range) const;
    /** Wh of each appliance in @p range, which has whole hours; not a number where nothing is known. */
    std::vector<double> energy(const Interval &range) const;
    /** Wh of the appliance of this name in @p range; nothing where the home has none, or nothing is
     *  known. */
    std::optional<double> energyOf(const QString &appliance, const Interval &range) const;
    /** The local days from @p first to @p last, as far as they are over at @p now. */
    Interval days(QDate first, QDate last, qint64 now) const;

private:
    using Day = std::vector<std::vector<qint64>>; /**< watts, a list an appliance */
    using Hours = std::vector<std::vector<qint64>>; /**< watt minutes, a list an appliance */

    Day day(QDate utcDay) const;
    const Hours &hours(QDate utcDay) const;

    const RecordedAppliances m_recorded;
    const DemoHome m_home;
    const SiteZone m_zone;
    mutable QHash<QDate, Hours> m_hours; /**< of days that were asked for */
};
