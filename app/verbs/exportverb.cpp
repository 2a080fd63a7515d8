// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/exportverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/exportarguments.h"
#include "app/verbs/invocation.h"
#include "services/store/store.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** The site that was named, or the only one; nothing for all of several. */
Result<std::optional<Site>> siteOf(const Invocation &call, const QList<Site> &sites)
{
    if (!call.has(u"site"_s))
        return sites.size() == 1 ? std::optional(sites.first()) : std::nullopt;
    const auto site = std::ranges::find(sites, slugOf(call.value(u"site"_s)), &Site::slug);
    if (site != sites.end())
        return std::optional(*site);
    QStringList names;
    for (const Site &one : sites)
        names.append(one.name);
    return Error{Error::Kind::BadArgument, {.field = u"--site"_s, .found = call.value(u"site"_s)}, names, {}};
}

/** Has the window's own controllers look where the call says. */
Outcome look(const Invocation &call, const ExportArguments &arguments, Session &session)
{
    const auto site = siteOf(call, session.catalogue().sites());
    if (!site)
        return site.error();
    Scope &scope = *session.scope();
    scope.showSite(*site ? (*site)->slug : QString());
    if (arguments.period)
        scope.showDays(arguments.period->first, arguments.period->end.addDays(-1));
    scope.compareWith(int(arguments.compare));
    if (const auto symbol = call.given(u"unit"_s)) {
        const auto unit = Unit::withSymbol(*symbol);
        if (!unit || !HistoryQuestion::quantities(scope.view(), session.catalogue().series()).contains(unit->kind))
            return Error{Error::Kind::BadArgument, {.field = u"--unit"_s, .found = *symbol}, {}, {}};
        scope.setQuantity(unit->kind);
    }
    return std::monostate();
}

Result<ExportFormat> formatOf(const Invocation &call, const QString &path)
{
    QStringList names;
    for (const ExportFormat format : ExportFormats::all()) {
        names.append(ExportFormats::suffix(format));
        if (call.given(u"format"_s) == names.last())
            return format;
    }
    const auto byName = ExportFormats::ofFile(path);
    if (byName && !call.has(u"format"_s))
        return *byName;
    const QString found = call.given(u"format"_s).value_or(path);
    return Error{
        found.isEmpty() ? Error::Kind::MissingArgument : Error::Kind::BadArgument, {.field = u"--format"_s, .found = found}, names, {}};
}

/** Returns once all that is shown is there. */
void await(Session &session)
{
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &session, [&session] {
        if (!session.isBusy())
            QCoreApplication::exit();
    });
    watch.start(2ms);
    QCoreApplication::exec();
}

/** Shows the page of the view alone, as the window does; answers what takes the view out of it. */
ExportDesk *shown(Session &session, const QString &view)
{
    ExportDesk *found = nullptr;
    for (PageController *page : session.pages()) {
        const QList<ExportDesk *> exports = page->exports();
        const auto desk = std::ranges::find(exports, view, &ExportDesk::name);
        page->setShown(desk != exports.end());
        if (desk != exports.end())
            found = *desk;
    }
    return found;
}

Outcome write(const Invocation &call, QString *path)
{
    *path = call.value(u"output"_s);
    const auto format = formatOf(call, *path);
    if (!format)
        return format.error();
    const auto arguments = ExportArguments::read(call);
    if (!arguments)
        return arguments.error();
    Store store(call.storePath(), Store::Access::ReadOnly);
    Session session(store, {}, QDateTime::currentDateTime);
    const ExportDesk *const desk = shown(session, call.arguments().first());
    session.read();
    await(session);
    if (session.catalogue().error())
        return *session.catalogue().error();
    if (const Outcome seen = look(call, *arguments, session); !seen)
        return seen;
    await(session);
    if (path->isEmpty())
        *path = desk->suggestedName(*format);
    return desk->write(
        *path, *format, call.has(u"overwrite"_s) ? ExportFile::Existing::Replace : ExportFile::Existing::Keep, arguments->scale);
}
}

int ExportVerb::run(Invocation &call)
{
    ExportArguments::declare(call);
    if (const auto over = call.begin(1, 1))
        return *over;
    if (!ExportArguments::views().contains(call.arguments().first()))
        return call.fail({Error::Kind::BadArgument, {.field = u"VIEW"_s, .found = call.arguments().first()}, ExportArguments::views(), {}});

    QString path;
    const auto written = write(call, &path);
    if (!written)
        return call.fail(written.error());
    call.out() << path << '\n';
    return ExitCode::done;
}
