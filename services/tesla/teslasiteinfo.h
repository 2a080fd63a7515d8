// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/tesla/teslacomponents.h"
#include "services/tesla/teslatariff.h"

/** What the owner has switched on and off. */
struct TeslaUserSettings
{
    std::optional<bool> isStormMode;
    std::optional<bool> isOffGridCharging;
    std::optional<bool> warnsOfSyncGrid;
    std::optional<bool> warnsOfBreaker;
};

/** How a tariff is followed. */
struct TeslaStrategy
{
    std::optional<QString> optimization; /**< `economics` */
};

/** What a site is, and how it is set. */
struct TeslaSiteInfo
{
    std::optional<QString> id;
    std::optional<QString> name;
    std::optional<double> reserve; /**< percent of the batteries that are kept for outages */
    std::optional<QString> mode; /**< see the enumeration `operation_mode` */
    std::optional<QDateTime> installed;
    std::optional<QString> zone; /**< may be empty */
    std::optional<qint64> offset; /**< minutes east of Greenwich, where there is no zone */
    std::optional<QString> version;
    std::optional<int> batteries;
    std::optional<double> watts;
    std::optional<double> wattHours; /**< that the batteries hold */
    std::optional<double> mostMeterWatts;
    std::optional<double> leastMeterWatts;
    std::optional<double> powerPlantReserve; /**< percent that are kept when the site serves the grid */
    std::optional<double> carReserve; /**< percent that are kept from cars while the grid is out */
    std::optional<QString> utility;
    std::optional<TeslaUserSettings> settings;
    std::optional<TeslaComponents> components;
    std::optional<TeslaStrategy> strategy;
    std::optional<TeslaTariff> tariff;
};

template<>
const Shape<TeslaUserSettings> &shapeOf<TeslaUserSettings>();
template<>
const Shape<TeslaStrategy> &shapeOf<TeslaStrategy>();
template<>
const Shape<TeslaSiteInfo> &shapeOf<TeslaSiteInfo>();
