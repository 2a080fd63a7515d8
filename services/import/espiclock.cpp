// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espiclock.h"

#include <QDateTime>

namespace
{
constexpr quint32 noRule = 0xffffffff;

/** Bits `from` and up of a rule. */
int field(quint32 rule, int from, int bits)
{
    return int((rule >> from) & ((1u << bits) - 1));
}

QDate onOrAfter(QDate day, int weekday)
{
    return day.isValid() ? day.addDays((weekday - day.dayOfWeek() + 7) % 7) : day;
}

/** The day of @p year that a rule means; invalid when it means none. */
QDate dayOf(quint32 rule, int year)
{
    const int month = field(rule, 28, 4);
    const int occurrence = field(rule, 25, 3);
    const int day = field(rule, 20, 5);
    const int weekday = field(rule, 17, 3);
    if (occurrence == 0)
        return QDate(year, month, day);
    if (weekday == 0)
        return {};
    if (occurrence == 1)
        return onOrAfter(QDate(year, month, day), weekday);
    const QDate first = onOrAfter(QDate(year, month, 1), weekday);
    const bool isLast = occurrence == 7;
    if (!isLast)
        return first.addDays(7 * (occurrence - 2));
    const QDate fifth = first.addDays(28);
    return fifth.month() == month ? fifth : first.addDays(21);
}

/** The instant of @p year at which a clock that is @p offset east of Greenwich changes by this rule. */
std::optional<qint64> changeOf(quint32 rule, int year, int offset)
{
    const QDate day = dayOf(rule, year);
    if (!day.isValid())
        return {};
    const int second = field(rule, 12, 5) * 3600 + field(rule, 0, 12);
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + second - offset;
}

int yearOf(qint64 instant, int offset)
{
    return QDateTime::fromSecsSinceEpoch(instant + offset, Qt::UTC).date().year();
}
}

std::vector<std::pair<qint64, int>> EspiClocks::offsets(const EspiClock &clock, const Interval &range)
{
    const bool changes = clock.summerOffset != 0 && clock.startRule != noRule && clock.endRule != noRule;
    const int summer = clock.offset + clock.summerOffset;
    std::vector<std::pair<qint64, int>> samples;
    for (int year = yearOf(range.start, clock.offset); year <= yearOf(range.end - 1, clock.offset); ++year) {
        const auto start = changes ? changeOf(clock.startRule, year, clock.offset) : std::nullopt;
        const auto end = changes ? changeOf(clock.endRule, year, summer) : std::nullopt;
        if (start && end) {
            samples.insert(samples.end(), {{*start - 1, clock.offset}, {*start, summer}, {*end - 1, summer}, {*end, clock.offset}});
            continue;
        }
        for (int month = 1; month <= 12; ++month)
            samples.emplace_back(QDateTime(QDate(year, month, 1), QTime(12, 0), Qt::UTC).toSecsSinceEpoch(), clock.offset);
    }
    return samples;
}
