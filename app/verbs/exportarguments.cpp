// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/exportarguments.h"

#include "app/verbs/invocation.h"
#include "app/verbs/timearguments.h"

using namespace Qt::StringLiterals;

namespace
{
Result<QDate> dayOf(const Invocation &call, const QString &option)
{
    if (const auto day = TimeArguments::day(call.value(option)))
        return *day;
    const QString field = u"--"_s + option;
    if (!call.has(option))
        return Error{Error::Kind::MissingArgument, {.field = field}, {}, {}};
    return Error{Error::Kind::BadArgument, {.field = field, .found = call.value(option)}, {u"2011-03-01"_s}, {}};
}

Result<std::optional<Period>> periodOf(const Invocation &call)
{
    if (!call.has(u"from"_s) && !call.has(u"to"_s))
        return std::optional<Period>();
    const auto first = dayOf(call, u"from"_s);
    if (!first)
        return first.error();
    const auto end = dayOf(call, u"to"_s);
    if (!end)
        return end.error();
    if (*end <= *first)
        return Error{Error::Kind::BadArgument, {.field = u"--to"_s, .found = call.value(u"to"_s)}, {}, {}};
    return std::optional(Period{Period::Kind::Custom, *first, *end});
}

Result<Compare> compareOf(const Invocation &call)
{
    const QString word = call.given(u"compare"_s).value_or(u"nothing"_s);
    if (word == u"nothing"_s)
        return Compare::Nothing;
    if (word == u"previous"_s)
        return Compare::PreviousPeriod;
    if (word == u"year"_s)
        return Compare::PreviousYear;
    return Error{Error::Kind::BadArgument, {.field = u"--compare"_s, .found = word}, {u"previous"_s, u"year"_s, u"nothing"_s}, {}};
}

Result<int> scaleOf(const Invocation &call)
{
    const QString text = call.given(u"scale"_s).value_or(u"2"_s);
    const int scale = text.toInt();
    if (scale >= 1 && scale <= 4)
        return scale;
    return Error{Error::Kind::BadArgument, {.field = u"--scale"_s, .found = text}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}, {}};
}
}

QStringList ExportArguments::views()
{
    return {u"history"_s,
            u"now"_s,
            u"appliances-time"_s,
            u"appliances"_s,
            u"appliances-year"_s,
            u"appliances-months"_s,
            u"standby"_s,
            u"habits"_s,
            u"habits-digiwatt"_s,
            u"trend"_s,
            u"trend-digiwatt"_s,
            u"trend-difference"_s,
            u"compare"_s,
            u"compare-steps"_s,
            u"savings"_s,
            u"green"_s,
            u"green-starts"_s,
            u"green-costs"_s};
}

void ExportArguments::declare(Invocation &call)
{
    call.takes(u"VIEW"_s, Invocation::tr("What to export: %1.").arg(views().join(u", "_s)), u"VIEW"_s);
    call.storeOptions();
    call.option(u"from"_s, Invocation::tr("The first day, such as 2011-03-01; without it the month that the window opens with."), u"day"_s);
    call.option(u"to"_s, Invocation::tr("The day after the last."), u"day"_s);
    call.option(u"site"_s, Invocation::tr("The place; without it all of them."), u"name"_s);
    call.option(u"compare"_s, Invocation::tr("previous, year or nothing: what is laid behind it."), u"period"_s);
    call.option(u"unit"_s, Invocation::tr("What is counted where there are several: kWh, therm, m3, gal, EUR."), u"unit"_s);
    call.option(u"format"_s, Invocation::tr("svg, pdf, png, csv or json; without it by the file's ending."), u"format"_s);
    call.option(u"output"_s, Invocation::tr("The file; without it a name made of place, view and days."), u"file"_s, u"o"_s);
    call.option(u"scale"_s, Invocation::tr("How many times larger a PNG is: 1 to 4."), u"number"_s);
    call.option(u"overwrite"_s, Invocation::tr("Replaces the file if there is one."));
}

Result<ExportArguments> ExportArguments::read(const Invocation &call)
{
    const auto period = periodOf(call);
    if (!period)
        return period.error();
    const auto compare = compareOf(call);
    if (!compare)
        return compare.error();
    const auto scale = scaleOf(call);
    if (!scale)
        return scale.error();
    return ExportArguments{*period, *compare, *scale};
}
