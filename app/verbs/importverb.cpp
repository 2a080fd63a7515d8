// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/importverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/importarguments.h"
#include "app/verbs/invocation.h"
#include "app/verbs/sentences.h"
#include "services/import/importer.h"
#include "services/store/store.h"
#include "services/tables/seriesreport.h"
#include "ui/repairs/repairwords.h"
#include "ui/words/format.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** The zone that the site @p name has in the store, if it is there already. */
QByteArray zoneOfSite(Store &store, const QString &name)
{
    if (!QFile::exists(store.path())) // to ask would make it
        return {};
    const auto sites = store.reader().sites().result();
    if (!sites)
        return {};
    const auto site = std::ranges::find(*sites, slugOf(name.isEmpty() ? u"Home"_s : name), &Site::slug);
    return site == sites->end() ? QByteArray() : site->zone;
}

/** What a file held, and the slug of the site it went to. */
struct Stored
{
    ImportedFile file;
    QString site;
};

/** Reads @p path and stores what it holds; the error names the file. */
Result<Stored> import(Store &store, const QString &path, ImportChoices choices)
{
    choices.siteZone = zoneOfSite(store, choices.site);
    const auto file = Importer::read(path, choices);
    if (!file)
        return file.error();
    const auto stored = store.writer().put(*file).result();
    if (stored)
        return Stored{*file, stored->site};
    Error error = stored.error();
    if (ExitCode::of(error.kind) != ExitCode::store) // those are about the store's file
        error.place.file = path;
    return error;
}

/** One answer, or as many as @p path tells of places when none of them was chosen. */
QList<Result<Stored>> importAll(Store &store, const QString &path, ImportChoices choices)
{
    const auto stored = import(store, path, choices);
    if (stored || stored.error().kind != Error::Kind::Question || stored.error().place.field != u"site"_s)
        return {stored};
    QList<Result<Stored>> all;
    for (const QString &place : stored.error().candidates) {
        choices.site = place;
        all.append(import(store, path, choices));
    }
    return all;
}

/** Says where the readings of @p files differ from those that were there. */
void tellDifferences(Store &store, const QStringList &files, Invocation &call)
{
    const auto overlaps = files.isEmpty() ? Result<QList<Overlap>>(QList<Overlap>()) : store.repairs().overlaps().result();
    const QString sentence = overlaps ? RepairWords::importAnswer(*overlaps, files) : QString();
    if (!sentence.isEmpty())
        call.note(Invocation::tr("%1 See wattglass overlaps.").arg(sentence));
}

QJsonObject reportOf(const Stored &stored)
{
    const auto zone = SiteZone::withId(stored.file.zone);
    return SeriesReport::imported(stored.file, stored.site, zone ? *zone : SiteZone());
}
}

int ImportVerb::run(Invocation &call)
{
    ImportArguments::declare(call);
    if (const auto over = call.begin(1, 10'000))
        return *over;
    const auto choices = ImportArguments::read(call);
    if (!choices)
        return call.fail(choices.error());

    Store store(call.storePath(), Store::Access::ReadWrite);
    const bool json = call.has(u"json"_s);
    QJsonArray answers;
    QStringList imported;
    int code = ExitCode::done;
    for (const QString &path : call.arguments()) {
        for (const Result<Stored> &stored : importAll(store, path, *choices)) {
            if (!stored)
                code = std::max(code, call.fail(stored.error()));
            if (stored)
                imported.append(QFileInfo(path).fileName());
            if (json)
                answers.append(stored ? reportOf(*stored) : SeriesReport::failed(path, stored.error(), Format::error(stored.error())));
            else if (stored)
                call.out() << Sentences::imported(stored->file, stored->site) << '\n';
        }
    }
    if (json)
        call.out() << QJsonDocument(answers).toJson();
    else
        tellDifferences(store, imported, call);
    return code;
}
