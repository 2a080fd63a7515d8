// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** A device of a site: a gateway, battery, inverter or Wall Connector. */
struct TeslaDevice
{
    std::optional<QString> din; /**< by which live_status calls it */
    std::optional<QString> name; /**< of its kind: `Powerwall 2` */
    std::optional<bool> isActive;
    std::optional<double> chargeWatts; /**< the most */
    std::optional<double> dischargeWatts; /**< the most */
    std::optional<double> wattHours; /**< that it holds */
};

/** What a site consists of and can do. */
struct TeslaComponents
{
    std::optional<bool> hasSolar;
    std::optional<bool> hasBattery;
    std::optional<bool> hasGrid;
    std::optional<QString> solarType; /**< `pv_panel` */
    std::optional<QString> batteryType; /**< `ac_powerwall` */
    std::optional<bool> canStormWatch;
    std::optional<bool> canTimeOfUse;
    std::optional<bool> canReserveOffGrid; /**< for a car while the grid is out */
    std::optional<QString> exportRule;
    std::optional<bool> isGridChargingDisallowed; /**< only said where it is so */
    std::optional<QString> meterMode; /**< the export rule that the utility allows */
    std::optional<QList<TeslaDevice>> gateways;
    std::optional<QList<TeslaDevice>> batteries;
    std::optional<QList<TeslaDevice>> wallConnectors;
};

template<>
const Shape<TeslaDevice> &shapeOf<TeslaDevice>();
template<>
const Shape<TeslaComponents> &shapeOf<TeslaComponents>();
