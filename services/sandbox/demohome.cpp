// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demohome.h"

#include "services/sandbox/demobattery.h"
#include "services/sandbox/demoload.h"
#include "services/sandbox/demoweather.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int dayMinutes = 1440;
constexpr qint64 epochJulianDay = 2440588;

/** The columns of a day, in the order of DemoHome::series(). */
enum Column : std::size_t {
    Import,
    Export,
    Home,
    Solar,
    Charge,
    Discharge,
    Charger,
    Dishwasher,
    Fridge,
    HeatPump,
    Oven,
    Standby,
    WashingMachine,
    StateOfCharge,
    ColumnCount,
};

/** Watts out of the inverter of 5.4 kWp: warm panels give less, and 5 kW is the most. */
int solarWatts(const DemoSun &sun, qint64 minute)
{
    const int light = DemoWeather::irradiance(sun, minute);
    if (light == 0)
        return 0;
    const int panels = DemoWeather::temperature(minute) + light * 28 / 100; // tenths of a degree
    const int yield = 855 - (panels - 250) * 36 / 100; // in a thousand
    return std::clamp(light * 54 / 10 * yield / 1000, 0, 5000);
}

/** Lets sun, home and battery settle with the grid, minute by minute. */
void settle(DemoDay &columns, QDate utcDay)
{
    DemoBattery battery(utcDay);
    for (std::size_t i = 0; i < dayMinutes; ++i) {
        const qint64 surplus = columns[Solar][i] - columns[Home][i] - columns[Charger][i];
        // The car takes what is there from the roof, but not from the battery.
        const qint64 lack = std::max<qint64>(0, columns[Home][i] - columns[Solar][i]);
        const DemoBattery::Flow flow = battery.step(int(i), int(surplus > 0 ? surplus : -lack));
        const qint64 fromGrid = flow.charge - flow.discharge - surplus;
        columns[Charge][i] = flow.charge;
        columns[Discharge][i] = flow.discharge;
        columns[Import][i] = std::max<qint64>(0, fromGrid);
        columns[Export][i] = std::max<qint64>(0, -fromGrid);
        columns[StateOfCharge][i] = battery.permille();
    }
}
}

DemoHome::DemoHome()
    : m_zone([] {
        const Result<SiteZone> rome = SiteZone::withId("Europe/Rome");
        return rome ? *rome : SiteZone();
    }())
    , m_habits(m_zone)
{
}

QString DemoHome::siteName()
{
    return u"Via Verdi 8"_s;
}

const QList<DemoSeries> &DemoHome::series()
{
    static const QList<DemoSeries> list = [] {
        const auto power = [](SeriesKind kind, const QString &name = {}) {
            return DemoSeries{{slugOf(siteName()), kind, name.isEmpty() ? QString() : slugOf(name)}, name, {Unit::Kind::Watt, {}}, 0};
        };
        const SeriesKey battery{slugOf(siteName()), SeriesKind::StateOfCharge, {}};
        return QList<DemoSeries>{power(SeriesKind::Import),
                                 power(SeriesKind::Export),
                                 power(SeriesKind::Home),
                                 power(SeriesKind::Solar),
                                 power(SeriesKind::BatteryCharge),
                                 power(SeriesKind::BatteryDischarge),
                                 power(SeriesKind::Charger),
                                 power(SeriesKind::Appliance, u"Dishwasher"_s),
                                 power(SeriesKind::Appliance, u"Fridge"_s),
                                 power(SeriesKind::Appliance, u"Heat pump"_s),
                                 power(SeriesKind::Appliance, u"Oven"_s),
                                 power(SeriesKind::Appliance, u"Standby"_s),
                                 power(SeriesKind::Appliance, u"Washing machine"_s),
                                 DemoSeries{battery, {}, {Unit::Kind::Percent, {}}, -1}};
    }();
    return list;
}

DemoDay DemoHome::day(QDate utcDay) const
{
    DemoDay columns(ColumnCount, std::vector<qint64>(dayMinutes));
    fillLoads(columns, utcDay);
    settle(columns, utcDay);
    return columns;
}

std::vector<qint64> DemoHome::day(const SeriesKey &key, QDate utcDay) const
{
    for (qsizetype i = 0; i < series().size(); ++i) {
        if (series()[i].key == key)
            return day(utcDay)[std::size_t(i)];
    }
    return {};
}

void DemoHome::fillLoads(DemoDay &columns, QDate utcDay) const
{
    using Device = DemoHabits::Device;
    for (const auto &[device, column] : {std::pair{Device::WashingMachine, WashingMachine},
                                         {Device::Dishwasher, Dishwasher},
                                         {Device::Oven, Oven},
                                         {Device::HotWater, HeatPump},
                                         {Device::Charger, Charger},
                                         {Device::Other, Home}})
        m_habits.add(device, utcDay, columns[column]);

    const DemoSun sun(utcDay);
    const qint64 first = (utcDay.toJulianDay() - epochJulianDay) * dayMinutes;
    const bool away[] = {DemoHabits::isAway(utcDay), DemoHabits::isAway(utcDay.addDays(1))};
    for (int i = 0; i < dayMinutes; ++i) {
        const int wall = i + m_zone.offsetAt(60 * (first + i)) / 60;
        const DemoLoad::Moment moment{first + i, wall % dayMinutes, sun.height(i), away[wall / dayMinutes]};
        const auto at = [&](Column column) -> qint64 & { return columns[column][std::size_t(i)]; };
        at(Solar) = solarWatts(sun, moment.minute);
        at(HeatPump) += DemoLoad::heatPump(moment);
        at(Fridge) = DemoLoad::fridge(moment);
        at(Standby) = DemoLoad::standby(moment);
        at(Home) += DemoLoad::lights(moment) + at(Dishwasher) + at(Fridge) + at(HeatPump) + at(Oven) + at(Standby) + at(WashingMachine);
    }
}
