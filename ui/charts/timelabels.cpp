// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timelabels.h"

#include "ui/charts/calendartick.h"
#include "ui/words/dates.h"

#include <QFontMetricsF>

namespace
{
constexpr double apart = 20; // pixels between two labels
constexpr double closestTicks = 12; // ticks closer than this are not tried: their labels cannot stand apart

/** What the words of a label depend on besides its own time. */
struct Context
{
    const SiteZone &zone;
    CalendarTick tick;
    QDate firstDay;
    QDate lastDay;
};

QString textOf(qint64 time, bool isFirst, const Context &context)
{
    const QDate day = context.zone.dateAt(time);
    const bool manyMonths = context.firstDay.year() != context.lastDay.year() || context.firstDay.month() != context.lastDay.month();
    switch (context.tick.unit) {
    case CalendarTick::Unit::Second: {
        const int second = context.zone.secondOfDayAt(time);
        return second == 0 && context.firstDay != context.lastDay ? Dates::shortDay(day) : Dates::time(second);
    }
    case CalendarTick::Unit::Day:
        if (context.firstDay.daysTo(context.lastDay) < 8)
            return Dates::weekday(day);
        return manyMonths && (isFirst || day.day() == 1) ? Dates::shortDay(day) : QString::number(day.day());
    case CalendarTick::Unit::Week:
        return Dates::shortDay(day);
    case CalendarTick::Unit::Month:
        if (context.firstDay.year() == context.lastDay.year())
            return Dates::shortMonth(day);
        if (day.month() == 1)
            return Dates::year(day);
        return isFirst ? Dates::shortMonth(day) + u' ' + Dates::year(day) : Dates::shortMonth(day);
    case CalendarTick::Unit::Year:
        return Dates::year(day);
    }
    Q_UNREACHABLE();
}

/** The tick's times with the places of their labels. */
std::vector<std::pair<qint64, double>> placesOf(const CalendarTick &tick, const ChartData &data, const TimeScale &times)
{
    std::vector<std::pair<qint64, double>> places;
    if (data.form == ChartData::Form::Lines) {
        for (const qint64 time : tick.within(times.visible(), data.zone))
            places.emplace_back(time, times.xOf(double(time)));
        return places;
    }
    const auto [first, end] = times.visibleSlots();
    for (std::size_t slot = first; slot < end; ++slot) {
        if (tick.matches(data.intervals[slot].start, data.zone))
            places.emplace_back(data.intervals[slot].start, times.xOfSlot(slot) + times.slotWidth() / 2);
    }
    return places;
}

struct Row
{
    QList<TimeLabel> labels;
    bool standApart = true;
};

/** The labels at @p places, up to the first that would not stand apart from the one before. */
Row rowAt(const std::vector<std::pair<qint64, double>> &places, const Context &context, const QFontMetricsF &metrics, double left,
          double right)
{
    Row row;
    double end = left - apart;
    for (const auto &[time, x] : places) {
        const QString text = textOf(time, row.labels.isEmpty(), context);
        const double half = metrics.horizontalAdvance(text) / 2;
        if (x - half < left || x + half > right)
            continue;
        row.standApart = x - half >= end + apart;
        if (!row.standApart)
            break;
        row.labels.append({x, text});
        end = x + half;
    }
    return row;
}
}

QList<TimeLabel> TimeLabels::of(const ChartData &data, const TimeScale &times, const QFontMetricsF &metrics, double left, double right)
{
    if (times.visible().isEmpty())
        return {};
    const QDate firstDay = data.zone.dateAt(times.visible().start);
    const QDate lastDay = data.zone.dateAt(times.visible().end - 1);
    QList<TimeLabel> tooMany;
    for (const CalendarTick &tick : CalendarTick::all(data)) {
        if (double(times.visible().length()) / double(tick.seconds()) * closestTicks > times.width())
            continue;
        const Row row = rowAt(placesOf(tick, data, times), {data.zone, tick, firstDay, lastDay}, metrics, left, right);
        if (!row.labels.isEmpty() && row.standApart)
            return row.labels;
        if (!row.labels.isEmpty())
            tooMany = row.labels;
    }
    return tooMany.first(std::min<qsizetype>(tooMany.size(), 1));
}
