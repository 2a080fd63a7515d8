// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** A Wall Connector now. */
struct TeslaWallConnector
{
    std::optional<QString> din;
    std::optional<QString> vin; /**< of the car at it */
    std::optional<qint64> state; /**< see the enumeration `wall_connector_state` */
    std::optional<qint64> faultState;
    std::optional<double> watts;
};

/** A storm that is, or was, watched for. */
struct TeslaStorm
{
    std::optional<QString> id;
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
    std::optional<QString> type;
    std::optional<bool> isOptedOut;
};

/** What flows in a home now. Not all homes tell all. */
struct TeslaLiveStatus
{
    std::optional<QDateTime> at;
    std::optional<double> solarWatts;
    std::optional<double> batteryWatts; /**< out of the battery; negative: into it */
    std::optional<double> gridWatts; /**< from the grid; negative: to it */
    std::optional<double> homeWatts; /**< with cars */
    std::optional<double> generatorWatts;
    std::optional<double> gridServicesWatts;
    std::optional<double> percentCharged;
    std::optional<double> wattHoursLeft;
    std::optional<double> wattHours; /**< that the batteries hold */
    std::optional<bool> canBackUp;
    std::optional<bool> isServingGrid;
    std::optional<bool> isStormMode;
    std::optional<bool> isBreakerOpen;
    std::optional<QString> gridStatus;
    std::optional<QString> islandStatus;
    std::optional<QList<TeslaWallConnector>> wallConnectors;
    std::optional<QList<TeslaStorm>> storms;
};

template<>
const Shape<TeslaWallConnector> &shapeOf<TeslaWallConnector>();
template<>
const Shape<TeslaStorm> &shapeOf<TeslaStorm>();
template<>
const Shape<TeslaLiveStatus> &shapeOf<TeslaLiveStatus>();
