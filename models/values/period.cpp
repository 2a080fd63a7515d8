// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/period.h"

using namespace Qt::StringLiterals;

namespace
{
struct Row
{
    Period::Kind kind;
    const char *name;
};

constexpr Row rows[] = {
    {Period::Kind::Day, "day"},
    {Period::Kind::Week, "week"},
    {Period::Kind::Month, "month"},
    {Period::Kind::Year, "year"},
    {Period::Kind::Lifetime, "lifetime"},
    {Period::Kind::Custom, "custom"},
};

QDate weekOf(QDate day, Qt::DayOfWeek weekStart)
{
    return day.addDays(-((day.dayOfWeek() - int(weekStart) + 7) % 7));
}

/** The first day of the bucket that @p day lies in. */
QDate firstDay(QDate day, Step step, Qt::DayOfWeek weekStart)
{
    switch (step) {
    case Step::Week:
        return weekOf(day, weekStart);
    case Step::Month:
        return QDate(day.year(), day.month(), 1);
    case Step::Year:
        return QDate(day.year(), 1, 1);
    case Step::Minute:
    case Step::FiveMinutes:
    case Step::QuarterHour:
    case Step::Hour:
    case Step::Day:
        return day;
    }
    Q_UNREACHABLE();
}

QDate nextFirstDay(QDate day, Step step)
{
    switch (step) {
    case Step::Week:
        return day.addDays(7);
    case Step::Month:
        return day.addMonths(1);
    case Step::Year:
        return day.addYears(1);
    case Step::Minute:
    case Step::FiveMinutes:
    case Step::QuarterHour:
    case Step::Hour:
    case Step::Day:
        return day.addDays(1);
    }
    Q_UNREACHABLE();
}
}

Period Periods::around(Period::Kind kind, QDate day, Qt::DayOfWeek weekStart)
{
    switch (kind) {
    case Period::Kind::Week:
        return {kind, weekOf(day, weekStart), weekOf(day, weekStart).addDays(7)};
    case Period::Kind::Month:
        return {kind, QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), 1).addMonths(1)};
    case Period::Kind::Year:
        return {kind, QDate(day.year(), 1, 1), QDate(day.year() + 1, 1, 1)};
    case Period::Kind::Day:
    case Period::Kind::Lifetime:
    case Period::Kind::Custom:
        return {kind, day, day.addDays(1)};
    }
    Q_UNREACHABLE();
}

Period Periods::previous(const Period &period)
{
    switch (period.kind) {
    case Period::Kind::Month:
        return {period.kind, period.first.addMonths(-1), period.first};
    case Period::Kind::Year:
        return {period.kind, period.first.addYears(-1), period.first};
    case Period::Kind::Day:
    case Period::Kind::Week:
    case Period::Kind::Custom:
        return {period.kind, period.first.addDays(-period.days()), period.first};
    case Period::Kind::Lifetime:
        return period;
    }
    Q_UNREACHABLE();
}

Period Periods::next(const Period &period)
{
    switch (period.kind) {
    case Period::Kind::Month:
        return {period.kind, period.end, period.end.addMonths(1)};
    case Period::Kind::Year:
        return {period.kind, period.end, period.end.addYears(1)};
    case Period::Kind::Day:
    case Period::Kind::Week:
    case Period::Kind::Custom:
        return {period.kind, period.end, period.end.addDays(period.days())};
    case Period::Kind::Lifetime:
        return period;
    }
    Q_UNREACHABLE();
}

Period Periods::compared(const Period &period, Compare compare)
{
    if (compare == Compare::Nothing || period.kind == Period::Kind::Lifetime)
        return period;
    if (compare == Compare::PreviousPeriod)
        return previous(period);
    // A month keeps all of its days, whichever its last one is; elsewhere the last day is the same date.
    const bool whole = period.kind == Period::Kind::Month || period.kind == Period::Kind::Year;
    const QDate end = whole ? period.end.addYears(-1) : period.end.addDays(-1).addYears(-1).addDays(1);
    return {period.kind, period.first.addYears(-1), end};
}

Interval Periods::bounds(const Period &period, const SiteZone &zone)
{
    return {zone.startOf(period.first), zone.startOf(period.end)};
}

QString Periods::name(Period::Kind kind)
{
    return QLatin1StringView(rows[int(kind)].name);
}

std::optional<Period::Kind> Periods::fromName(const QString &name)
{
    for (const Row &row : rows) {
        if (name == QLatin1StringView(row.name))
            return row.kind;
    }
    return {};
}

Step Periods::suggestedStep(const Period &period)
{
    if (period.days() <= 2)
        return Step::Hour;
    if (period.days() <= 92)
        return Step::Day;
    return period.end <= period.first.addYears(10) ? Step::Month : Step::Year;
}

std::vector<Interval> Calendar::buckets(const Interval &range, Step step, const SiteZone &zone, Qt::DayOfWeek weekStart)
{
    std::vector<Interval> buckets;
    if (range.isEmpty())
        return buckets;
    // Where the clock goes back over midnight, the date may be that of the day before: its buckets end before the range.
    QDate first = firstDay(zone.dateAt(range.start), step, weekStart);
    for (qint64 start = zone.startOf(first); start < range.end;) {
        first = nextFirstDay(first, step);
        const qint64 end = zone.startOf(first);
        const qint64 length = Steps::seconds(step) > 0 ? Steps::seconds(step) : end - start;
        for (; start < end; start += length) {
            const Interval bucket{start, std::min(start + length, end)};
            if (bucket.overlaps(range))
                buckets.push_back(bucket);
        }
        start = end;
    }
    return buckets;
}
