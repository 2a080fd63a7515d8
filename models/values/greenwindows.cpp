// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/greenwindows.h"

#include "models/values/greensums.h"

#include <limits>

namespace
{
constexpr qint64 hour = 3600;
constexpr std::size_t hoursInARow = 3;

/** Hour by hour from the beginning of the day on, so that a day of 23 or 25 hours has as many. */
std::vector<double> sharesOf(const Greenness &greenness, const Interval &day)
{
    std::vector<double> shares;
    auto stretch = greenness.stretches.begin();
    for (qint64 at = day.start; at < day.end; at += hour) {
        while (stretch != greenness.stretches.end() && stretch->time.end <= at)
            ++stretch;
        const bool isKnown = stretch != greenness.stretches.end() && stretch->time.contains(at);
        shares.push_back(isKnown ? stretch->share : std::numeric_limits<double>::quiet_NaN());
    }
    return shares;
}
}

QList<Interval> GreenWindows::of(const Greenness &greenness, const SiteZone &zone)
{
    if (!greenness.best.isEmpty() || greenness.stretches.isEmpty())
        return greenness.best;
    QList<Interval> windows;
    const qint64 end = greenness.stretches.last().time.end;
    for (QDate date = zone.dateAt(greenness.stretches.first().time.start); zone.startOf(date) < end; date = date.addDays(1)) {
        const Interval day = zone.day(date);
        const std::vector<double> shares = sharesOf(greenness, day);
        if (const auto slot = GreenSums(shares).greenest(0, shares.size(), hoursInARow))
            windows.append({day.start + qint64(*slot) * hour, day.start + qint64(*slot + hoursInARow) * hour});
    }
    return windows;
}
