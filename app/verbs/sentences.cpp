// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/sentences.h"

#include "models/values/readingsummary.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
/** How many readings, and what they come to. */
QString contents(const SeriesInfo &series)
{
    const QString readings = QCoreApplication::translate("Sentences", "%n reading(s)", nullptr, int(series.readings));
    return QCoreApplication::translate("Sentences", "%1, %2").arg(readings, Format::amount(series.total, series.unit));
}
}

QString Sentences::imported(const ImportedFile &file, const QString &site)
{
    QStringList lines;
    for (const ImportedSeries &series : file.series) {
        const SeriesKey key{site, series.kind, series.part};
        lines.append(u"%1: %2: %3"_s.arg(file.path, key.id(), contents(ReadingSummary::of(key, series.name, series.readings))));
    }
    return lines.join(u'\n');
}

QString Sentences::series(const SeriesInfo &series, const SiteZone &zone)
{
    const QString days = Dates::days(zone.dateAt(series.span.start), zone.dateAt(series.lastStart));
    return u"%1: %2, %3"_s.arg(series.key.id(), contents(series), days);
}
