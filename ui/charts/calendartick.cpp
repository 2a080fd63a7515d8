// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/calendartick.h"

namespace
{
constexpr int hour = 60 * 60;
constexpr int day = 24 * hour;

constexpr CalendarTick ticks[] = {
    {CalendarTick::Unit::Second, 60},       {CalendarTick::Unit::Second, 5 * 60},   {CalendarTick::Unit::Second, 15 * 60},
    {CalendarTick::Unit::Second, 30 * 60},  {CalendarTick::Unit::Second, hour},     {CalendarTick::Unit::Second, 2 * hour},
    {CalendarTick::Unit::Second, 3 * hour}, {CalendarTick::Unit::Second, 6 * hour}, {CalendarTick::Unit::Second, 12 * hour},
    {CalendarTick::Unit::Day, 1},           {CalendarTick::Unit::Day, 2},           {CalendarTick::Unit::Day, 7},
    {CalendarTick::Unit::Day, 14},          {CalendarTick::Unit::Month, 1},         {CalendarTick::Unit::Month, 3},
    {CalendarTick::Unit::Month, 6},         {CalendarTick::Unit::Year, 1},          {CalendarTick::Unit::Year, 2},
    {CalendarTick::Unit::Year, 5},          {CalendarTick::Unit::Year, 10},         {CalendarTick::Unit::Year, 50},
};

constexpr CalendarTick weeks[] = {
    {CalendarTick::Unit::Week, 1},
    {CalendarTick::Unit::Week, 2},
    {CalendarTick::Unit::Week, 4},
    {CalendarTick::Unit::Week, 8},
    {CalendarTick::Unit::Week, 26},
    {CalendarTick::Unit::Week, 104},
};

CalendarTick::Unit unitOf(Step step)
{
    switch (step) {
    case Step::Minute:
    case Step::FiveMinutes:
    case Step::QuarterHour:
    case Step::Hour:
        return CalendarTick::Unit::Second;
    case Step::Day:
        return CalendarTick::Unit::Day;
    case Step::Week:
        return CalendarTick::Unit::Week;
    case Step::Month:
        return CalendarTick::Unit::Month;
    case Step::Year:
        return CalendarTick::Unit::Year;
    }
    Q_UNREACHABLE();
}
}

std::vector<CalendarTick> CalendarTick::all(const ChartData &data)
{
    if (data.form == ChartData::Form::Lines)
        return {std::begin(ticks), std::end(ticks)};
    const Unit finest = unitOf(data.step);
    if (finest == Unit::Week)
        return {std::begin(weeks), std::end(weeks)};
    std::vector<CalendarTick> fitting;
    std::ranges::copy_if(ticks, std::back_inserter(fitting), [finest](const CalendarTick &tick) { return tick.unit >= finest; });
    return fitting;
}

qint64 CalendarTick::seconds() const
{
    switch (unit) {
    case Unit::Second:
        return every;
    case Unit::Day:
        return qint64(every) * day;
    case Unit::Week:
        return qint64(every) * 7 * day;
    case Unit::Month:
        return qint64(every) * 30 * day;
    case Unit::Year:
        return qint64(every) * 365 * day;
    }
    Q_UNREACHABLE();
}

bool CalendarTick::matchesDay(QDate day) const
{
    switch (unit) {
    case Unit::Second:
        return true;
    case Unit::Day: // the first of the next month keeps its distance, too
        return (day.day() - 1) % every == 0 && (day.day() == 1 || day.daysInMonth() - day.day() + 1 >= every);
    case Unit::Week:
        return day.toJulianDay() / 7 % every == 0;
    case Unit::Month:
        return day.day() == 1 && (day.month() - 1) % every == 0;
    case Unit::Year:
        return day.day() == 1 && day.month() == 1 && day.year() % every == 0;
    }
    Q_UNREACHABLE();
}

bool CalendarTick::matches(qint64 time, const SiteZone &zone) const
{
    return unit == Unit::Second ? zone.secondOfDayAt(time) % every == 0 : matchesDay(zone.dateAt(time));
}

std::vector<qint64> CalendarTick::within(const Interval &range, const SiteZone &zone) const
{
    std::vector<qint64> times;
    const auto add = [&](qint64 time) {
        if (range.contains(time))
            times.push_back(time);
    };
    const QDate first = zone.dateAt(range.start);
    const QDate last = zone.dateAt(range.end);
    const bool byMonths = unit == Unit::Month || unit == Unit::Year;
    for (QDate date = byMonths ? QDate(first.year(), first.month(), 1) : first; date <= last;
         date = byMonths ? date.addMonths(1) : date.addDays(1)) {
        if (unit != Unit::Second && matchesDay(date))
            add(zone.startOf(date));
        for (int second = 0; unit == Unit::Second && second < day; second += every) {
            for (const qint64 time : zone.instantsAt(date, second))
                add(time);
        }
    }
    std::ranges::sort(times);
    return times;
}
