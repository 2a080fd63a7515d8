// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/overlapsverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/subject.h"
#include "services/store/store.h"
#include "services/tables/repairreport.h"
#include "ui/repairs/repairwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
const QString newest = u"newest"_s;

/** Prefers the source that is asked for. */
Outcome prefer(const Invocation &call, Store &store, const std::optional<SeriesKey> &key)
{
    if (!key)
        return Error{Error::Kind::MissingArgument, {.field = u"SERIES"_s}, {}, {}};
    const QString source = call.value(u"prefer"_s);
    return store.repairs().prefer(*key, source == newest ? QString() : source).result();
}

Result<QList<Overlap>> answer(const Invocation &call, Store &store)
{
    std::optional<SeriesKey> key;
    if (!call.arguments().isEmpty()) {
        const auto subject = Subject::find(store, call.arguments().constFirst());
        if (!subject)
            return subject.error();
        key = subject->series.key;
    }
    if (call.has(u"prefer"_s)) {
        const Outcome preferred = prefer(call, store, key);
        if (!preferred)
            return preferred.error();
    }
    return store.repairs().overlaps(key).result();
}

QStringList linesOf(const Overlap &overlap, const SiteZone &zone)
{
    QStringList lines{u"%1: %2: %3"_s.arg(overlap.key.id(), RepairWords::range(overlap.range, zone), RepairWords::overlap(overlap)),
                      u"    %1 %2"_s.arg(RepairWords::reason(overlap), RepairWords::consequence(overlap, zone))};
    for (const DifferingReading &reading : overlap.difference.first)
        lines.append(u"    "_s + RepairWords::differing(reading, overlap, zone));
    return lines;
}
}

int OverlapsVerb::run(Invocation &call)
{
    call.takes(u"SERIES"_s, Invocation::tr("The id of a series; without it all of them."), u"[SERIES]"_s);
    call.storeOptions();
    call.option(u"prefer"_s,
                Invocation::tr("The file whose readings count from now on, by its name or the beginning of its digest; newest for the order"
                               " in which they came."),
                u"source"_s);
    if (const auto over = call.begin(0, 1))
        return *over;

    Store store(call.storePath(), call.has(u"prefer"_s) ? Store::Access::ReadWrite : Store::Access::ReadOnly);
    const auto overlaps = answer(call, store);
    if (!overlaps)
        return call.fail(overlaps.error());
    const auto zones = Subject::zones(store);
    if (!zones)
        return call.fail(zones.error());
    QJsonArray json;
    for (const Overlap &overlap : *overlaps) {
        const SiteZone zone = zones->value(overlap.key.site);
        json.append(RepairReport::overlap(overlap, zone));
        if (!call.has(u"json"_s))
            call.out() << linesOf(overlap, zone).join(u'\n') << '\n';
    }
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(json).toJson();
    return ExitCode::done;
}
