// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftutility.h"

using namespace Qt::StringLiterals;

template<>
const Shape<WattShiftUtilityQuery> &shapeOf<WattShiftUtilityQuery>()
{
    using Query = WattShiftUtilityQuery;
    static const Shape<Query> shape({
        field(u"zipcode"_s, &Query::zipCode, {.words = u"five digits, with four more behind - if known"_s}),
        field(u"lat"_s, &Query::latitude, {.unit = u"°"_s, .isEitherWay = true}),
        field(u"long"_s, &Query::longitude, {.unit = u"°"_s, .isEitherWay = true}),
        field(u"radius"_s, &Query::radius, {.least = 0}),
        field(u"utilityId"_s, &Query::utility),
        field(u"effectiveOnDate"_s, &Query::effectiveOn, {.unit = u"s since 1970"_s}),
        field(u"isSolarPrioritizedOrder"_s, &Query::isSolarFirst),
        field(u"detailLevel"_s, &Query::detail, {.codes = u"detail_level"_s}),
        field(u"pageSize"_s, &Query::pageSize, {.least = 1}),
        field(u"pageNumber"_s, &Query::page, {.least = 0}),
    });
    return shape;
}

template<>
const Shape<WattShiftRatePlan> &shapeOf<WattShiftRatePlan>()
{
    using Plan = WattShiftRatePlan;
    static const Shape<Plan> shape({
        field(u"id"_s, &Plan::id),
        field(u"rateID"_s, &Plan::reference),
        field(u"ratePlanName"_s, &Plan::name),
        field(u"supportedType"_s, &Plan::support),
        field(u"solarBillingProgram"_s, &Plan::solarProgram),
        field(u"exportCompensationRefs"_s, &Plan::exportReferences),
    });
    return shape;
}

template<>
const Shape<WattShiftUtility> &shapeOf<WattShiftUtility>()
{
    using Utility = WattShiftUtility;
    static const Shape<Utility> shape({
        field(u"utilityId"_s, &Utility::id, {.isEitherWay = true}),
        field(u"utilityName"_s, &Utility::name),
        field(u"ratePlans"_s, &Utility::ratePlans),
    });
    return shape;
}
