// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/exportarguments.h"
#include "app/verbs/importarguments.h"
#include "app/verbs/invocation.h"
#include "app/verbs/queryarguments.h"
#include "services/store/store.h"
#include "tests/fuzz/require.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 mostSteps = 5000; // longer ones are only more of the same
constexpr Interval span{1'293'836'400, 1'325'372'400}; // 2011

void tell(Invocation &call, const Error &error)
{
    Require::that(call.fail(error) > 0, "an error has an exit code");
}

void runImport(Invocation &call)
{
    ImportArguments::declare(call);
    if (call.begin(1, 100))
        return;
    if (const auto choices = ImportArguments::read(call); !choices)
        tell(call, choices.error());
}

void runQuery(Invocation &call)
{
    static const SiteZone rome = *SiteZone::withId("Europe/Rome");
    QueryArguments::declare(call);
    if (call.begin(1, 1))
        return;
    const auto arguments = QueryArguments::read(call);
    if (!arguments)
        return tell(call, arguments.error());
    const auto range = arguments->range(span, rome);
    if (!range)
        return tell(call, range.error());
    if (range->length() / Steps::shortest(arguments->step) > mostSteps)
        return;
    const auto intervals = arguments->intervals(span, rome);
    if (!intervals)
        return tell(call, intervals.error());
    Require::that(!intervals->empty(), "there is something to ask for");
    for (std::size_t i = 1; i < intervals->size(); ++i)
        Require::that((*intervals)[i - 1].end == (*intervals)[i].start, "steps follow each other");
}

void runExport(Invocation &call)
{
    static const SiteZone rome = *SiteZone::withId("Europe/Rome");
    ExportArguments::declare(call);
    if (call.begin(1, 1))
        return;
    const auto arguments = ExportArguments::read(call);
    if (!arguments)
        return tell(call, arguments.error());
    if (arguments->period) {
        Require::that(!Periods::bounds(*arguments->period, rome).isEmpty(), "a period lasts");
        Periods::compared(*arguments->period, arguments->compare);
    }
}
void run(QStringList words)
{
    const QString verb = words.takeFirst();
    Invocation call(verb, words);
    if (verb == u"import"_s)
        runImport(call);
    else if (verb == u"query"_s)
        runQuery(call);
    else
        runExport(call);
}
}

/** What the help tells of the store; there is none here. */
QString Store::defaultPath()
{
    return u"data.db"_s;
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    stdout = stderr = std::fopen("/dev/null", "w"); // where the program would answer; libFuzzer has kept its own
    return 0;
}

/** A command line, a word a line: the verb, then what it was given. Nothing is read from or written to a disk. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    return Require::quick(size, [&] {
        run(QString::fromUtf8(inputOf(data, size)).split(u'\n'));
        return 0;
    });
}
