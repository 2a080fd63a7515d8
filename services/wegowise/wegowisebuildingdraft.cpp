// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisebuildingdraft.h"

using namespace Qt::StringLiterals;

namespace
{
using Draft = WegoWiseBuildingDraft;

const FieldFacts area{.unit = u"ft²"_s, .least = 0, .isEitherWay = true};
const FieldFacts count{.least = 0, .isEitherWay = true};
const FieldFacts choice{.isEitherWay = true};
const FieldFacts fuel{.codes = u"fuel"_s, .isOpen = true};

FieldFacts from(const QString &codes)
{
    return {.codes = codes, .isOpen = true};
}

QList<ShapeField<Draft>> house()
{
    return {
        field(u"address"_s, &Draft::address, {.words = u"in one line, as 123 Main St, Boston, MA 02118"_s}),
        field(u"nickname"_s, &Draft::nickname),
        field(u"building_type"_s, &Draft::type, from(u"building_type"_s)),
        field(u"year_built"_s, &Draft::yearBuilt, choice),
        field(u"construction"_s, &Draft::construction, from(u"construction"_s)),
        field(u"sqft"_s, &Draft::area, area),
        filledField(u"has_basement"_s, &Draft::hasBasement, choice),
        filledField(u"basement_sqft"_s, &Draft::basementArea, area),
        filledField(u"basement_conditioned"_s, &Draft::isBasementConditioned, choice),
        field(u"n_stories"_s, &Draft::stories, count),
        field(u"n_bedrooms"_s, &Draft::bedrooms, count),
        filledField(u"green_certified"_s, &Draft::isGreenCertified, choice),
        filledField(u"leed_certified"_s, &Draft::isLeedCertified, choice),
        filledField(u"epa_certified"_s, &Draft::isEpaCertified, choice),
        filledField(u"nahb_certified"_s, &Draft::isNahbCertified, choice),
        filledField(u"other_certified"_s, &Draft::isOtherwiseCertified, choice),
        filledField(u"leed_level"_s, &Draft::leedLevel, count),
    };
}

QList<ShapeField<Draft>> equipment()
{
    return {
        field(u"n_electric_general_meters"_s, &Draft::electricMeters, count),
        field(u"n_gas_general_meters"_s, &Draft::gasMeters, count),
        field(u"n_oil_general_meters"_s, &Draft::oilMeters, count),
        field(u"n_water_general_meters"_s, &Draft::waterMeters, count),
        field(u"heating_system"_s, &Draft::heatingSystem, from(u"heating_system"_s)),
        field(u"heating_fuel"_s, &Draft::heatingFuel, fuel),
        field(u"cooling_system"_s, &Draft::coolingSystem, from(u"cooling_system"_s)),
        field(u"hot_water_fuel"_s, &Draft::hotWaterFuel, fuel),
        field(u"hot_water_system"_s, &Draft::hotWaterSystem, from(u"hot_water_system"_s)),
        filledField(u"has_laundry"_s, &Draft::hasLaundry, choice),
        field(u"dryer_fuel"_s, &Draft::dryerFuel, fuel),
        filledField(u"has_pool"_s, &Draft::hasPool, choice),
        field(u"pool_year_round"_s, &Draft::isPoolOpenAllYear, choice),
        field(u"pool_fuel"_s, &Draft::poolFuel, fuel),
        field(u"notes"_s, &Draft::notes),
        field(u"draft"_s, &Draft::isDraft, choice),
    };
}
}

template<>
const Shape<WegoWiseBuildingDraft> &shapeOf<WegoWiseBuildingDraft>()
{
    static const Shape<Draft> shape(house() + equipment());
    return shape;
}
