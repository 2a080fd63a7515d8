// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/queryarguments.h"

#include "app/verbs/invocation.h"
#include "app/verbs/timearguments.h"
#include "models/values/period.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 mostRows = 10'000'000; // 19 years of minutes

bool isTooLong(const Interval &range, Step step)
{
    return range.length() / Steps::shortest(step) > mostRows;
}

/** By name, the steps that @p range can be cut into. */
QStringList stepsFor(const Interval &range)
{
    QStringList names;
    for (const Step step : Steps::all()) {
        if (!isTooLong(range, step))
            names.append(Steps::name(step));
    }
    return names;
}

Result<Step> stepOf(const Invocation &call)
{
    const QString name = call.given(u"step"_s).value_or(Steps::name(Step::Day));
    const auto step = Steps::fromName(name);
    if (step)
        return *step;
    QStringList names;
    for (const Step one : Steps::all())
        names.append(Steps::name(one));
    return Error{Error::Kind::BadArgument, {.field = u"--step"_s, .found = name}, names, {}};
}
}

void QueryArguments::declare(Invocation &call)
{
    call.takes(u"SERIES"_s, Invocation::tr("The id of a series, as `wattglass series` tells them."), u"SERIES"_s);
    call.storeOptions();
    call.option(u"from"_s, Invocation::tr("The first day, local time or instant; without it the first there is."), u"time"_s);
    call.option(u"to"_s, Invocation::tr("The end, not included; without it the last there is."), u"time"_s);
    call.option(u"step"_s, Invocation::tr("1m, 5m, 15m, hour, day, week, month or year; without it day."), u"step"_s);
    call.option(u"format"_s, Invocation::tr("csv or json; without it csv."), u"format"_s);
}

Result<QueryArguments> QueryArguments::read(const Invocation &call)
{
    const QString format = call.given(u"format"_s).value_or(call.has(u"json"_s) ? u"json"_s : u"csv"_s);
    if (format != u"csv"_s && format != u"json"_s)
        return Error{Error::Kind::BadArgument, {.field = u"--format"_s, .found = format}, {u"csv"_s, u"json"_s}, {}};
    const auto step = stepOf(call);
    if (!step)
        return step.error();
    return QueryArguments{*step, format == u"json"_s, call.given(u"from"_s), call.given(u"to"_s)};
}

Result<Interval> QueryArguments::range(const Interval &span, const SiteZone &zone) const
{
    Interval range = span;
    for (const auto &[text, option, bound] : {std::tuple(from, u"--from"_s, &range.start), std::tuple(to, u"--to"_s, &range.end)}) {
        if (!text)
            continue;
        const auto instant = TimeArguments::instant(*text, zone, option);
        if (!instant)
            return instant.error();
        *bound = *instant;
    }
    if (range.isEmpty()) {
        const QString late = to ? u"--to"_s : u"--from"_s;
        return Error{Error::Kind::BadArgument, {.field = late, .found = to ? *to : from.value_or(QString())}, {}, {}};
    }
    return range;
}

Result<std::vector<Interval>> QueryArguments::intervals(const Interval &span, const SiteZone &zone) const
{
    const auto range = this->range(span, zone);
    if (!range)
        return range.error();
    if (isTooLong(*range, step))
        return Error{Error::Kind::BadArgument, {.field = u"--step"_s, .found = Steps::name(step)}, stepsFor(*range), {}};
    std::vector<Interval> cut = Calendar::buckets(*range, step, zone, QLocale().firstDayOfWeek());
    if (from)
        cut.front().start = range->start;
    if (to)
        cut.back().end = range->end;
    return cut;
}
