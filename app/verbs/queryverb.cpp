// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/queryverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/subject.h"
#include "app/verbs/timearguments.h"
#include "models/values/period.h"
#include "services/store/store.h"
#include "services/tables/csvwriter.h"
#include "services/tables/jsonwriter.h"

#include <QBuffer>
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

/** The data's span cut into steps. Where bounds are given it begins and ends with them, be it within a step. */
Result<std::vector<Interval>> intervals(const Invocation &call, const Subject &subject, Step step)
{
    std::optional<qint64> bounds[2];
    for (const auto &[option, bound] : {std::pair(u"from"_s, &bounds[0]), std::pair(u"to"_s, &bounds[1])}) {
        if (!call.has(option))
            continue;
        const auto instant = TimeArguments::instant(call.value(option), subject.zone, u"--"_s + option);
        if (!instant)
            return instant.error();
        *bound = *instant;
    }
    const Interval range{bounds[0].value_or(subject.series.span.start), bounds[1].value_or(subject.series.span.end)};
    if (range.isEmpty()) {
        const QString late = call.has(u"to"_s) ? u"to"_s : u"from"_s;
        return Error{Error::Kind::BadArgument, {.field = u"--"_s + late, .found = call.value(late)}, {}, {}};
    }
    if (isTooLong(range, step))
        return Error{Error::Kind::BadArgument, {.field = u"--step"_s, .found = Steps::name(step)}, stepsFor(range), {}};
    std::vector<Interval> cut = Calendar::buckets(range, step, subject.zone, QLocale().firstDayOfWeek());
    cut.front().start = bounds[0].value_or(cut.front().start);
    cut.back().end = bounds[1].value_or(cut.back().end);
    return cut;
}

Result<Step> step(const Invocation &call)
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

Result<QByteArray> answer(const Invocation &call)
{
    const QString format = call.given(u"format"_s).value_or(call.has(u"json"_s) ? u"json"_s : u"csv"_s);
    if (format != u"csv"_s && format != u"json"_s)
        return Error{Error::Kind::BadArgument, {.field = u"--format"_s, .found = format}, {u"csv"_s, u"json"_s}, {}};
    const auto length = step(call);
    if (!length)
        return length.error();

    Store store(call.storePath(), Store::Access::ReadOnly);
    const auto subject = Subject::find(store, call.arguments().constFirst());
    if (!subject)
        return subject.error();
    const auto asked = intervals(call, *subject, *length);
    if (!asked)
        return asked.error();
    const auto buckets = store.reader().buckets(subject->series.key, *asked).result();
    if (!buckets)
        return buckets.error();
    QBuffer table;
    table.open(QBuffer::WriteOnly);
    const QList<LongSeries> rows{LongTable::of(*buckets, subject->zone)};
    if (format == u"csv"_s)
        CsvWriter::write(table, rows);
    else
        JsonWriter::writeRows(table, rows);
    return table.data();
}
}

int QueryVerb::run(Invocation &call)
{
    call.takes(u"SERIES"_s, Invocation::tr("The id of a series, as `wattglass series` tells them."), u"SERIES"_s);
    call.storeOptions();
    call.option(u"from"_s, Invocation::tr("The first day, local time or instant; without it the first there is."), u"time"_s);
    call.option(u"to"_s, Invocation::tr("The end, not included; without it the last there is."), u"time"_s);
    call.option(u"step"_s, Invocation::tr("1m, 5m, 15m, hour, day, week, month or year; without it day."), u"step"_s);
    call.option(u"format"_s, Invocation::tr("csv or json; without it csv."), u"format"_s);
    if (const auto over = call.begin(1, 1))
        return *over;

    const auto table = answer(call);
    if (!table)
        return call.fail(table.error());
    call.out() << QString::fromUtf8(*table);
    return ExitCode::done;
}
