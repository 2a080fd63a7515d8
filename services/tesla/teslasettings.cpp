// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslasettings.h"

#include "services/oauth/plainwords.h"
#include "services/tesla/teslaquestion.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
const QString site = u"site"_s;

/** The member @p name, which some servers begin with a capital. */
QJsonValue eitherCase(const QJsonValue &object, const QString &name)
{
    const QJsonValue value = object[name];
    return value.isUndefined() ? object[name.left(1).toUpper() + name.sliced(1)] : value;
}
}

Result<TeslaReceipt> TeslaReceipts::read(const QByteArray &body, const QString &host)
{
    const QJsonValue response = QJsonDocument::fromJson(body).object()[u"response"_s];
    constexpr qint64 firstRefusal = 400, lastRefusal = 599, none = -1;
    const qint64 code = eitherCase(response, u"code"_s).toInteger(none);
    if (code >= firstRefusal && code <= lastRefusal)
        return Error{Error::Kind::Refused, {.file = host, .found = QString::number(code)}, {}, u"says so under a status of success"_s};
    TeslaReceipt receipt;
    if (code != none)
        receipt.code = code;
    const QJsonValue message = eitherCase(response, u"message"_s);
    if (message.isString())
        receipt.message = PlainWords::of(message.toString());
    return receipt;
}

template<>
const Shape<TeslaReserve> &shapeOf<TeslaReserve>()
{
    static const Shape<TeslaReserve> shape({
        field(site, &TeslaReserve::site, TeslaQuestions::site()),
        field(u"backup_reserve_percent"_s,
              &TeslaReserve::percent,
              {.words = u"from 81 to 99 some gateways take less, or all"_s, .unit = u"%"_s, .least = 0, .most = 100}),
    });
    return shape;
}

template<>
const Shape<TeslaCarReserve> &shapeOf<TeslaCarReserve>()
{
    static const Shape<TeslaCarReserve> shape({
        field(site, &TeslaCarReserve::site, TeslaQuestions::site()),
        field(u"off_grid_vehicle_charging_reserve_percent"_s, &TeslaCarReserve::percent, {.unit = u"%"_s, .least = 0, .most = 100}),
    });
    return shape;
}

template<>
const Shape<TeslaOperation> &shapeOf<TeslaOperation>()
{
    static const Shape<TeslaOperation> shape({
        field(site, &TeslaOperation::site, TeslaQuestions::site()),
        field(u"default_real_mode"_s, &TeslaOperation::mode, {.codes = u"operation_mode"_s}),
    });
    return shape;
}

template<>
const Shape<TeslaStormMode> &shapeOf<TeslaStormMode>()
{
    static const Shape<TeslaStormMode> shape({
        field(site, &TeslaStormMode::site, TeslaQuestions::site()),
        field(u"enabled"_s, &TeslaStormMode::isEnabled),
    });
    return shape;
}

template<>
const Shape<TeslaGridRule> &shapeOf<TeslaGridRule>()
{
    static const Shape<TeslaGridRule> shape({
        field(site, &TeslaGridRule::site, TeslaQuestions::site()),
        field(u"customer_preferred_export_rule"_s, &TeslaGridRule::exportRule, {.codes = u"export_rule"_s}),
        field(u"disallow_charge_from_grid_with_solar_installed"_s, &TeslaGridRule::isGridChargingDisallowed),
    });
    return shape;
}

template<>
const Shape<TeslaTariffSetting> &shapeOf<TeslaTariffSetting>()
{
    static const Shape<TeslaTariffSetting> shape({
        field(u"tariff_content_v2"_s, &TeslaTariffSetting::tariff),
        field(u"optimization_strategy"_s, &TeslaTariffSetting::strategy),
    });
    return shape;
}

template<>
const Shape<TeslaTimeOfUse> &shapeOf<TeslaTimeOfUse>()
{
    static const Shape<TeslaTimeOfUse> shape({
        field(site, &TeslaTimeOfUse::site, TeslaQuestions::site()),
        field(u"tou_settings"_s, &TeslaTimeOfUse::settings),
    });
    return shape;
}

template<>
const Shape<TeslaReceipt> &shapeOf<TeslaReceipt>()
{
    static const Shape<TeslaReceipt> shape({
        field(u"code"_s, &TeslaReceipt::code),
        field(u"message"_s, &TeslaReceipt::message),
    });
    return shape;
}
