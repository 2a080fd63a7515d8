// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattperiod.h"

#include "models/values/sitezone.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int week = 7;

const SiteZone &rome()
{
    static const SiteZone zone = [] {
        const Result<SiteZone> found = SiteZone::withId("Europe/Rome");
        return found ? *found : SiteZone();
    }();
    return zone;
}
}

QDate DigiwattPeriod::dayAt(const QDateTime &instant)
{
    return rome().dateAt(instant.toSecsSinceEpoch());
}

DigiwattDays DigiwattPeriod::days(const QString &period, const QDateTime &now)
{
    const QDate today = dayAt(now);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first(today.year(), today.month(), 1);
    if (period == u"yesterday"_s)
        return {today.addDays(-1), today.addDays(-1)};
    if (period == u"last-seven-days"_s)
        return {today.addDays(-week), today.addDays(-1)};
    if (period == u"this-week"_s)
        return {monday, today};
    if (period == u"last-week"_s)
        return {monday.addDays(-week), monday.addDays(-1)};
    if (period == u"this-month"_s)
        return {first, today};
    return period == u"last-month"_s ? DigiwattDays{first.addMonths(-1), first.addDays(-1)} : DigiwattDays();
}
