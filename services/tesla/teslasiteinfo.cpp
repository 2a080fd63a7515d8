// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslasiteinfo.h"

using namespace Qt::StringLiterals;

template<>
const Shape<TeslaUserSettings> &shapeOf<TeslaUserSettings>()
{
    using Settings = TeslaUserSettings;
    static const Shape<Settings> shape({
        field(u"storm_mode_enabled"_s, &Settings::isStormMode),
        field(u"off_grid_vehicle_charging_enabled"_s, &Settings::isOffGridCharging),
        field(u"sync_grid_alert_enabled"_s, &Settings::warnsOfSyncGrid),
        field(u"breaker_alert_enabled"_s, &Settings::warnsOfBreaker),
    });
    return shape;
}

template<>
const Shape<TeslaStrategy> &shapeOf<TeslaStrategy>()
{
    static const Shape<TeslaStrategy> shape({field(u"optimization_strategy"_s, &TeslaStrategy::optimization)});
    return shape;
}

template<>
const Shape<TeslaSiteInfo> &shapeOf<TeslaSiteInfo>()
{
    using Info = TeslaSiteInfo;
    static const FieldFacts percent{.unit = u"%"_s}, watts{.unit = u"W"_s};
    static const Shape<Info> shape({
        field(u"id"_s, &Info::id),
        field(u"site_name"_s, &Info::name),
        field(u"backup_reserve_percent"_s, &Info::reserve, percent),
        field(u"default_real_mode"_s, &Info::mode),
        field(u"installation_date"_s, &Info::installed),
        field(u"installation_time_zone"_s, &Info::zone),
        field(u"time_zone_offset"_s, &Info::offset),
        field(u"version"_s, &Info::version),
        field(u"battery_count"_s, &Info::batteries),
        field(u"nameplate_power"_s, &Info::watts, watts),
        field(u"nameplate_energy"_s, &Info::wattHours, {.unit = u"Wh"_s}),
        field(u"max_site_meter_power_ac"_s, &Info::mostMeterWatts, watts),
        field(u"min_site_meter_power_ac"_s, &Info::leastMeterWatts, watts),
        field(u"vpp_backup_reserve_percent"_s, &Info::powerPlantReserve, percent),
        field(u"off_grid_vehicle_charging_reserve_percent"_s, &Info::carReserve, percent),
        field(u"utility"_s, &Info::utility),
        field(u"user_settings"_s, &Info::settings),
        field(u"components"_s, &Info::components),
        field(u"tou_settings"_s, &Info::strategy),
        field(u"tariff_content_v2"_s, &Info::tariff),
    });
    return shape;
}
