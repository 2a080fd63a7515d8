// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslalivestatus.h"

using namespace Qt::StringLiterals;

namespace
{
const FieldFacts watts{.unit = u"W"_s};
const FieldFacts wattHours{.unit = u"Wh"_s};
}

template<>
const Shape<TeslaWallConnector> &shapeOf<TeslaWallConnector>()
{
    using Connector = TeslaWallConnector;
    static const Shape<Connector> shape({
        field(u"din"_s, &Connector::din),
        field(u"vin"_s, &Connector::vin),
        field(u"wall_connector_state"_s, &Connector::state),
        field(u"wall_connector_fault_state"_s, &Connector::faultState),
        field(u"wall_connector_power"_s, &Connector::watts, watts),
    });
    return shape;
}

template<>
const Shape<TeslaStorm> &shapeOf<TeslaStorm>()
{
    static const Shape<TeslaStorm> shape({
        field(u"watch_event_id"_s, &TeslaStorm::id, {.isEitherWay = true}),
        field(u"start_time"_s, &TeslaStorm::start),
        field(u"end_time"_s, &TeslaStorm::end),
        field(u"storm_type"_s, &TeslaStorm::type),
        field(u"opted_out"_s, &TeslaStorm::isOptedOut),
    });
    return shape;
}

template<>
const Shape<TeslaLiveStatus> &shapeOf<TeslaLiveStatus>()
{
    using Status = TeslaLiveStatus;
    static const Shape<Status> shape({
        field(u"timestamp"_s, &Status::at),
        field(u"solar_power"_s, &Status::solarWatts, watts),
        field(u"battery_power"_s, &Status::batteryWatts, watts),
        field(u"grid_power"_s, &Status::gridWatts, watts),
        field(u"load_power"_s, &Status::homeWatts, watts),
        field(u"generator_power"_s, &Status::generatorWatts, watts),
        field(u"grid_services_power"_s, &Status::gridServicesWatts, watts),
        field(u"percentage_charged"_s, &Status::percentCharged, {.unit = u"%"_s}),
        field(u"energy_left"_s, &Status::wattHoursLeft, wattHours),
        field(u"total_pack_energy"_s, &Status::wattHours, wattHours),
        field(u"backup_capable"_s, &Status::canBackUp),
        field(u"grid_services_active"_s, &Status::isServingGrid),
        field(u"storm_mode_active"_s, &Status::isStormMode),
        field(u"battery_breaker_open"_s, &Status::isBreakerOpen),
        field(u"grid_status"_s, &Status::gridStatus),
        field(u"island_status"_s, &Status::islandStatus),
        field(u"wall_connectors"_s, &Status::wallConnectors),
        field(u"storm_mode_states"_s, &Status::storms),
    });
    return shape;
}
