// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"

#include <vector>

/** A rhythm of the calendar at which a time axis can be labelled: every 3 hours, every 7 days of a month, every 2 years. */
struct CalendarTick
{
    enum class Unit { Second, Day, Week, Month, Year };

    Unit unit = Unit::Second;
    int every = 1;

    /** Those that fit the chart, from fine to coarse. */
    static std::vector<CalendarTick> all(const ChartData &data);

    /** How long it is, about. */
    qint64 seconds() const;
    /** Whether an interval that begins at @p time begins at such a tick. */
    bool matches(qint64 time, const SiteZone &zone) const;
    /** The ticks that lie within @p range. */
    std::vector<qint64> within(const Interval &range, const SiteZone &zone) const;

private:
    bool matchesDay(QDate day) const;
};
