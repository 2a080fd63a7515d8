// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisebuildingupdate.h"

#include "services/calls/callrequest.h"

using namespace Qt::StringLiterals;

namespace
{
using Update = WegoWiseBuildingUpdate;

const FieldFacts area{.unit = u"ft²"_s, .least = 0, .isEitherWay = true, .place = FieldPlace::Query};
const FieldFacts count{.least = 0, .isEitherWay = true, .place = FieldPlace::Query};
const FieldFacts choice{.isEitherWay = true, .place = FieldPlace::Query};

FieldFacts from(const QString &codes)
{
    return {.codes = codes, .isOpen = true, .place = FieldPlace::Query};
}
}

Result<HttpRequest> WegoWiseBuildingUpdates::build(const ProviderFacts &facts, const Update &update)
{
    const CallAddress address{.id = u"building_update"_s, .method = "PUT", .effect = Effect::Changes};
    return CallRequest::build(facts, address, shapeOf<Update>().describe(), shapeOf<Update>().write(update))
        .and_then([](HttpRequest request) {
            request.headers.append(HttpHeader{"Content-Type", "application/json"});
            return Result<HttpRequest>(request);
        });
}

template<>
const Shape<WegoWiseBuildingUpdate> &shapeOf<WegoWiseBuildingUpdate>()
{
    static const Shape<Update> shape({
        field(u"username"_s, &Update::user, {.words = u"of the building's owner"_s, .place = FieldPlace::Path}),
        field(u"building"_s, &Update::building, {.words = u"its id"_s, .least = 1, .isEitherWay = true, .place = FieldPlace::Path}),
        field(u"nickname"_s, &Update::nickname, {.place = FieldPlace::Query}),
        field(u"building_type"_s, &Update::type, from(u"building_type"_s)),
        field(u"year_built"_s, &Update::yearBuilt, choice),
        field(u"construction"_s, &Update::construction, from(u"construction"_s)),
        field(u"sqft"_s, &Update::area, area),
        field(u"has_basement"_s, &Update::hasBasement, choice),
        field(u"basement_sqft"_s, &Update::basementArea, area),
        field(u"basement_conditioned"_s, &Update::isBasementConditioned, choice),
        field(u"n_stories"_s, &Update::stories, count),
        field(u"n_bedrooms"_s, &Update::bedrooms, count),
        field(u"heating_system"_s, &Update::heatingSystem, from(u"heating_system"_s)),
        field(u"heating_fuel"_s, &Update::heatingFuel, from(u"fuel"_s)),
        field(u"cooling_system"_s, &Update::coolingSystem, from(u"cooling_system"_s)),
        field(u"hot_water_fuel"_s, &Update::hotWaterFuel, from(u"fuel"_s)),
        field(u"hot_water_system"_s, &Update::hotWaterSystem, from(u"hot_water_system"_s)),
        field(u"has_laundry"_s, &Update::hasLaundry, choice),
        field(u"dryer_fuel"_s, &Update::dryerFuel, from(u"fuel"_s)),
        field(u"has_pool"_s, &Update::hasPool, choice),
        field(u"pool_year_round"_s, &Update::isPoolOpenAllYear, choice),
        field(u"pool_fuel"_s, &Update::poolFuel, from(u"fuel"_s)),
        field(u"notes"_s, &Update::notes, {.place = FieldPlace::Query}),
        field(u"has_elevator"_s, &Update::hasElevator, choice),
    });
    return shape;
}
