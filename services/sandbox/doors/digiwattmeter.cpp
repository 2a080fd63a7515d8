// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/digiwattmeter.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 minute = 60, hour = 3600, day = 86400;

QDate dateOf(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date();
}

qint64 startOf(QDate date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

/** The sum of what is known; noReading where nothing is. */
qint64 addKnown(qint64 sum, qint64 watts)
{
    if (watts == noReading || sum == noReading)
        return std::max(watts, sum);
    return sum + watts;
}

/** The place of a series of the demo home. */
std::size_t place(SeriesKind kind, const QString &name = {})
{
    const QList<DemoSeries> &series = DemoHome::series();
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (series[i].key.kind == kind && series[i].name == name)
            return std::size_t(i);
    }
    return 0;
}

/** Those with a name in the demo home, in the order of DigiwattMeter::appliances(). */
std::vector<std::size_t> places()
{
    std::vector<std::size_t> places;
    for (const QString &name : {u"Fridge"_s, u"Washing machine"_s, u"Dishwasher"_s, u"Oven"_s, u"Heat pump"_s, u"Standby"_s})
        places.push_back(place(SeriesKind::Appliance, name));
    return places;
}
}

DigiwattMeter::DigiwattMeter(const RecordedAppliances &recorded)
    : m_recorded(recorded)
    , m_zone([] {
        const Result<SiteZone> rome = SiteZone::withId("Europe/Rome");
        return rome ? *rome : SiteZone();
    }())
{
}

const QStringList &DigiwattMeter::appliances() const
{
    static const QStringList demo{u"fridge"_s,
                                  u"washingMachine"_s,
                                  u"dishwasher"_s,
                                  u"oven"_s,
                                  u"heatPump"_s,
                                  u"standby"_s,
                                  u"electricVehicle"_s,
                                  u"smallAppliances"_s};
    return m_recorded.isEmpty() ? demo : m_recorded.names;
}

std::vector<std::vector<qint64>> DigiwattMeter::minutes(const Interval &range) const
{
    std::vector<std::vector<qint64>> rows;
    for (QDate date = dateOf(range.start); startOf(date) < range.end; date = date.addDays(1)) {
        const Interval part = range.intersected({startOf(date), startOf(date) + ::day});
        const Day watts = day(date);
        for (qint64 at = part.start; at < part.end; at += minute) {
            std::vector<qint64> &row = rows.emplace_back();
            for (const std::vector<qint64> &column : watts)
                row.push_back(column[std::size_t((at - startOf(date)) / minute)]);
        }
    }
    return rows;
}

std::vector<double> DigiwattMeter::energy(const Interval &range) const
{
    std::vector<qint64> sums(std::size_t(appliances().size()), range.isEmpty() ? 0 : noReading);
    for (qint64 at = range.start; at < range.end; at += hour) {
        const Hours &known = hours(dateOf(at));
        const std::size_t place = std::size_t((at % ::day) / hour);
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] = addKnown(sums[i], known[i][place]);
    }
    std::vector<double> wattHours;
    for (const qint64 sum : sums)
        wattHours.push_back(sum == noReading ? qQNaN() : std::round(double(sum) / 6) / 10);
    return wattHours;
}

std::optional<double> DigiwattMeter::energyOf(const QString &appliance, const Interval &range) const
{
    const qsizetype place = appliances().indexOf(appliance);
    const double wattHours = place < 0 ? qQNaN() : energy(range)[std::size_t(place)];
    return std::isnan(wattHours) ? std::nullopt : std::optional(wattHours);
}

Interval DigiwattMeter::days(QDate first, QDate last, qint64 now) const
{
    const Interval whole{m_zone.startOf(first), m_zone.startOf(last.addDays(1))};
    return {whole.start, std::max(whole.start, std::min(whole.end, now - now % hour))};
}

DigiwattMeter::Day DigiwattMeter::day(QDate utcDay) const
{
    if (!m_recorded.isEmpty())
        return m_recorded.day(utcDay);
    const DemoDay all = m_home.day(utcDay);
    Day watts;
    for (const std::size_t place : places())
        watts.push_back(all[place]);
    std::vector<qint64> rest = all[place(SeriesKind::Home)];
    for (const std::vector<qint64> &known : watts)
        std::ranges::transform(rest, known, rest.begin(), std::minus());
    watts.push_back(all[place(SeriesKind::Charger)]);
    watts.push_back(rest);
    return watts;
}

const DigiwattMeter::Hours &DigiwattMeter::hours(QDate utcDay) const
{
    Hours &hours = m_hours[utcDay];
    if (!hours.empty())
        return hours;
    for (const std::vector<qint64> &watts : day(utcDay)) {
        std::vector<qint64> &sums = hours.emplace_back();
        for (auto begin = watts.begin(); begin != watts.end(); begin += hour / minute)
            sums.push_back(std::accumulate(begin, begin + hour / minute, noReading, addKnown));
    }
    return hours;
}
