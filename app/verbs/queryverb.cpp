// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/queryverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/queryarguments.h"
#include "app/verbs/subject.h"
#include "services/store/store.h"
#include "services/tables/csvwriter.h"
#include "services/tables/jsonwriter.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
Result<QByteArray> answer(const Invocation &call)
{
    const auto arguments = QueryArguments::read(call);
    if (!arguments)
        return arguments.error();

    Store store(call.storePath(), Store::Access::ReadOnly);
    const auto subject = Subject::find(store, call.arguments().constFirst());
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
