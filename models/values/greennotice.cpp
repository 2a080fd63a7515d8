// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/greennotice.h"

namespace
{
constexpr int minute = 60;
constexpr int hour = 3600;
}

bool GreenNotice::isQuiet(const NoticeWishes &wishes, int secondOfDay)
{
    const int from = wishes.quietFrom * hour, until = wishes.quietUntil * hour;
    const bool isFrom = secondOfDay >= from, isBefore = secondOfDay < until;
    return from <= until ? isFrom && isBefore : isFrom || isBefore;
}

std::optional<Interval> GreenNotice::due(const QList<Interval> &windows, const NoticeWishes &wishes, const SiteZone &zone, qint64 now,
                                         qint64 told)
{
    if (!wishes.isOn || isQuiet(wishes, zone.secondOfDayAt(now)))
        return {};
    for (const Interval &window : windows) {
        if (window.start > now && window.start > told && window.start - now <= wishes.minutesBefore * minute)
            return window;
    }
    return {};
}
