// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/green/greenfigures.h"

#include "models/values/greenwindows.h"
#include "ui/figures/figurecolors.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int labelEvery = 3; // hours

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GreenFigures)
};

QString timeOf(qint64 instant, const SiteZone &zone)
{
    return Dates::time(zone.secondOfDayAt(instant));
}

/** The place of @p instant in slots, between them where it lies within one; -1 where it is on none. */
double placeOf(const Greenness &greenness, qint64 instant)
{
    for (qsizetype slot = 0; slot < greenness.stretches.size(); ++slot) {
        const Interval time = greenness.stretches[slot].time;
        if (instant >= time.start && instant <= time.end)
            return double(slot) + double(instant - time.start) / double(time.length());
    }
    return -1;
}

/** `Thu 27, 14:00` at midnight and at the beginning, else the time; empty between every third hour. */
QString nameOf(const Interval &time, bool isFirst, const SiteZone &zone)
{
    const int second = zone.secondOfDayAt(time.start);
    if (second == 0 || isFirst)
        return Dates::weekday(zone.dateAt(time.start));
    return second % (labelEvery * 3600) == 0 ? Dates::time(second) : QString();
}
}

Figure GreenFigures::strip(const Greenness &greenness, const SiteZone &zone, qint64 now)
{
    const FigureColor green = FigureColors::of(Palette::Role::Green);
    Figure figure{.form = Figure::Form::Strip,
                  .title = Words::tr("How renewable the grid is"),
                  .slotTitle = Words::tr("Time"),
                  .unit = {Unit::Kind::Percent, {}}};
    FigureRow row{.id = u"share"_s, .name = Words::tr("Renewable share"), .color = green};
    for (const GreenStretch &stretch : greenness.stretches) {
        const QString day = Dates::weekday(zone.dateAt(stretch.time.start));
        figure.slotNames.append(nameOf(stretch.time, figure.slotNames.isEmpty(), zone));
        figure.slotTitles.append(
            Words::tr("%1, %2 – %3", "day, times").arg(day, timeOf(stretch.time.start, zone), timeOf(stretch.time.end, zone)));
        row.values.append(stretch.share * 100);
    }
    figure.rows = {row};
    for (const Interval &window : GreenWindows::of(greenness, zone)) {
        const double from = placeOf(greenness, window.start), to = placeOf(greenness, window.end);
        if (from >= 0 && to > from)
            figure.outlined.append({from, to});
    }
    figure.now = placeOf(greenness, now);
    figure.marks = {{Words::tr("Now"), 0}};
    if (!figure.outlined.isEmpty())
        figure.note = greenness.best.isEmpty() ? Words::tr("Outlined: the three greenest hours in a row of each day. Hatched: foretold.")
                                               : Words::tr("Outlined: the times that Digiwatt calls the best. Hatched: foretold.");
    return figure;
}

QString GreenFigures::sentence(const Greenness &greenness, const SiteZone &zone, qint64 now)
{
    QStringList sentences;
    const double share = shareAt(greenness, now);
    if (!std::isnan(share))
        sentences.append(Words::tr("Now %1 of the grid's energy is renewable.").arg(Format::percent(share * 100)));
    for (const Interval &window : GreenWindows::of(greenness, zone)) {
        if (window.end <= now)
            continue;
        const QString day = Dates::weekday(zone.dateAt(window.start));
        if (window.start <= now)
            sentences.append(Words::tr("One of the best times is open until %1.").arg(timeOf(window.end, zone)));
        else
            sentences.append(
                Words::tr("The next of the best times is %1, %2 to %3.").arg(day, timeOf(window.start, zone), timeOf(window.end, zone)));
        break;
    }
    return sentences.join(u' ');
}

double GreenFigures::shareAt(const Greenness &greenness, qint64 instant)
{
    for (const GreenStretch &stretch : greenness.stretches) {
        if (stretch.time.contains(instant))
            return stretch.share;
    }
    return qQNaN();
}
