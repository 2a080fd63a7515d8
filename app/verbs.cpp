// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs.h"

#include "app/languages.h"
#include "app/verbs/accountsverb.h"
#include "app/verbs/backupverb.h"
#include "app/verbs/callverb.h"
#include "app/verbs/commandsverb.h"
#include "app/verbs/connectverb.h"
#include "app/verbs/disconnectverb.h"
#include "app/verbs/exitcode.h"
#include "app/verbs/exportverb.h"
#include "app/verbs/importverb.h"
#include "app/verbs/invocation.h"
#include "app/verbs/overlapsverb.h"
#include "app/verbs/queryverb.h"
#include "app/verbs/repairverb.h"
#include "app/verbs/rescueverb.h"
#include "app/verbs/restoreverb.h"
#include "app/verbs/sandboxverb.h"
#include "app/verbs/seriesverb.h"
#include "app/verbs/syncverb.h"
#include "app/verbs/tariffverb.h"

#include <QApplication>
#include <QLoggingCategory>

#include <functional>

using namespace Qt::StringLiterals;

namespace
{
/** What @p answer gives over an application of its kind, in the language of the system. */
template<typename Application>
int speaking(int &argc, char **argv, const std::function<int()> &answer)
{
    QLoggingCategory::setFilterRules(u"default.warning=false"_s); // stderr is for the answer, not for what Qt misses on this machine
    Application application(argc, argv);
    Languages languages;
    languages.speak(QLocale::system());
    return answer();
}

/** Runs @p verb over an application of the kind it needs; one without a window needs no display. */
int execute(const Verb &verb, int &argc, char **argv)
{
    const auto call = [&verb] {
        Invocation invocation(QLatin1StringView(verb.name), QCoreApplication::arguments().sliced(2));
        return verb.run(invocation);
    };
    if (!verb.paints)
        return speaking<QCoreApplication>(argc, argv, call);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return speaking<QApplication>(argc, argv, call);
}

int help()
{
    QTextStream out(stdout);
    out << Invocation::tr("Usage: wattglass [--demo]            opens the window\n"
                          "       wattglass VERB [options]     see wattglass VERB --help\n\nVerbs:\n");
    for (const Verb &verb : Verbs::all())
        out << u"  "_s << QString::fromLatin1(verb.name).leftJustified(12) << Invocation::tr(verb.summary) << '\n';
    return ExitCode::done;
}

int version()
{
    QTextStream(stdout) << "Wattglass " WATTGLASS_VERSION "\n";
    return ExitCode::done;
}

/** Says that there is no such verb. */
int unknown()
{
    const QStringList words = QCoreApplication::arguments();
    QStringList names;
    for (const Verb &verb : Verbs::all())
        names.append(QLatin1StringView(verb.name));
    Invocation call({}, words.contains(u"--json"_s) ? QStringList{u"--json"_s} : QStringList());
    call.storeOptions();
    call.begin(0, 0);
    return call.fail({Error::Kind::BadArgument, {.field = u"VERB"_s, .found = words[1]}, names, {}});
}
}

const QList<Verb> &Verbs::all()
{
    static const QList<Verb> verbs{
        {"import", QT_TRANSLATE_NOOP("Invocation", "Reads files into the store."), ImportVerb::run, false},
        {"series", QT_TRANSLATE_NOOP("Invocation", "Lists what is in the store."), SeriesVerb::run, false},
        {"query", QT_TRANSLATE_NOOP("Invocation", "Prints the values of a series."), QueryVerb::run, false},
        {"export", QT_TRANSLATE_NOOP("Invocation", "Writes a view as a picture or a table."), ExportVerb::run, true},
        {"repair", QT_TRANSLATE_NOOP("Invocation", "Replaces readings that are wrong or missing, reversibly."), RepairVerb::run, false},
        {"overlaps", QT_TRANSLATE_NOOP("Invocation", "Tells where imports differ, and which of them counts."), OverlapsVerb::run, false},
        {"tariff", QT_TRANSLATE_NOOP("Invocation", "Tells what energy costs, and when."), TariffVerb::run, false},
        {"accounts", QT_TRANSLATE_NOOP("Invocation", "Lists the services that you are signed in to."), AccountsVerb::run, false},
        {"call", QT_TRANSLATE_NOOP("Invocation", "Makes one call of a service."), CallVerb::run, false},
        {"commands",
         QT_TRANSLATE_NOOP("Invocation", "Tells what was changed at services, and what became of it."),
         CommandsVerb::run,
         false},
        {"connect", QT_TRANSLATE_NOOP("Invocation", "Signs in to a service."), ConnectVerb::run, false},
        {"sync", QT_TRANSLATE_NOOP("Invocation", "Fetches what services have of your home."), SyncVerb::run, false},
        {"disconnect", QT_TRANSLATE_NOOP("Invocation", "Forgets a sign-in."), DisconnectVerb::run, false},
        {"backup", QT_TRANSLATE_NOOP("Invocation", "Copies the store."), BackupVerb::run, false},
        {"restore", QT_TRANSLATE_NOOP("Invocation", "Puts a copy in the place of the store."), RestoreVerb::run, false},
        {"rescue", QT_TRANSLATE_NOOP("Invocation", "Gets what can be read out of a damaged store."), RescueVerb::run, false},
        {"sandbox",
         QT_TRANSLATE_NOOP("Invocation", "Serves the five services on this machine, to try things out."),
         SandboxVerb::run,
         false},
    };
    return verbs;
}

std::optional<int> Verbs::run(int &argc, char **argv)
{
    if (argc > 2 && QByteArrayView(argv[1]) == "--demo" && argv[2][0] != '-')
        std::swap(argv[1], argv[2]); // the demo of a verb, and not of the window
    const QByteArrayView first = argc > 1 ? QByteArrayView(argv[1]) : QByteArrayView();
    if (first == "--help" || first == "-h" || first == "help")
        return speaking<QCoreApplication>(argc, argv, help);
    if (first == "--version")
        return version();
    if (first.isEmpty() || first.startsWith('-'))
        return {};
    for (const Verb &verb : all()) {
        if (first == verb.name)
            return execute(verb, argc, argv);
    }
    return speaking<QCoreApplication>(argc, argv, unknown);
}
