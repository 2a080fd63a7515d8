// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslacomponents.h"

using namespace Qt::StringLiterals;

template<>
const Shape<TeslaDevice> &shapeOf<TeslaDevice>()
{
    static const Shape<TeslaDevice> shape({
        field(u"din"_s, &TeslaDevice::din),
        field(u"part_name"_s, &TeslaDevice::name),
        field(u"is_active"_s, &TeslaDevice::isActive),
        field(u"nameplate_max_charge_power"_s, &TeslaDevice::chargeWatts, {.unit = u"W"_s}),
        field(u"nameplate_max_discharge_power"_s, &TeslaDevice::dischargeWatts, {.unit = u"W"_s}),
        field(u"nameplate_energy"_s, &TeslaDevice::wattHours, {.unit = u"Wh"_s}),
    });
    return shape;
}

template<>
const Shape<TeslaComponents> &shapeOf<TeslaComponents>()
{
    using Components = TeslaComponents;
    static const Shape<Components> shape({
        field(u"solar"_s, &Components::hasSolar),
        field(u"battery"_s, &Components::hasBattery),
        field(u"grid"_s, &Components::hasGrid),
        field(u"solar_type"_s, &Components::solarType),
        field(u"battery_type"_s, &Components::batteryType),
        field(u"storm_mode_capable"_s, &Components::canStormWatch),
        field(u"tou_capable"_s, &Components::canTimeOfUse),
        field(u"off_grid_vehicle_charging_reserve_supported"_s, &Components::canReserveOffGrid),
        field(u"customer_preferred_export_rule"_s, &Components::exportRule),
        field(u"disallow_charge_from_grid_with_solar_installed"_s, &Components::isGridChargingDisallowed),
        field(u"net_meter_mode"_s, &Components::meterMode),
        field(u"gateways"_s, &Components::gateways),
        field(u"batteries"_s, &Components::batteries),
        field(u"wall_connectors"_s, &Components::wallConnectors),
    });
    return shape;
}
