// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/repairverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/subject.h"
#include "app/verbs/timearguments.h"
#include "services/store/store.h"
#include "services/tables/repairreport.h"
#include "ui/repairs/repairwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** What is printed: as JSON or, a line each, in words. */
struct Report
{
    QJsonArray json;
    QStringList lines;
};

Error missing(const QString &option, const QStringList &candidates = {})
{
    return {Error::Kind::MissingArgument, {.field = option}, candidates, {}};
}

Error bad(const Invocation &call, const QString &option, const QStringList &candidates = {})
{
    return {Error::Kind::BadArgument, {.field = u"--"_s + option, .found = call.value(option)}, candidates, {}};
}

QString line(const QString &id, const Interval &range, const SiteZone &zone, const QString &words)
{
    return u"%1: %2: %3"_s.arg(id, RepairWords::range(range, zone), words);
}

void add(Report &report, const RepairEntry &entry, const SiteZone &zone)
{
    report.json.append(RepairReport::repair(entry, zone));
    const QStringList words{RepairWords::change(entry.was, entry.is, entry.unit),
                            RepairWords::method(entry.request, entry.unit),
                            RepairWords::history(entry, zone)};
    report.lines.append(u"%1  %2"_s.arg(entry.id).arg(line(entry.request.key.id(), entry.request.range, zone, words.join(u" · "_s))));
}

/** `--from` and `--to`. */
Result<Interval> rangeOf(const Invocation &call, const SiteZone &zone)
{
    Interval range;
    for (const auto &[option, bound] : {std::pair(u"from"_s, &range.start), std::pair(u"to"_s, &range.end)}) {
        if (!call.has(option))
            return missing(u"--"_s + option);
        const auto instant = TimeArguments::instant(call.value(option), zone, u"--"_s + option);
        if (!instant)
            return instant.error();
        *bound = *instant;
    }
    return range.isEmpty() ? Result<Interval>(bad(call, u"to"_s)) : range;
}

Result<RepairMethod> methodOf(const Invocation &call)
{
    const QStringList names{u"interpolate"_s, u"week"_s, u"value"_s};
    const bool isTyped = call.has(u"value"_s) || call.has(u"total"_s);
    const auto name = call.given(u"method"_s);
    if (!name && !isTyped)
        return missing(u"--method"_s, names);
    if (name && !names.contains(*name))
        return bad(call, u"method"_s, names);
    if (name && *name != u"value"_s)
        return isTyped ? Result<RepairMethod>(bad(call, u"method"_s, {u"value"_s})) : *RepairMethods::fromName(*name);
    if (!isTyped || (call.has(u"value"_s) && call.has(u"total"_s)))
        return missing(u"--value"_s, {u"--value"_s, u"--total"_s});
    return call.has(u"total"_s) ? RepairMethod::Total : RepairMethod::Value;
}

Result<RepairRequest> requestOf(const Invocation &call, const Subject &subject)
{
    const auto range = rangeOf(call, subject.zone);
    if (!range)
        return range.error();
    const auto method = methodOf(call);
    if (!method)
        return method.error();
    RepairRequest request{subject.series.key, *range, *method};
    if (call.has(u"weeks"_s)) {
        bool isNumber = false;
        request.weeks = call.value(u"weeks"_s).toInt(&isNumber);
        if (!isNumber || *method != RepairMethod::Week)
            return bad(call, u"weeks"_s);
    }
    if (*method == RepairMethod::Value || *method == RepairMethod::Total) {
        const QString option = RepairMethods::name(*method);
        const auto amount = Decimal::fromText(call.value(option).toLatin1());
        if (!amount)
            return bad(call, option);
        request.amount = amount->shifted(-subject.series.unit.shift());
    }
    return request;
}

