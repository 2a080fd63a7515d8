// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaenergyrow.h"

using namespace Qt::StringLiterals;

namespace
{
using Part = std::optional<double>;

/** @p total, or else the sum of all parts. */
Part totalOf(const Part &total, std::initializer_list<Part> parts)
{
    if (total)
        return total;
    double sum = 0;
    for (const Part &part : parts) {
        if (!part)
            return {};
        sum += *part;
    }
    return sum;
}
}

TeslaEnergyRow TeslaEnergyRows::withTotals(const TeslaEnergyRow &row)
{
    TeslaEnergyRow whole = row;
    whole.totalHome = totalOf(row.totalHome, {row.homeFromGrid, row.homeFromSolar, row.homeFromBattery, row.homeFromGenerator});
    whole.totalSolar = totalOf(row.totalSolar, {row.solar});
    whole.totalCharge = totalOf(row.totalCharge, {row.batteryFromGrid, row.batteryFromSolar, row.batteryFromGenerator});
    whole.totalDischarge = totalOf(row.totalDischarge, {row.batteryDischarge});
    whole.totalExport = totalOf(row.totalExport, {row.exportFromSolar, row.exportFromGenerator, row.exportFromBattery});
    return whole;
}

template<>
const Shape<TeslaEnergyRow> &shapeOf<TeslaEnergyRow>()
{
    using Row = TeslaEnergyRow;
    static const FieldFacts wattHours{.unit = u"Wh"_s};
    static const Shape<Row> shape({
        field(u"timestamp"_s, &Row::start),
        field(u"solar_energy_exported"_s, &Row::solar, wattHours),
        field(u"generator_energy_exported"_s, &Row::generator, wattHours),
        field(u"grid_energy_imported"_s, &Row::gridImport, wattHours),
        field(u"grid_services_energy_imported"_s, &Row::servicesImport, wattHours),
        field(u"grid_services_energy_exported"_s, &Row::servicesExport, wattHours),
        field(u"grid_energy_exported_from_solar"_s, &Row::exportFromSolar, wattHours),
        field(u"grid_energy_exported_from_generator"_s, &Row::exportFromGenerator, wattHours),
        field(u"grid_energy_exported_from_battery"_s, &Row::exportFromBattery, wattHours),
        field(u"battery_energy_exported"_s, &Row::batteryDischarge, wattHours),
        field(u"battery_energy_imported_from_grid"_s, &Row::batteryFromGrid, wattHours),
        field(u"battery_energy_imported_from_solar"_s, &Row::batteryFromSolar, wattHours),
        field(u"battery_energy_imported_from_generator"_s, &Row::batteryFromGenerator, wattHours),
        field(u"consumer_energy_imported_from_grid"_s, &Row::homeFromGrid, wattHours),
        field(u"consumer_energy_imported_from_solar"_s, &Row::homeFromSolar, wattHours),
        field(u"consumer_energy_imported_from_battery"_s, &Row::homeFromBattery, wattHours),
        field(u"consumer_energy_imported_from_generator"_s, &Row::homeFromGenerator, wattHours),
        field(u"total_home_usage"_s, &Row::totalHome, wattHours),
        field(u"total_solar_generation"_s, &Row::totalSolar, wattHours),
        field(u"total_battery_charge"_s, &Row::totalCharge, wattHours),
        field(u"total_battery_discharge"_s, &Row::totalDischarge, wattHours),
        field(u"total_grid_energy_exported"_s, &Row::totalExport, wattHours),
    });
    return shape;
}
