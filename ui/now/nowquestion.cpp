// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowquestion.h"

namespace
{
constexpr qint64 sixHours = 6 * 3600;

/** Up to when there are readings of any of @p keys; 0 without any. */
qint64 endOf(const QList<SeriesKey> &keys, const QList<SeriesInfo> &series)
{
    qint64 end = 0;
    for (const SeriesInfo &one : series) {
        if (keys.contains(one.key) && !one.span.isEmpty())
            end = std::max(end, one.span.end);
    }
    return end;
}
}

std::optional<NowQuestion> NowQuestion::of(const QString &site, const QList<SeriesInfo> &series, const SiteZone &zone, qint64 now)
{
    NowQuestion question{.site = site, .series = HomeSeries::of(series, site, {now - sixHours, now})};
    const qint64 last = endOf(question.series.used, series);
    if (last == 0)
        return {};
    const qint64 until = now - last < sixHours ? now : last;
    const QDate today = zone.dateAt(until - 1);
    question.hours = {until - sixHours, until};
    question.day = {zone.startOf(today), until};
    question.dayBefore = zone.day(today.addDays(-1));
    question.series = HomeSeries::of(series, site, question.hours);
    question.daySeries = HomeSeries::of(series, site, {question.dayBefore.start, question.day.end});
    return question;
}
