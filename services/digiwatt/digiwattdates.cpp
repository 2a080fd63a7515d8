// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattdates.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using Order = DigiwattOrder;

constexpr int tolerance = 2; // days

/** Whether each comes after the one before, as much later as that came after its own. */
bool isEven(const std::vector<qint64> &seconds)
{
    for (std::size_t i = 1; i < seconds.size(); ++i) {
        const qint64 step = seconds[i] - seconds[i - 1];
        if (step <= 0 || step != seconds[1] - seconds[0])
            return false;
    }
    return true;
}

bool areEven(const QList<DigiwattInstants *> &lists, Order order)
{
    return std::ranges::all_of(lists, [order](const DigiwattInstants *list) { return isEven(list->read(order)); });
}

bool isIn(qint64 second, const DigiwattDays &days)
{
    const QDate day = DigiwattPeriod::dayAt(QDateTime::fromSecsSinceEpoch(second, Qt::UTC));
    return day >= days.first.addDays(-tolerance) && day <= days.last.addDays(tolerance);
}

bool areIn(const QList<DigiwattInstants *> &lists, Order order, const DigiwattDays &days)
{
    return std::ranges::all_of(lists, [&](const DigiwattInstants *list) {
        const std::vector<qint64> seconds = list->read(order);
        const auto [first, last] = std::ranges::minmax_element(seconds);
        return seconds.empty() || (isIn(*first, days) && isIn(*last, days));
    });
}

struct Choice
{
    Order order = Order::MonthFirst;
    QString ground;
};

std::optional<Choice> choose(const DigiwattDates::Lists &lists, const QList<DigiwattInstants *> &all, const DigiwattDays &asked)
{
    const auto preferred
        = [](bool month, bool day) { return month != day ? std::optional(month ? Order::MonthFirst : Order::DayFirst) : std::nullopt; };
    const auto areDates = [&all](Order order) {
        return std::ranges::none_of(all, [order](const DigiwattInstants *list) { return list->misfit(order).has_value(); });
    };
    const bool month = areDates(Order::MonthFirst), day = areDates(Order::DayFirst);
    if (!month && !day)
        return {};
    if (const auto order = preferred(month, day))
        return Choice{*order, u"values"_s};
    if (const auto order = preferred(areEven(lists.even, Order::MonthFirst), areEven(lists.even, Order::DayFirst)))
        return Choice{*order, u"steps"_s};
    const auto inside
        = asked.first.isValid() ? preferred(areIn(all, Order::MonthFirst, asked), areIn(all, Order::DayFirst, asked)) : std::nullopt;
    return inside ? Choice{*inside, u"period"_s} : Choice{Order::MonthFirst, u"usual"_s};
}
}

std::optional<DigiwattReading> DigiwattDates::settle(const Lists &lists, const DigiwattDays &asked)
{
    const QList<DigiwattInstants *> all = lists.even + lists.others;
    const auto choice = choose(lists, all, asked);
    if (!choice)
        return {};
    for (DigiwattInstants *list : all)
        list->settle(choice->order);
    return DigiwattReading{choice->order == Order::MonthFirst ? u"year-month-day"_s : u"year-day-month"_s, choice->ground};
}
