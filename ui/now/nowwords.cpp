// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowwords.h"

#include "models/values/decimal.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace
{
constexpr qint64 fresh = 15 * 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NowWords)
};

/** `14:02`; of another day than today's with the day. */
QString momentOf(qint64 at, qint64 now, const SiteZone &zone)
{
    const QString time = Dates::time(zone.secondOfDayAt(at));
    return zone.dateAt(at) == zone.dateAt(now) ? time : Words::tr("%1, %2", "day, time").arg(Dates::day(zone.dateAt(at)), time);
}
}

QString NowWords::asOf(qint64 at, qint64 now, const SiteZone &zone)
{
    const QString moment = momentOf(at, now, zone);
    return now - at < fresh ? Words::tr("As of %1.").arg(moment) : Words::tr("As of %1. Nothing newer is known.").arg(moment);
}

QString NowWords::cost(const PowerMoment &drawn, bool isApart, const std::optional<Tariff> &tariff, const SiteZone &zone)
{
    if (isApart && drawn.watts <= 0)
        return Words::tr("Nothing is drawn from the grid, so it costs nothing.");
    const auto price = tariff ? tariff->rateAt(drawn.at - 1, zone).buy : std::optional<Decimal>();
    if (!price)
        return Words::tr("What it costs is unknown: the settings have no price of electricity for it.");
    const QString money = Format::amount(drawn.watts / 1000 * price->toDouble(), {Unit::Kind::Money, tariff->currency});
    if (!isApart)
        return Words::tr("This costs %1 an hour.").arg(money);
    return Words::tr("%1 of it come from the grid and cost %2 an hour.").arg(Format::amount(drawn.watts, {Unit::Kind::Watt, {}}), money);
}

QString NowWords::title(const Interval &hours, qint64 now, const SiteZone &zone)
{
    return now - hours.end < fresh ? Words::tr("The last six hours") : Words::tr("Six hours up to %1").arg(momentOf(hours.end, now, zone));
}

QString NowWords::trouble(const Error &error, int minutes)
{
    return Words::tr("%1 It is asked again in %n minute(s).", "why", minutes).arg(Format::error(error));
}

QString NowWords::nothingYet()
{
    return Words::tr("What the home draws now and drew in the last six hours is shown here, as soon as there are readings of electricity.");
}
