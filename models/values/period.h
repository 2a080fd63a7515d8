// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"
#include "models/values/sitezone.h"
#include "models/values/step.h"

#include <QDate>
#include <QMetaType>

#include <vector>

/** What the window shows: whole local days from the first up to, not including, the end. */
struct Period
{
    enum class Kind : quint8 { Day, Week, Month, Year, Lifetime, Custom };

    Kind kind = Kind::Month;
    QDate first;
    QDate end;

    qint64 days() const { return first.daysTo(end); }
    bool operator==(const Period &) const = default;
};

/** Which other period is shown behind it. */
enum class Compare : quint8 { Nothing, PreviousPeriod, PreviousYear };

namespace Periods
{
/** The day, week, month or year that @p day lies in. Weeks begin on @p weekStart. */
Period around(Period::Kind kind, QDate day, Qt::DayOfWeek weekStart);
/** Custom and lifetime are laid end to end; Lifetime has no neighbours and comes back as it is. */
Period previous(const Period &period);
Period next(const Period &period);
/** The period that @p period is compared with; of PreviousYear the same dates a year earlier, 29 February as 28. */
Period compared(const Period &period, Compare compare);
Interval bounds(const Period &period, const SiteZone &zone);
/** day, week, month, year, lifetime, custom. */
QString name(Period::Kind kind);
std::optional<Period::Kind> fromName(const QString &name);
/** How bars are cut: hours up to 2 days, days up to 92, months beyond, years above 10 years. */
Step suggestedStep(const Period &period);
}

namespace Calendar
{
/** @p range cut into steps, whole ones: the first begins at or before the range's start, the last ends at or after its end.
 *  Steps up to an hour are counted from local midnight; a day that is not a whole number of them ends in a shorter one. */
std::vector<Interval> buckets(const Interval &range, Step step, const SiteZone &zone, Qt::DayOfWeek weekStart);
}
