// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/seriesverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/sentences.h"
#include "services/store/store.h"
#include "services/tables/seriesreport.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** The clock of the site that @p series belongs to; UTC when this machine does not know its zone. */
SiteZone zoneOf(const SeriesInfo &series, const QList<Site> &sites)
{
    const auto site = std::ranges::find(sites, series.key.site, &Site::slug);
    const auto zone = SiteZone::withId(site == sites.end() ? QByteArray() : site->zone);
    return zone ? *zone : SiteZone();
}
}

int SeriesVerb::run(Invocation &call)
{
    call.storeOptions();
    if (const auto over = call.begin(0, 0))
        return *over;

    Store store(call.storePath(), Store::Access::ReadOnly);
    const auto sites = store.reader().sites().result();
    if (!sites)
        return call.fail(sites.error());
    const auto series = store.reader().series().result();
    if (!series)
        return call.fail(series.error());

    if (call.has(u"json"_s)) {
        QJsonArray answers;
        for (const SeriesInfo &one : *series)
            answers.append(SeriesReport::series(one, zoneOf(one, *sites)));
        call.out() << QJsonDocument(answers).toJson();
        return ExitCode::done;
    }
    for (const SeriesInfo &one : *series)
        call.out() << Sentences::series(one, zoneOf(one, *sites)) << '\n';
    return ExitCode::done;
}
