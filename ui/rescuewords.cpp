// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rescuewords.h"

#include "ui/words/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(RescueWords)

public:
    static QString moment(qint64 moment)
    {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(moment);
        return tr("%1, %2", "day, time").arg(Dates::day(local.date()), Dates::time(local.time().msecsSinceStartOfDay() / 1000));
    }

    static QString readings(qint64 count) { return tr("%n reading(s)", nullptr, int(count)); }

    static QString series(const RescuedSeries &series)
    {
        if (series.fromBackup == 0)
            return tr("%1: %2.").arg(series.id, readings(series.readings));
        return tr("%1: %2, of which %3 from the copy.").arg(series.id, readings(series.readings), QLocale().toString(series.fromBackup));
    }

    static QString lost(const RescuedSeries &series, const LostStretch &stretch)
    {
        return tr("%1: lost are %2 from %3 to %4.")
            .arg(series.id, readings(stretch.readings), moment(stretch.when.start), moment(stretch.when.end));
    }

    static QStringList data(const RescueReport &report)
    {
        QStringList lines;
        lines.append(report.backup == 0 ? tr("There was no copy to help.")
                                        : tr("What could not be read was looked for in the copy of %1.").arg(moment(report.backup)));
        lines.append(report.lostReadings() == 0 ? tr("No reading that is known of is lost.")
                                                : tr("Lost: %1.").arg(readings(report.lostReadings())));
        for (const RescuedSeries &one : report.series)
            lines.append(series(one));
        for (const RescuedSeries &one : report.series) {
            for (const LostStretch &stretch : one.lost)
                lines.append(lost(one, stretch));
        }
        if (report.lostCommits > 0)
            lines.append(tr("The log of the newest changes is broken; %n of them cannot be told.", nullptr, report.lostCommits));
        if (report.missingPages > 0)
            lines.append(tr("The file was cut short: %n page(s) of it are missing, and not all that was in them may be on this list.",
                            nullptr,
                            int(report.missingPages)));
        if (report.nameless > 0)
            lines.append(tr("Of %1 nothing tells any more what they measured.").arg(readings(report.nameless)));
        lines.append(tr("The damaged file is kept as %1.").arg(report.kept));
        return lines;
    }

    static QString settings(RescueReport::Settings settings)
    {
        return settings == RescueReport::Settings::FromBackup ? tr("The settings are those of the newest copy.")
                                                              : tr("The settings could not be read and begin anew.");
    }
};
}

QStringList RescueWords::of(const RescueReport &report)
{
    QStringList lines
        = report.wasWhole ? QStringList{Words::tr("All readings can be read; nothing was done to them.")} : Words::data(report);
    if (report.settings != RescueReport::Settings::Whole)
        lines.append(Words::settings(report.settings));
    return lines;
}
