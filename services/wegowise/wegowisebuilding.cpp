// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisebuilding.h"

using namespace Qt::StringLiterals;

namespace
{
const FieldFacts area{.unit = u"ft²"_s, .least = 0, .isEitherWay = true};
const FieldFacts count{.least = 0, .isEitherWay = true};
}

template<>
const Shape<WegoWiseBasement> &shapeOf<WegoWiseBasement>()
{
    static const Shape<WegoWiseBasement> shape({
        field(u"sqft"_s, &WegoWiseBasement::area, area),
        field(u"conditioned"_s, &WegoWiseBasement::isConditioned, {.isEitherWay = true}),
    });
    return shape;
}

template<>
const Shape<WegoWiseSystem> &shapeOf<WegoWiseSystem>()
{
    static const Shape<WegoWiseSystem> shape({
        field(u"fuel"_s, &WegoWiseSystem::fuel),
        field(u"system"_s, &WegoWiseSystem::system),
    });
    return shape;
}

template<>
const Shape<WegoWiseLocation> &shapeOf<WegoWiseLocation>()
{
    using Location = WegoWiseLocation;
    static const Shape<Location> shape({
        field(u"city"_s, &Location::city),
        field(u"climate_zone"_s, &Location::climateZone),
        field(u"country"_s, &Location::country),
        field(u"county"_s, &Location::county),
        field(u"state"_s, &Location::state),
        field(u"street_address"_s, &Location::street),
        field(u"zip_code"_s, &Location::zipCode),
    });
    return shape;
}

template<>
const Shape<WegoWiseBuilding> &shapeOf<WegoWiseBuilding>()
{
    using Building = WegoWiseBuilding;
    static const Shape<Building> shape({
        field(u"id"_s, &Building::id, {.least = 1, .isEitherWay = true}),
        field(u"nickname"_s, &Building::nickname),
        field(u"notes"_s, &Building::notes),
        field(u"type"_s, &Building::type),
        field(u"year_built"_s, &Building::yearBuilt, {.isEitherWay = true}),
        field(u"n_stories"_s, &Building::stories, count),
        field(u"n_apartments"_s, &Building::apartments, count),
        field(u"sqft"_s, &Building::area, area),
        field(u"conditioned_sqft"_s, &Building::conditionedArea, area),
        field(u"basement"_s, &Building::basement),
        field(u"cooling"_s, &Building::cooling),
        field(u"heating"_s, &Building::heating),
        field(u"hot_water"_s, &Building::hotWater),
        field(u"location"_s, &Building::location),
    });
    return shape;
}
