// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbondevice.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr double plenty = 1e9; // more than there is of anything here

/** A choice, open: the service knows more words than its documents. */
FieldFacts oneOf(const QString &codes)
{
    return {.codes = codes, .isOpen = true};
}

template<typename T>
QList<ShapeField<T>> commonFields()
{
    return {
        field<T>(u"name"_s, &T::name),
        field<T>(u"customId"_s, &T::customId, {.words = u"your own id of the site, once in an account"_s, .isEitherWay = true}),
        field<T>(u"location"_s, &T::location, {.words = u"the address in one line, or its parts, or latitude and longitude"_s}),
        field<T>(u"utility"_s, &T::utility),
        field<T>(u"deviceOwner"_s, &T::owner, {.words = u"not sent where devices are called assets"_s}),
        field<T>(u"meterId"_s, &T::meter, {.isEitherWay = true}),
        field<T>(u"meterIds"_s, &T::meters, {.words = u"meters that were created before"_s, .isEitherWay = true}),
        field<T>(u"commencedOperationDate"_s, &T::operationSince),
        field<T>(u"kind"_s, &T::kind, oneOf(u"kind"_s)),
    };
}

template<typename T>
QList<ShapeField<T>> solarFields()
{
    return {
        field<T>(u"nameplateCapacityKw"_s, &T::nameplateKilowatts, {.unit = u"kW"_s, .least = 0, .most = plenty, .isEitherWay = true}),
        field<T>(u"inverterDataId"_s, &T::inverter, {.isEitherWay = true}),
        field<T>(u"inverterDataSource"_s, &T::inverterSource, oneOf(u"inverter_data_source"_s)),
        field<T>(u"externalRegistryName"_s, &T::registry, oneOf(u"external_registry"_s)),
        field<T>(u"externalRegistryDeviceId"_s, &T::registryId, {.isEitherWay = true}),
    };
}

template<typename T>
QList<ShapeField<T>> electrificationFields()
{
    return {
        field<T>(u"areaSqft"_s, &T::areaSquareFeet, {.unit = u"sq ft"_s, .least = 0, .most = plenty, .isEitherWay = true}),
        field<T>(u"previousFuel"_s, &T::previousFuel, oneOf(u"previous_fuel"_s)),
        field<T>(u"replacesFurnace"_s, &T::replacesFurnace, {.isEitherWay = true}),
        field<T>(u"replacesWaterHeater"_s, &T::replacesWaterHeater, {.isEitherWay = true}),
        field<T>(u"coldClimate"_s, &T::isInColdClimate, {.isEitherWay = true}),
        field<T>(u"effectiveUsefulLifeYears"_s,
                 &T::usefulLifeYears,
                 {.words = u"15 where it is not said"_s, .unit = u"a"_s, .least = 0, .isEitherWay = true}),
        field<T>(u"buildingType"_s, &T::buildingType, oneOf(u"building_type"_s)),
        field<T>(u"heatingBackupSystem"_s, &T::heatingBackup, oneOf(u"heating_backup_system"_s)),
        field<T>(u"heatPumpHspf"_s, &T::heatPumpHspf, {.unit = u"BTU/Wh"_s, .least = 0, .most = plenty, .isEitherWay = true}),
        field<T>(u"waterHeaterUef"_s, &T::waterHeaterUef, {.least = 0, .most = plenty, .isEitherWay = true}),
    };
}

template<typename T>
QList<ShapeField<T>> draftFields()
{
    const FieldFacts facts{.words = u"not documented: other members to be sent, see the enumeration undocumented_fields"_s};
    return commonFields<T>() + solarFields<T>() + electrificationFields<T>() + QList{field<T>(u"more"_s, &T::more, facts)};
}
}

template<>
const Shape<WattCarbonDraft> &shapeOf<WattCarbonDraft>()
{
    static const Shape<WattCarbonDraft> shape(draftFields<WattCarbonDraft>());
    return shape;
}

template<>
const Shape<WattCarbonDevice> &shapeOf<WattCarbonDevice>()
{
    static const Shape<WattCarbonDevice> shape(QList{field(u"id"_s, &WattCarbonDevice::id, {.isEitherWay = true})}
                                               + draftFields<WattCarbonDevice>());
    return shape;
}

template<>
const Shape<WattCarbonUpdate> &shapeOf<WattCarbonUpdate>()
{
    const FieldFacts facts{.words = u"the id of the device"_s, .isEitherWay = true, .place = FieldPlace::Path};
    static const Shape<WattCarbonUpdate> shape(QList{field(u"device"_s, &WattCarbonUpdate::device, facts)}
                                               + draftFields<WattCarbonUpdate>());
    return shape;
}
