// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/teslasettingsdesk.h"

#include "services/sandbox/doors/teslarefusals.h"
#include "services/sandbox/doors/teslatariffshelf.h"

#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace
{
const QString reserve = u"backup_reserve_percent"_s;
const QString carReserve = u"off_grid_vehicle_charging_reserve_percent"_s;
const QString mode = u"default_real_mode"_s;
const QString exportRule = u"customer_preferred_export_rule"_s;
const QString noGridCharging = u"disallow_charge_from_grid_with_solar_installed"_s;

std::optional<int> percentIn(const QJsonObject &body, const QString &name)
{
    const int percent = body[name].toInt(-1);
    return percent >= 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

SandboxAnswer noPercent(const QString &name)
{
    return TeslaRefusals::field(name, name + u" must be a whole number from 0 to 100"_s);
}
}

TeslaSettingsDesk::TeslaSettingsDesk(const TeslaQuirks &quirks)
    : m_quirks(quirks)
    , m_mode(u"self_consumption"_s)
    , m_exportRule(u"pv_only"_s)
    , m_strategy(u"economics"_s)
    , m_tariff(TeslaTariffShelf::first())
{
}

SandboxAnswer TeslaSettingsDesk::change(const QString &what, const QByteArray &body)
{
    using Change = SandboxAnswer (TeslaSettingsDesk::*)(const QJsonObject &body);
    const std::pair<QString, Change> changes[]{{u"backup"_s, &TeslaSettingsDesk::setReserve},
                                               {u"off_grid_vehicle_charging_reserve"_s, &TeslaSettingsDesk::setCarReserve},
                                               {u"operation"_s, &TeslaSettingsDesk::setMode},
                                               {u"storm_mode"_s, &TeslaSettingsDesk::setStormMode},
                                               {u"grid_import_export"_s, &TeslaSettingsDesk::setGridRules},
                                               {u"time_of_use_settings"_s, &TeslaSettingsDesk::setTariff}};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    for (const auto &[path, set] : changes) {
        if (path == what)
            return document.isObject() ? (this->*set)(document.object()) : TeslaRefusals::of(u"invalid_request"_s, 400);
    }
    return TeslaRefusals::of(u"not_found"_s, 404);
}

void TeslaSettingsDesk::tell(QJsonObject &info) const
{
    info.insert(reserve, m_reserve);
    info.insert(carReserve, m_carReserve);
    info.insert(mode, m_mode);
    info.insert(u"user_settings"_s,
                QJsonObject{{u"storm_mode_enabled"_s, m_isStormMode},
                            {u"sync_grid_alert_enabled"_s, true},
                            {u"breaker_alert_enabled"_s, false},
                            {u"vpp_tour_enabled"_s, QJsonValue()}});
    info.insert(u"tou_settings"_s, QJsonObject{{u"optimization_strategy"_s, m_strategy}, {u"schedule"_s, QJsonArray()}});
    info.insert(u"tariff_content_v2"_s, m_quirks.noZeros.value_or(false) ? TeslaTariffShelf::withoutZeros(m_tariff) : m_tariff);
    QJsonObject components = info[u"components"_s].toObject();
    components.insert(exportRule, m_exportRule);
    if (m_exportRule == u"never"_s)
        components.insert(u"non_export_configured"_s, true);
    if (m_isGridChargingDisallowed)
        components.insert(noGridCharging, true);
    info.insert(u"components"_s, components);
}

SandboxAnswer TeslaSettingsDesk::updated() const
{
    const bool isCapital = m_quirks.capitals.value_or(false);
    return SandboxAnswer::json(
        {{u"response"_s, QJsonObject{{isCapital ? u"Code"_s : u"code"_s, 201}, {isCapital ? u"Message"_s : u"message"_s, u"Updated"_s}}}});
}

SandboxAnswer TeslaSettingsDesk::setReserve(const QJsonObject &body)
{
    constexpr int usualMost = 80;
    const std::optional<int> percent = percentIn(body, reserve);
    if (!percent)
        return noPercent(reserve);
    m_reserve = m_quirks.cappedReserve.value_or(false) ? std::min(*percent, usualMost) : *percent;
    return updated();
}

SandboxAnswer TeslaSettingsDesk::setCarReserve(const QJsonObject &body)
{
    const std::optional<int> percent = percentIn(body, carReserve);
    if (!percent)
        return noPercent(carReserve);
    m_carReserve = *percent;
    return updated();
}

SandboxAnswer TeslaSettingsDesk::setMode(const QJsonObject &body)
{
    const QString wanted = body[mode].toString();
    if (!QStringList{u"autonomous"_s, u"self_consumption"_s, u"backup"_s}.contains(wanted))
        return TeslaRefusals::field(mode, u"unknown mode"_s);
    m_mode = wanted;
    return updated();
}

SandboxAnswer TeslaSettingsDesk::setStormMode(const QJsonObject &body)
{
    if (!body[u"enabled"_s].isBool())
        return TeslaRefusals::field(u"enabled"_s, u"enabled must be true or false"_s);
    m_isStormMode = body[u"enabled"_s].toBool();
    return updated();
}

SandboxAnswer TeslaSettingsDesk::setGridRules(const QJsonObject &body)
{
    const QString rule = body[exportRule].toString(m_exportRule);
    if (!QStringList{u"battery_ok"_s, u"pv_only"_s, u"never"_s}.contains(rule))
        return TeslaRefusals::field(exportRule, u"unknown rule"_s);
    m_exportRule = rule;
    m_isGridChargingDisallowed = body[noGridCharging].toBool(m_isGridChargingDisallowed);
    return m_quirks.noContent.value_or(false) ? SandboxAnswer{204, {}, {}} : SandboxAnswer::json({{u"response"_s, QString(u""_s)}});
}

/** Whatever it is, it is taken: what is wrong with it, only Tesla's app tells. */
SandboxAnswer TeslaSettingsDesk::setTariff(const QJsonObject &body)
{
    const QJsonValue settings = body[u"tou_settings"_s];
    const QJsonValue tariff = settings[u"tariff_content_v2"_s];
    if (!tariff.isObject())
        return TeslaRefusals::field(u"tou_settings.tariff_content_v2"_s, u"tariff_content_v2 is required"_s);
    m_tariff = tariff.toObject();
    m_strategy = settings[u"optimization_strategy"_s].toString(m_strategy);
    return updated();
}
