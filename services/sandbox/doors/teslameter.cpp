// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/teslameter.h"

#include <QDateTime>

#include <cmath>

namespace
{
constexpr qint64 minute = 60, hour = 3600, day = 86400;

QDate dateOf(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date();
}

/** The column of a series of the demo home that has no name. */
const std::vector<qint64> &column(const DemoDay &day, SeriesKind kind)
{
    const QList<DemoSeries> &series = DemoHome::series();
    const auto found = std::ranges::find_if(series, [kind](const DemoSeries &one) { return one.key.kind == kind; });
    return day[std::size_t(found - series.begin())];
}

/** The sun goes to the home first, then into the battery; the battery gives to the home first. */
TeslaMeter::Flows split(qint64 solar, qint64 home, qint64 charge, qint64 discharge)
{
    TeslaMeter::Flows flows;
    flows[TeslaMeter::SolarToHome] = std::min(solar, home);
    flows[TeslaMeter::SolarToBattery] = std::min(charge, solar - flows[TeslaMeter::SolarToHome]);
    flows[TeslaMeter::SolarToGrid] = solar - flows[TeslaMeter::SolarToHome] - flows[TeslaMeter::SolarToBattery];
    flows[TeslaMeter::BatteryToHome] = std::min(discharge, home - flows[TeslaMeter::SolarToHome]);
    flows[TeslaMeter::BatteryToGrid] = discharge - flows[TeslaMeter::BatteryToHome];
    flows[TeslaMeter::GridToHome] = home - flows[TeslaMeter::SolarToHome] - flows[TeslaMeter::BatteryToHome];
    flows[TeslaMeter::GridToBattery] = charge - flows[TeslaMeter::SolarToBattery];
    return flows;
}

void add(TeslaMeter::Flows &sum, const TeslaMeter::Flows &more)
{
    std::ranges::transform(sum, more, sum.begin(), std::plus());
}
}

TeslaMeter::TeslaMeter()
    : m_zone([] {
        const Result<SiteZone> rome = SiteZone::withId("Europe/Rome");
        return rome ? *rome : SiteZone();
    }())
{
}

TeslaMeter::Moment TeslaMeter::at(qint64 instant) const
{
    return minutes(dateOf(instant))[std::size_t((instant % day) / minute)];
}

TeslaMeter::Flows TeslaMeter::wattHours(const Interval &range) const
{
    Flows sum{};
    for (qint64 at = range.start; at < range.end;) {
        const bool isHour = at % hour == 0 && at + hour <= range.end;
        add(sum, isHour ? hours(dateOf(at))[std::size_t((at % day) / hour)] : this->at(at).watts);
        at += isHour ? hour : minute;
    }
    for (qint64 &flow : sum)
        flow = std::llround(double(flow) / (hour / minute));
    return sum;
}

QList<TeslaMeterCharge> TeslaMeter::charges(const Interval &range) const
{
    QList<TeslaMeterCharge> charges;
    qint64 wattMinutes = 0;
    for (qint64 at = range.start; at < range.end; at += minute) {
        const qint64 watts = this->at(at).chargerWatts;
        if (watts == 0)
            continue;
        if (charges.isEmpty() || charges.constLast().time.end != at) {
            charges.append({{at, at}, 0});
            wattMinutes = 0;
        }
        wattMinutes += watts;
        charges.last() = {{charges.constLast().time.start, at + minute}, wattMinutes / (hour / minute)};
    }
    return charges;
}

const TeslaMeter::Minutes &TeslaMeter::minutes(QDate utcDay) const
{
    if (m_day == utcDay)
        return m_minutes;
    const DemoDay columns = m_home.day(utcDay);
    const auto &solar = column(columns, SeriesKind::Solar), &home = column(columns, SeriesKind::Home),
               &charger = column(columns, SeriesKind::Charger), &charge = column(columns, SeriesKind::BatteryCharge),
               &discharge = column(columns, SeriesKind::BatteryDischarge), &state = column(columns, SeriesKind::StateOfCharge);
    m_minutes.assign(day / minute, {});
    for (std::size_t i = 0; i < m_minutes.size(); ++i)
        m_minutes[i] = {split(solar[i], home[i] + charger[i], charge[i], discharge[i]), charger[i], state[i]};
    m_day = utcDay;
    return m_minutes;
}

const TeslaMeter::Hours &TeslaMeter::hours(QDate utcDay) const
{
    const auto known = m_hours.constFind(utcDay);
    if (known != m_hours.cend())
        return *known;
    Hours hours{};
    const Minutes &all = minutes(utcDay);
    for (std::size_t i = 0; i < all.size(); ++i)
        add(hours[i / (hour / minute)], all[i].watts);
    return *m_hours.insert(utcDay, hours);
}
