// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftimpact.h"

using namespace Qt::StringLiterals;

namespace
{
template<typename T>
QList<ShapeField<T>> windowFields()
{
    return {
        field<T>(u"startDate"_s, &T::start, {.words = u"the first day"_s}),
        field<T>(u"endDate"_s, &T::end, {.words = u"the day after the last"_s}),
        field<T>(u"usage"_s, &T::usage, {.words = u"for each day, 96 values"_s, .unit = u"kWh per 15 min"_s, .least = 0}),
        field<T>(u"export"_s, &T::feedIn, {.words = u"as many days as usage"_s, .unit = u"kWh per 15 min"_s, .least = 0}),
        field<T>(u"debug"_s, &T::isDebugging),
    };
}
}

template<>
const Shape<WattShiftHomeQuestion> &shapeOf<WattShiftHomeQuestion>()
{
    using Question = WattShiftHomeQuestion;
    static const Shape<Question> shape(
        QList{field(u"home"_s, &Question::home, {.words = u"a home with utilityId and ratePlanId"_s, .place = FieldPlace::Path})}
        + windowFields<Question>());
    return shape;
}

template<>
const Shape<WattShiftPlace> &shapeOf<WattShiftPlace>()
{
    using Place = WattShiftPlace;
    static const Shape<Place> shape({
        field(u"ratePlanId"_s, &Place::ratePlan, {.words = u"ratePlans[].id of an answer to utilities"_s}),
        field(u"zipcode"_s, &Place::zipCode),
        field(u"carbonSignalImportance"_s, &Place::carbonSignal, {.codes = u"carbon_signal"_s}),
        field(u"solarCapacityKw"_s, &Place::solarKilowatts, {.unit = u"kW"_s, .least = 0}),
    });
    return shape;
}

template<>
const Shape<WattShiftInlineQuestion> &shapeOf<WattShiftInlineQuestion>()
{
    using Question = WattShiftInlineQuestion;
    static const Shape<Question> shape(
        QList{field(u"home"_s, &Question::place),
              field(u"useDefaultUsage"_s, &Question::usesDefaultUsage, {.words = u"instead of usage, that of comparable homes"_s})}
        + windowFields<Question>());
    return shape;
}

template<>
const Shape<WattShiftPlanQuestion> &shapeOf<WattShiftPlanQuestion>()
{
    using Question = WattShiftPlanQuestion;
    static const Shape<Question> shape(QList{field(u"ratePlanId"_s, &Question::ratePlan, {.place = FieldPlace::Path})}
                                       + windowFields<Question>());
    return shape;
}

template<>
const Shape<WattShiftImpact> &shapeOf<WattShiftImpact>()
{
    using Impact = WattShiftImpact;
    static const Shape<Impact> shape({
        field(u"billTotal"_s, &Impact::bill),
        field(u"startDate"_s, &Impact::start),
        field(u"endDate"_s, &Impact::end),
        field(u"gridServicesRev"_s, &Impact::gridServices),
        field(u"CO2e"_s, &Impact::carbonPounds),
        field(u"exportCompensationCredit"_s, &Impact::exportCredit),
        field(u"debugInfo"_s, &Impact::debugging),
    });
    return shape;
}
