// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshifthome.h"

using namespace Qt::StringLiterals;

namespace
{
/** What a home can be told about, at its creation and later. */
template<typename T>
QList<ShapeField<T>> draftFields()
{
    return {
        field<T>(u"name"_s, &T::name, {.words = u"1 to 255 characters"_s}),
        field<T>(u"utilityId"_s, &T::utility, {.words = u"utilityId of an answer to utilities"_s}),
        field<T>(u"ratePlanId"_s, &T::ratePlan, {.words = u"ratePlans[].id of an answer to utilities, never its rateID"_s}),
        field<T>(u"country"_s, &T::country),
        field<T>(u"city"_s, &T::city),
        field<T>(u"zipcode"_s, &T::zipCode),
        field<T>(u"streetAddress"_s, &T::street),
        field<T>(u"unstructuredAddress"_s, &T::address, {.words = u"the address in one line"_s}),
        field<T>(u"userId"_s, &T::user),
        field<T>(u"clientId"_s, &T::client),
        field<T>(u"meterId"_s, &T::meter),
        field<T>(u"meterIdSource"_s, &T::meterSource),
        field<T>(u"solarSystemSizeKw"_s, &T::solarKilowatts, {.unit = u"kW"_s, .least = 0}),
        field<T>(u"isNonNetMetered"_s, &T::isNotNetMetered, {.words = u"together with solarSystemSizeKw"_s}),
        field<T>(u"carbonSignalIntensity"_s, &T::carbonSignal, {.codes = u"carbon_signal"_s}),
        field<T>(u"enabled"_s, &T::isEnabled),
    };
}
}

template<>
const Shape<WattShiftHome> &shapeOf<WattShiftHome>()
{
    using Home = WattShiftHome;
    static const Shape<Home> shape({
        field(u"id"_s, &Home::id),
        field(u"name"_s, &Home::name),
        field(u"UtilityId"_s, &Home::utility),
        field(u"ratePlanId"_s, &Home::ratePlan),
        field(u"timezone"_s, &Home::timeZone),
        field(u"country"_s, &Home::country),
        field(u"city"_s, &Home::city),
        field(u"zipcode"_s, &Home::zipCode),
        field(u"streetAddress"_s, &Home::street),
        field(u"unstructuredAddress"_s, &Home::address),
        field(u"userId"_s, &Home::user),
        field(u"meterId"_s, &Home::meter),
        field(u"meterIdSource"_s, &Home::meterSource),
        field(u"carbonSignalIntensity"_s, &Home::carbonSignal),
        field(u"enabled"_s, &Home::isEnabled),
        field(u"createdAt"_s, &Home::created),
        field(u"updatedAt"_s, &Home::updated),
    });
    return shape;
}

template<>
const Shape<WattShiftHomeDraft> &shapeOf<WattShiftHomeDraft>()
{
    static const Shape<WattShiftHomeDraft> shape(draftFields<WattShiftHomeDraft>());
    return shape;
}

template<>
const Shape<WattShiftHomeUpdate> &shapeOf<WattShiftHomeUpdate>()
{
    static const Shape<WattShiftHomeUpdate> shape(
        QList{field(u"home"_s, &WattShiftHomeUpdate::home, {.words = u"the id of the home"_s, .place = FieldPlace::Path})}
        + draftFields<WattShiftHomeUpdate>());
    return shape;
}
