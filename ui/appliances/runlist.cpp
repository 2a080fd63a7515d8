// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appliances/runlist.h"

#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunList)
};

/** What @p run cost, by the price of each of its readings. */
double costOf(const ApplianceRun &run, const Readings &power, const SiteZone &zone, const Tariff &tariff)
{
    const Readings part = power.within(run.time);
    const double unit = std::pow(10, part.exponent);
    double cost = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (!part.isMissing(i))
            cost += double(part.values[i]) * unit * part.lengths[i] / 3.6e6 * tariff.rateAt(part.starts[i], zone).buy->toDouble();
    }
    return cost;
}

QString lengthOf(const ApplianceRun &run)
{
    const qint64 minutes = run.time.length() / 60;
    return minutes < 60 ? Words::tr("%1 min").arg(minutes) : Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}
}

RunList RunList::of(const Readings &power, const SiteZone &zone, const std::optional<Tariff> &tariff)
{
    const Unit wattHours{Unit::Kind::WattHour, {}};
    const bool hasPrice = tariff && tariff->hasPrices();
    RunList list;
    double sum = 0;
    for (const ApplianceRun &run : ApplianceRuns::find(power)) {
        const QString day = Dates::weekday(zone.dateAt(run.time.start)), time = Dates::time(zone.secondOfDayAt(run.time.start));
        list.lines.prepend(
            {.rowId = QString::number(run.time.start),
             .when = Words::tr("%1, %2", "day, time").arg(day, time),
             .length = lengthOf(run),
             .energy = Format::amount(run.wattHours, wattHours),
             .cost = hasPrice ? Format::amount(costOf(run, power, zone, *tariff), {Unit::Kind::Money, tariff->currency}) : QString()});
        sum += run.wattHours;
    }
    const int count = int(list.lines.size());
    list.summary = count == 0 ? Words::tr("It did not run in this period.")
                              : Words::tr("%n run(s), %1 in all, %2 each.", "", count)
                                    .arg(Format::amount(sum, wattHours), Format::amount(sum / count, wattHours));
    return list;
}