/** Makes the repair that is asked for, or only tells of it. */
Result<Report> make(const Invocation &call)
{
    const bool isRehearsal = call.has(u"dry-run"_s);
    Store store(call.storePath(), isRehearsal ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    const auto subject = Subject::find(store, call.arguments().constFirst());
    if (!subject)
        return subject.error();
    const auto request = requestOf(call, *subject);
    if (!request)
        return request.error();
    Report report;
    if (isRehearsal) {
        const auto preview = store.repairs().preview(*request).result();
        if (!preview)
            return preview.error();
        report.json.append(RepairReport::preview(*preview, subject->zone));
        const QString change = RepairWords::change(preview->was, preview->is, preview->unit);
        report.lines.append(line(request->key.id(), request->range, subject->zone, change));
        return report;
    }
    const auto entry = store.repairs().make(*request).result();
    if (!entry)
        return entry.error();
    add(report, *entry, subject->zone);
    return report;
}

/** Undoes or redoes a repair and tells it as it is then. */
Result<Report> turn(const Invocation &call, const QString &option)
{
    bool isNumber = false;
    const qint64 id = call.value(option).toLongLong(&isNumber);
    if (!isNumber)
        return bad(call, option);
    Store store(call.storePath(), Store::Access::ReadWrite);
    const Outcome outcome = (option == u"undo"_s ? store.repairs().undo(id) : store.repairs().redo(id)).result();
    if (!outcome)
        return outcome.error();
    const auto zones = Subject::zones(store);
    const auto entries = store.repairs().repairs().result();
    if (!zones || !entries)
        return zones ? entries.error() : zones.error();
    Report report;
    for (const RepairEntry &entry : *entries) {
        if (entry.id == id)
            add(report, entry, zones->value(entry.request.key.site));
    }
    return report;
}

Result<Report> list(const Invocation &call)
{
    Store store(call.storePath(), Store::Access::ReadOnly);
    const auto zones = Subject::zones(store);
    const auto entries = store.repairs().repairs().result();
    if (!zones || !entries)
        return zones ? entries.error() : zones.error();
    Report report;
    for (const RepairEntry &entry : *entries)
        add(report, entry, zones->value(entry.request.key.site));
    return report;
}

Result<Report> suggest(const Invocation &call)
{
    Store store(call.storePath(), Store::Access::ReadOnly);
    const auto zones = Subject::zones(store);
    const auto suggestions = store.repairs().suggestions().result();
    if (!zones || !suggestions)
        return zones ? suggestions.error() : zones.error();
    Report report;
    for (const RepairSuggestion &one : *suggestions) {
        if (!call.arguments().isEmpty() && one.key.id() != call.arguments().constFirst())
            continue;
        const SiteZone zone = zones->value(one.key.site);
        report.json.append(RepairReport::suggestion(one, zone));
        report.lines.append(line(one.key.id(), one.range, zone, RepairWords::suggestion(one)));
    }
    return report;
}

Result<Report> answer(const Invocation &call)
{
    if (call.has(u"list"_s))
        return list(call);
    if (call.has(u"suggest"_s))
        return suggest(call);
    for (const QString &option : {u"undo"_s, u"redo"_s}) {
        if (call.has(option))
            return turn(call, option);
    }
    if (call.arguments().isEmpty())
        return missing(u"SERIES"_s);
    return make(call);
}
}

int RepairVerb::run(Invocation &call)
{
    call.takes(u"SERIES"_s, Invocation::tr("The id of a series, as `wattglass series` tells them."), u"[SERIES]"_s);
    call.storeOptions();
    call.option(u"from"_s, Invocation::tr("The first day, local time or instant."), u"time"_s);
    call.option(u"to"_s, Invocation::tr("The end, not included."), u"time"_s);
    call.option(u"method"_s, Invocation::tr("interpolate, week or value: what takes the place of these readings."), u"method"_s);
    call.option(u"weeks"_s, Invocation::tr("How many weeks later they are taken from; without it -1, the week before."), u"number"_s);
    call.option(u"value"_s, Invocation::tr("Each reading, in the unit of the series."), u"number"_s);
    call.option(u"total"_s, Invocation::tr("All of them together, spread evenly."), u"number"_s);
    call.option(u"dry-run"_s, Invocation::tr("Tells what would be done and changes nothing."));
    call.option(u"list"_s, Invocation::tr("Lists all repairs, the newest first."));
    call.option(u"suggest"_s, Invocation::tr("Lists gaps and spikes."));
    call.option(u"undo"_s, Invocation::tr("Undoes a repair."), u"id"_s);
    call.option(u"redo"_s, Invocation::tr("Makes an undone repair count again."), u"id"_s);
    if (const auto over = call.begin(0, 1))
        return *over;

    const auto report = answer(call);
    if (!report)
        return call.fail(report.error());
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(report->json).toJson();
    else if (!report->lines.isEmpty())
        call.out() << report->lines.join(u'\n') << '\n';
    return ExitCode::done;
}
