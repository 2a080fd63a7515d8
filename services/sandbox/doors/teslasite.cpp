// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/teslasite.h"

#include "services/sandbox/doors/teslarefusals.h"

using namespace Qt::StringLiterals;

namespace
{
const QString siteId = u"1234567890"_s;
const QString connector = u"1529455-02-D--DEMO"_s;
constexpr int packWattHours = 10'000;

QJsonObject components()
{
    const QJsonObject battery{{u"din"_s, u"3012170-10-B--DEMO"_s},
                              {u"part_name"_s, u"Powerwall 2"_s},
                              {u"nameplate_max_charge_power"_s, 5000},
                              {u"nameplate_max_discharge_power"_s, 5000},
                              {u"nameplate_energy"_s, packWattHours}};
    const QJsonObject gateway{{u"din"_s, u"1152100-14-J--DEMO"_s}, {u"part_name"_s, u"Tesla Backup Gateway 2"_s}, {u"is_active"_s, true}};
    const QJsonObject charger{{u"din"_s, connector}, {u"part_name"_s, u"Gen 3 Wall Connector"_s}, {u"is_active"_s, true}};
    return {{u"solar"_s, true},
            {u"solar_type"_s, u"pv_panel"_s},
            {u"battery"_s, true},
            {u"battery_type"_s, u"ac_powerwall"_s},
            {u"grid"_s, true},
            {u"backup"_s, true},
            {u"load_meter"_s, true},
            {u"tou_capable"_s, true},
            {u"storm_mode_capable"_s, true},
            {u"off_grid_vehicle_charging_reserve_supported"_s, true},
            {u"net_meter_mode"_s, u"battery_ok"_s},
            {u"gateways"_s, QJsonArray{gateway}},
            {u"batteries"_s, QJsonArray{battery}},
            {u"wall_connectors"_s, QJsonArray{charger}}};
}

QJsonArray connectors(qint64 watts)
{
    return {QJsonObject{{u"din"_s, connector},
                        {u"wall_connector_state"_s, watts > 0 ? 1 : 2},
                        {u"wall_connector_fault_state"_s, 2},
                        {u"wall_connector_power"_s, watts}}};
}
}

TeslaSite::TeslaSite(const TeslaQuirks &quirks)
    : m_quirks(quirks)
    , m_history(quirks, m_meter)
    , m_settings(quirks)
{
}

QJsonObject TeslaSite::product()
{
    const QJsonObject parts{{u"battery"_s, true}, {u"solar"_s, true}, {u"grid"_s, true}, {u"load_meter"_s, true}};
    return {{u"energy_site_id"_s, siteId.toLongLong()},
            {u"device_type"_s, u"energy"_s},
            {u"resource_type"_s, u"battery"_s},
            {u"site_name"_s, u"Casa Demo"_s},
            {u"id"_s, u"STE20260101-00001"_s},
            {u"gateway_id"_s, u"1152100-14-J--DEMO"_s},
            {u"percentage_charged"_s, 64.5},
            {u"energy_left"_s, 6450},
            {u"total_pack_energy"_s, packWattHours},
            {u"battery_power"_s, 0},
            {u"battery_type"_s, u"ac_powerwall"_s},
            {u"components"_s, parts}};
}

SandboxAnswer TeslaSite::answer(const SandboxCall &call)
{
    const QString what = call.path.section(u'/', 5);
    if (m_quirks.refuses)
        return TeslaRefusals::seen(*m_quirks.refuses);
    if (call.path.section(u'/', 4, 4) != siteId)
        return TeslaRefusals::behind(u"v4/energy_site/"_s + what, u"Not Found"_s, 404);
    if (call.request.method == "POST")
        return m_settings.change(what, call.request.body);
    return read(what, call);
}

SandboxAnswer TeslaSite::read(const QString &what, const SandboxCall &call) const
{
    if (what == u"live_status"_s)
        return SandboxAnswer::json({{u"response"_s, liveStatus(call.now)}});
    if (what == u"site_info"_s)
        return SandboxAnswer::json({{u"response"_s, siteInfo()}});
    if (what == u"calendar_history"_s)
        return m_history.calendar(call);
    if (what == u"telemetry_history"_s)
        return m_history.telemetry(call);
    if (what == u"history"_s)
        return TeslaRefusals::of(u"No longer supported: Use /v3/energy_site/energy_history instead"_s, 410);
    return TeslaRefusals::of(u"not_found"_s, 404);
}

QJsonObject TeslaSite::liveStatus(const QDateTime &now) const
{
    using Meter = TeslaMeter;
    const Meter::Moment moment = m_meter.at(now.toSecsSinceEpoch());
    const Meter::Flows &watts = moment.watts;
    const qint64 solar = watts[Meter::SolarToHome] + watts[Meter::SolarToBattery] + watts[Meter::SolarToGrid];
    const qint64 battery
        = watts[Meter::BatteryToHome] + watts[Meter::BatteryToGrid] - watts[Meter::SolarToBattery] - watts[Meter::GridToBattery];
    const qint64 grid = watts[Meter::GridToHome] + watts[Meter::GridToBattery] - watts[Meter::SolarToGrid] - watts[Meter::BatteryToGrid];
    const bool isNull = m_quirks.noWallConnectors.value_or(false);
    return {{u"solar_power"_s, solar},
            {u"battery_power"_s, battery},
            {u"grid_power"_s, grid},
            {u"load_power"_s, solar + battery + grid},
            {u"generator_power"_s, 0},
            {u"grid_services_power"_s, 0},
            {u"percentage_charged"_s, double(moment.permille) / 10},
            {u"energy_left"_s, moment.permille * packWattHours / 1000},
            {u"total_pack_energy"_s, packWattHours},
            {u"backup_capable"_s, true},
            {u"grid_status"_s, u"Active"_s},
            {u"grid_services_active"_s, false},
            {u"island_status"_s, u"on_grid"_s},
            {u"storm_mode_active"_s, false},
            {u"timestamp"_s, m_meter.zone().isoTime(now.toSecsSinceEpoch())},
            {u"wall_connectors"_s, isNull ? QJsonValue() : QJsonValue(connectors(moment.chargerWatts))}};
}

QJsonObject TeslaSite::siteInfo() const
{
    QJsonObject info{{u"id"_s, u"STE20260101-00001"_s},
                     {u"site_name"_s, u"Casa Demo"_s},
                     {u"installation_date"_s, m_meter.zone().isoTime(m_meter.zone().startOf(TeslaHistory::begin()))},
                     {u"installation_time_zone"_s, QString::fromLatin1(m_meter.zone().id())},
                     {u"version"_s, u"25.26.1 d3m0"_s},
                     {u"battery_count"_s, 1},
                     {u"nameplate_power"_s, 5000},
                     {u"nameplate_energy"_s, packWattHours},
                     {u"max_site_meter_power_ac"_s, 1'000'000'000},
                     {u"min_site_meter_power_ac"_s, -1'000'000'000},
                     {u"vpp_backup_reserve_percent"_s, 0},
                     {u"components"_s, components()}};
    m_settings.tell(info);
    return info;
}
