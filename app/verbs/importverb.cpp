// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/importverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/importarguments.h"
#include "app/verbs/invocation.h"
#include "services/import/importer.h"
#include "services/store/store.h"
#include "services/tables/seriesreport.h"
#include "ui/format.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** The zone that the site @p name has in the store, if it is there already. */
QByteArray zoneOfSite(Store &store, const QString &name)
{
    const auto sites = store.reader().sites().result();
    if (!sites)
        return {};
    const auto site = std::ranges::find(*sites, slugOf(name.isEmpty() ? u"Home"_s : name), &Site::slug);
    return site == sites->end() ? QByteArray() : site->zone;
}

/** Reads @p path and stores what it holds; the error names the file. */
Result<ImportedFile> import(Store &store, const QString &path, ImportChoices choices)
{
    choices.siteZone = zoneOfSite(store, choices.site);
    const auto file = Importer::read(path, choices);
    if (!file)
        return file;
    const auto stored = store.writer().put(*file).result();
    if (stored)
        return file;
    Error error = stored.error();
    error.place.file = path;
    return error;
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
    int code = ExitCode::done;
    for (const QString &path : call.arguments()) {
        const auto file = import(store, path, *choices);
        if (!file)
            code = std::max(code, call.fail(file.error()));
        if (json)
            answers.append(file ? SeriesReport::imported(*file) : SeriesReport::refused(path, file.error(), Format::error(file.error())));
        else if (file)
            call.out() << Format::imported(*file) << '\n';
    }
    if (json)
        call.out() << QJsonDocument(answers).toJson();
    return code;
}
