// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaexamples.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 home = 1234567890; // the sandbox's
constexpr int summerOffset = 7200;

QDateTime inJune(int day, QTime time)
{
    return {QDate(2025, 6, day), time, Qt::OffsetFromUTC, summerOffset};
}

TeslaHistoryQuestion june(int lastDay, const QString &period)
{
    TeslaHistoryQuestion question;
    question.site = home;
    question.start = inJune(1, {0, 0});
    question.end = inJune(lastDay, {23, 59, 59});
    question.zone = u"Europe/Rome"_s;
    question.period = period;
    return question;
}

TeslaLabel daily(int fromHour, int toHour)
{
    return {{{.fromDay = 0, .toDay = 6, .fromHour = fromHour, .fromMinute = 0, .toHour = toHour, .toMinute = 0}}};
}

/** Tesla's own example in small: two prices, all year. */
TeslaPrices prices(double peak, double offPeak)
{
    TeslaPrices prices;
    prices.utility = u"Pacific Gas & Electric Co"_s;
    prices.name = u"Residential - Time of Use"_s;
    prices.energy = {{u"ALL"_s, {QMap<QString, double>{{u"ALL"_s, 0}}}},
                     {u"Summer"_s, {QMap<QString, double>{{u"ON_PEAK"_s, peak}, {u"OFF_PEAK"_s, offPeak}}}}};
    prices.seasons = {{u"Summer"_s,
                       {.fromMonth = 1,
                        .fromDay = 1,
                        .toMonth = 12,
                        .toDay = 31,
                        .labels = QMap<QString, TeslaLabel>{{u"ON_PEAK"_s, daily(16, 21)}, {u"OFF_PEAK"_s, daily(21, 16)}}}}};
    return prices;
}
}

TeslaSiteQuestion TeslaExamples::site()
{
    return {home};
}

TeslaHistoryQuestion TeslaExamples::day()
{
    return june(1, u"day"_s);
}

TeslaHistoryQuestion TeslaExamples::month()
{
    return june(30, u"month"_s);
}

TeslaTimeQuestion TeslaExamples::charges()
{
    return month();
}

TeslaReserve TeslaExamples::reserve()
{
    return {home, 20};
}

TeslaCarReserve TeslaExamples::carReserve()
{
    return {home, 50};
}

TeslaOperation TeslaExamples::operation()
{
    return {home, u"autonomous"_s};
}

TeslaStormMode TeslaExamples::stormMode()
{
    return {home, true};
}

TeslaGridRule TeslaExamples::gridRule()
{
    return {home, u"battery_ok"_s, true};
}

TeslaTimeOfUse TeslaExamples::timeOfUse()
{
    TeslaTimeOfUse example{.site = home};
    static_cast<TeslaPrices &>(example.settings.tariff) = prices(0.4305, 0.2451);
    example.settings.tariff.code = u"PGE-EV-2A-TOU"_s;
    example.settings.tariff.currency = u"USD"_s;
    example.settings.tariff.sold = prices(0.4305, 0.2451);
    return example;
}
