// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/teslarow.h"

using namespace Qt::StringLiterals;

namespace
{
using Flow = TeslaMeter;

qint64 sum(const TeslaMeter::Flows &flows, std::initializer_list<TeslaMeter::Flow> parts)
{
    qint64 sum = 0;
    for (const TeslaMeter::Flow part : parts)
        sum += flows[part];
    return sum;
}

QList<std::pair<QString, qint64>> totalsOf(const TeslaMeter::Flows &flows)
{
    return {{u"total_home_usage"_s, sum(flows, {Flow::GridToHome, Flow::SolarToHome, Flow::BatteryToHome})},
            {u"total_solar_generation"_s, sum(flows, {Flow::SolarToHome, Flow::SolarToBattery, Flow::SolarToGrid})},
            {u"total_battery_charge"_s, sum(flows, {Flow::GridToBattery, Flow::SolarToBattery})},
            {u"total_battery_discharge"_s, sum(flows, {Flow::BatteryToHome, Flow::BatteryToGrid})},
            {u"total_grid_energy_exported"_s, sum(flows, {Flow::SolarToGrid, Flow::BatteryToGrid})}};
}
}

QJsonObject TeslaRow::of(const TeslaMeter &meter, const Interval &time, bool isWithoutZeroTotals)
{
    const TeslaMeter::Flows flows = meter.wattHours(time);
    QJsonObject row{{u"timestamp"_s, meter.zone().isoTime(time.start)},
                    {u"solar_energy_exported"_s, sum(flows, {Flow::SolarToHome, Flow::SolarToBattery, Flow::SolarToGrid})},
                    {u"grid_energy_imported"_s, sum(flows, {Flow::GridToHome, Flow::GridToBattery})},
                    {u"grid_energy_exported_from_solar"_s, flows[Flow::SolarToGrid]},
                    {u"grid_energy_exported_from_battery"_s, flows[Flow::BatteryToGrid]},
                    {u"battery_energy_exported"_s, sum(flows, {Flow::BatteryToHome, Flow::BatteryToGrid})},
                    {u"battery_energy_imported_from_grid"_s, flows[Flow::GridToBattery]},
                    {u"battery_energy_imported_from_solar"_s, flows[Flow::SolarToBattery]},
                    {u"consumer_energy_imported_from_grid"_s, flows[Flow::GridToHome]},
                    {u"consumer_energy_imported_from_solar"_s, flows[Flow::SolarToHome]},
                    {u"consumer_energy_imported_from_battery"_s, flows[Flow::BatteryToHome]}};
    for (const QString &name : {u"generator_energy_exported"_s,
                                u"grid_services_energy_imported"_s,
                                u"grid_services_energy_exported"_s,
                                u"grid_energy_exported_from_generator"_s,
                                u"battery_energy_imported_from_generator"_s,
                                u"consumer_energy_imported_from_generator"_s})
        row.insert(name, 0);
    for (const auto &[name, total] : totalsOf(flows)) {
        if (total != 0 || !isWithoutZeroTotals)
            row.insert(name, total);
    }
    return row;
}
