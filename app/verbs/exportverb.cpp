// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/exportverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/exportarguments.h"
#include "app/verbs/invocation.h"
#include "services/store/store.h"
#include "ui/history/historyanswer.h"
#include "ui/history/historyfile.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
constexpr int plotPixels = 2000;

/** The contents of the store that a view chooses from. */
struct Contents
{
    QList<Site> sites;
    QList<SeriesInfo> series;
};

Result<Contents> contentsOf(Store &store)
{
    const auto sites = store.reader().sites().result();
    if (!sites)
        return sites.error();
    const auto series = store.reader().series().result();
    if (!series)
        return series.error();
    if (series->isEmpty())
        return Error{Error::Kind::NothingThere, {}, {}, {}};
    return Contents{*sites, *series};
}

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

Result<View> viewOf(const Invocation &call, const ExportArguments &arguments, const Contents &contents, const std::optional<Site> &site)
{
    View view{.page = u"history"_s, .period = arguments.period, .compare = arguments.compare};
    if (site)
        view.sites = {site->slug};
    const QList<Unit::Kind> quantities = HistoryQuestion::quantities(view, contents.series);
    view.quantity = quantities.value(0);
    if (const auto symbol = call.given(u"unit"_s)) {
        const auto unit = Unit::withSymbol(*symbol);
        if (!unit || !quantities.contains(unit->kind))
            return Error{Error::Kind::BadArgument, {.field = u"--unit"_s, .found = *symbol}, {}, {}};
        view.quantity = unit->kind;
    }
    return view;
}

Result<HistoryFile::Format> formatOf(const Invocation &call, const QString &path)
{
    QStringList names;
    for (const HistoryFile::Format format : HistoryFile::formats()) {
        names.append(HistoryFile::suffix(format));
        if (call.given(u"format"_s) == names.last())
            return format;
    }
    const auto byName = HistoryFile::formatOf(path);
    if (byName && !call.has(u"format"_s))
        return *byName;
    const QString found = call.given(u"format"_s).value_or(path);
    return Error{
        found.isEmpty() ? Error::Kind::MissingArgument : Error::Kind::BadArgument, {.field = u"--format"_s, .found = found}, names, {}};
}

/** What the window would show of the view. */
Result<HistoryFile> fileOf(Store &store, const Invocation &call, const ExportArguments &arguments)
{
    const auto contents = contentsOf(store);
    if (!contents)
        return contents.error();
    const auto site = siteOf(call, contents->sites);
    if (!site)
        return site.error();
    const auto view = viewOf(call, arguments, *contents, *site);
    if (!view)
        return view.error();
    const auto zone = SiteZone::withId(*site ? (*site)->zone : contents->sites.first().zone);
    if (!zone)
        return zone.error();
    const Interval range = Periods::bounds(view->period, *zone);
    const auto question = HistoryQuestion::of(*view, range, contents->series, *zone, QLocale().firstDayOfWeek(), plotPixels);
    const auto answer = HistoryAnswer::ask(store.reader(), question).result();
    if (!answer)
        return answer.error();
    return HistoryFile{*view, answer->chart, *site ? (*site)->name : QString()};
}

Outcome write(const Invocation &call, QString *path)
{
    Store store(call.storePath(), Store::Access::ReadOnly);
    *path = call.value(u"output"_s);
    const auto format = formatOf(call, *path);
    if (!format)
        return format.error();
    const auto arguments = ExportArguments::read(call);
    if (!arguments)
        return arguments.error();
    const auto file = fileOf(store, call, *arguments);
    if (!file)
        return file.error();
    if (path->isEmpty())
        *path = file->suggestedName(*format);
    return file->write(
        *format, *path, call.has(u"overwrite"_s) ? HistoryFile::Existing::Replace : HistoryFile::Existing::Keep, arguments->scale);
}
}

int ExportVerb::run(Invocation &call)
{
    ExportArguments::declare(call);
    if (const auto over = call.begin(1, 1))
        return *over;
    if (call.arguments().first() != u"history"_s)
        return call.fail({Error::Kind::BadArgument, {.field = u"VIEW"_s, .found = call.arguments().first()}, {u"history"_s}, {}});

    QString path;
    const auto written = write(call, &path);
    if (!written)
        return call.fail(written.error());
    call.out() << path << '\n';
    return ExitCode::done;
}
