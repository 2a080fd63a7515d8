// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/synclook.h"

#include "models/values/sitezone.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"
#include "ui/words/syncwords.h"

#include <QCoreApplication>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SyncLooks)
};

/** `1 Mar 2023 – 18 Sep 2025`, by the clock of the site. */
QString daysOf(const SeriesCoverage &series)
{
    const auto zone = SiteZone::withId(series.zone);
    const SiteZone clock = zone ? *zone : SiteZone();
    return Dates::days(clock.dateAt(series.span.start), clock.dateAt(series.span.end - 1));
}
}

bool SyncLooks::isDue(const QDateTime &last, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    return !last.isValid() || last > now || last.secsTo(now) >= hour;
}

QString SyncLooks::running(const SyncSummary &soFar)
{
    return Words::tr("Fetching: %1").arg(SyncWords::progress(soFar));
}

QString SyncLooks::ended(const SyncEnd &end, const QString &trouble)
{
    if (!trouble.isEmpty())
        return trouble;
    if (!end.at.isValid())
        return Words::tr("Nothing was fetched yet");
    const QString moment = Dates::moment(end.at);
    return end.trouble.isEmpty() ? Words::tr("Fetched %1").arg(moment) : Words::tr("Fetched in part, %1").arg(moment);
}

QList<CoverageLine> SyncLooks::lines(const QList<SeriesCoverage> &coverage)
{
    QList<CoverageLine> lines;
    for (const SeriesCoverage &series : coverage) {
        const QList<qreal> shares(series.shares.begin(), series.shares.end());
        lines.append({Format::series(series.key, series.name), daysOf(series), shares});
    }
    return lines;
}
