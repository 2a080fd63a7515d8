// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/synclook.h"

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

QDate dayOf(qint64 instant)
{
    return QDateTime::fromSecsSinceEpoch(instant).date();
}
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
        lines.append({Format::series(series.key, series.name), Dates::days(dayOf(series.span.start), dayOf(series.span.end - 1)), shares});
    }
    return lines;
}
