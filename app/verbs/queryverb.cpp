// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/queryverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/queryarguments.h"
#include "services/store/store.h"
#include "services/tables/csvwriter.h"
#include "services/tables/jsonwriter.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
/** A series of the store, and the clock of its site. */
struct Subject
{
    SeriesInfo series;
    SiteZone zone;
};

Result<Subject> find(Store &store, const QString &id)
{
    const auto all = store.reader().series().result();
    if (!all)
        return all.error();
    const auto sites = store.reader().sites().result();
    if (!sites)
        return sites.error();
    QStringList ids;
    for (const SeriesInfo &series : *all) {
        ids.append(series.key.id());
        if (ids.last() != id)
            continue;
        const auto site = std::ranges::find(*sites, series.key.site, &Site::slug);
        return SiteZone::withId(site->zone).and_then([&series](const SiteZone &zone) { return Result<Subject>(Subject{series, zone}); });
    }
    return Error{Error::Kind::UnknownSeries, {.found = id}, ids, {}};
}

Result<QByteArray> answer(const Invocation &call)
{
    const auto arguments = QueryArguments::read(call);
    if (!arguments)
        return arguments.error();

    Store store(call.storePath(), Store::Access::ReadOnly);
    const auto subject = find(store, call.arguments().constFirst());
    if (!subject)
        return subject.error();
    const auto asked = arguments->intervals(subject->series.span, subject->zone);
    if (!asked)
        return asked.error();
    const auto buckets = store.reader().buckets(subject->series.key, *asked).result();
    if (!buckets)
        return buckets.error();
    QBuffer table;
    table.open(QBuffer::WriteOnly);
    const QList<LongSeries> rows{LongTable::of(*buckets, subject->zone)};
    if (arguments->json)
        JsonWriter::writeRows(table, rows);
    else
        CsvWriter::write(table, rows);
    return table.data();
}
}

int QueryVerb::run(Invocation &call)
{
    QueryArguments::declare(call);
    if (const auto over = call.begin(1, 1))
        return *over;

    const auto table = answer(call);
    if (!table)
        return call.fail(table.error());
    call.out() << QString::fromUtf8(*table);
    return ExitCode::done;
}
