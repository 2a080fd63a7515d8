// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisedemobills.h"

#include "services/sandbox/demohome.h"

#include <QDateTime>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
constexpr int months = 12;
constexpr qint64 secondsPerDay = 86'400, secondsPerMinute = 60;

/** What was used in a month of @p meter, and what that costs. */
struct Meter
{
    qint64 id;
    QString kind;
    QString unit;
    double (*used)(QDate first);
    double price; /**< of one unit */
    double fixed; /**< a month */
};

/** What the home took from the grid, as DemoHome has it. */
double kilowattHours(QDate first)
{
    static const DemoHome home;
    static const SiteZone zone = *SiteZone::withId(home.zone());
    const qint64 start = zone.startOf(first), end = zone.startOf(first.addMonths(1));
    qint64 wattMinutes = 0;
    for (qint64 day = start - start % secondsPerDay; day < end; day += secondsPerDay) {
        const std::vector<qint64> watts = home.day(DemoHome::series().constFirst().key, QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date());
        const auto from = watts.begin() + std::max<qint64>(0, start - day) / secondsPerMinute;
        const auto to = watts.begin() + std::min(secondsPerDay, end - day) / secondsPerMinute;
        wattMinutes = std::accumulate(from, to, wattMinutes);
    }
    return std::round(double(wattMinutes) / 6000) / 10;
}

/** They cook with it; in winter there is a stove, too. */
double btu(QDate first)
{
    constexpr double therms[]{19, 17, 11, 6, 4, 3, 3, 2, 4, 6, 12, 18};
    return 100'000 * therms[first.month() - 1];
}

/** The garden is dry in summer. */
double gallons(QDate first)
{
    constexpr double thousands[]{3.1, 2.9, 3.3, 3.6, 4.8, 6.2, 7.1, 5.4, 4.4, 3.5, 3.2, 3.4};
    return 1000 * thousands[first.month() - 1];
}

QString written(double number, int digits)
{
    return QString::number(number, 'f', digits);
}
}

QList<WegoWiseDemoBills::Bill> WegoWiseDemoBills::before(QDate today)
{
    const QList<Meter> meters{{1, u"electric"_s, u"kwh"_s, kilowattHours, 0.28, 11.5},
                              {2, u"gas"_s, u"btu"_s, btu, 0.000'014, 8},
                              {3, u"water"_s, u"gallons"_s, gallons, 0.007, 5}};
    QList<Bill> bills;
    for (const Meter &meter : meters) {
        for (int back = 1; back <= months; ++back) {
            const QDate first = QDate(today.year(), today.month(), 1).addMonths(-back);
            const double used = meter.used(first);
            bills.append({meter.id,
                          meter.kind,
                          {{u"start_date"_s, first.toString(Qt::ISODate)},
                           {u"end_date"_s, first.addMonths(1).addDays(-1).toString(Qt::ISODate)},
                           {meter.unit, written(used, 1)},
                           {u"total_charge"_s, written(used * meter.price + meter.fixed, 2)},
                           {u"fixed_charge"_s, written(meter.fixed, 2)}}});
        }
    }
    return bills;
}
