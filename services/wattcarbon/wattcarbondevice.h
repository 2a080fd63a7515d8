// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/wattcarbon/wattcarbonlocation.h"
#include "services/wattcarbon/wattcarbonowner.h"

/** What is known of a panel on a roof, besides what is known of each device. */
struct WattCarbonSolar
{
    std::optional<Decimal> nameplateKilowatts;
    std::optional<QString> inverter; /**< its id at the source of its data */
    std::optional<QString> inverterSource; /**< `enphase` */
    std::optional<QString> registry; /**< another registry that knows it: `GATS` */
    std::optional<QString> registryId; /**< its id there */
};

/** What is known of a heat pump and its building. */
struct WattCarbonElectrification
{
    std::optional<Decimal> areaSquareFeet;
    std::optional<QString> previousFuel; /**< `natural_gas` */
    std::optional<bool> replacesFurnace;
    std::optional<bool> replacesWaterHeater;
    std::optional<bool> isInColdClimate;
    std::optional<int> usefulLifeYears; /**< 15 where it is not said */
    std::optional<QString> buildingType; /**< `single_family_attached` */
    std::optional<QString> heatingBackup; /**< `electric_resistance` */
    std::optional<double> heatPumpHspf; /**< heating seasonal performance factor, BTU/Wh */
    std::optional<double> waterHeaterUef; /**< uniform energy factor */
};

/** A device as it is registered. An asset is the same under its later name. */
struct WattCarbonDraft : WattCarbonSolar, WattCarbonElectrification
{
    std::optional<QString> name;
    std::optional<QString> customId; /**< of the site, by the user; once in an account */
    std::optional<WattCarbonLocation> location;
    std::optional<QString> utility;
    std::optional<WattCarbonOwner> owner; /**< assets have none */
    std::optional<QString> meter;
    std::optional<QList<qint64>> meters; /**< ids of meters that the service has */
    std::optional<QDate> operationSince;
    std::optional<QString> kind; /**< `solar` */
    /** Members that no document spells, as they are: an object. Which there may be is in the provider's file. */
    std::optional<QJsonValue> more;
};

/** A device that the service has. */
struct WattCarbonDevice : WattCarbonDraft
{
    QString id;
};

/** A device as it is to be from now on, whole. */
struct WattCarbonUpdate : WattCarbonDraft
{
    QString device; /**< its id */
};

template<>
const Shape<WattCarbonDraft> &shapeOf<WattCarbonDraft>();
template<>
const Shape<WattCarbonDevice> &shapeOf<WattCarbonDevice>();
template<>
const Shape<WattCarbonUpdate> &shapeOf<WattCarbonUpdate>();
