// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslasettlings.h"

#include "services/tesla/teslasettings.h"

using namespace Qt::StringLiterals;

namespace
{
Settling by(const QList<Settling::Mark> &values)
{
    return {.kind = Settling::Kind::Sets, .which = {{{}, u"site"_s}}, .values = values, .isSeenLater = true, .hasWayBack = true};
}

/** @p name of a site, which is set under the same name. */
Settling::Mark same(const QString &name)
{
    return {name, name};
}

/** With a tariff that is whole, as it is sent. */
QJsonObject sentTariff(const QJsonObject &arguments)
{
    TeslaTimeOfUse setting;
    if (shapeOf<TeslaTimeOfUse>().read(arguments, setting))
        return arguments;
    setting.settings.tariff = TeslaTariffs::whole(setting.settings.tariff);
    return shapeOf<TeslaTimeOfUse>().write(setting);
}
}

Settling TeslaSettlings::reserve()
{
    return by({same(u"backup_reserve_percent"_s)});
}

Settling TeslaSettlings::gridRule()
{
    const QString exportRule = u"customer_preferred_export_rule"_s, noCharging = u"disallow_charge_from_grid_with_solar_installed"_s;
    return by({{u"components."_s + exportRule, exportRule}, {u"components."_s + noCharging, noCharging}});
}

Settling TeslaSettlings::carReserve()
{
    return by({same(u"off_grid_vehicle_charging_reserve_percent"_s)});
}

Settling TeslaSettlings::operation()
{
    return by({same(u"default_real_mode"_s)});
}

Settling TeslaSettlings::stormMode()
{
    return by({{u"user_settings.storm_mode_enabled"_s, u"enabled"_s}});
}

Settling TeslaSettlings::timeOfUse()
{
    Settling settling = by({{u"tariff_content_v2"_s, u"tou_settings.tariff_content_v2"_s}, same(u"tou_settings.optimization_strategy"_s)});
    settling.sent = sentTariff;
    return settling;
}
