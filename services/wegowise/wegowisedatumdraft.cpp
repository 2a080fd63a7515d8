// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisedatumdraft.h"

using namespace Qt::StringLiterals;

namespace
{
FieldFacts in(const QString &unit, const QString &words = {})
{
    return {.words = words, .unit = unit, .isEitherWay = true};
}

const FieldFacts charge{.isEitherWay = true};
const QString thermal = u"of gas, oil, propane and steam"_s;
const QString fluid = u"of oil, propane, steam and water"_s;

template<typename T>
QList<ShapeField<T>> bill()
{
    return {
        field<T>(u"meter"_s, &T::meter, {.words = u"its id"_s, .least = 1, .isEitherWay = true, .place = FieldPlace::Path}),
        field<T>(u"start_date"_s, &T::start),
        field<T>(u"end_date"_s, &T::end),
        field<T>(u"total_charge"_s, &T::totalCharge, {.words = u"this or what was used"_s, .isEitherWay = true}),
        field<T>(u"delivery_charge"_s, &T::deliveryCharge, charge),
        field<T>(u"fixed_charge"_s, &T::fixedCharge, charge),
        field<T>(u"fuel_charge"_s, &T::fuelCharge, charge),
    };
}

template<typename T>
QList<ShapeField<T>> electric()
{
    const QString words = u"of electricity"_s;
    const FieldFacts electricCharge{.words = words, .isEitherWay = true};
    return bill<T>()
        + QList<ShapeField<T>>{
            field<T>(u"kwh"_s, &T::kilowattHours, in(u"kWh"_s, words)),
            field<T>(u"demand_charge"_s, &T::demandCharge, electricCharge),
            field<T>(u"peak_charge"_s, &T::peakCharge, electricCharge),
            field<T>(u"late_charge"_s, &T::lateCharge, electricCharge),
            field<T>(u"off_peak_charge"_s, &T::offPeakCharge, electricCharge),
            field<T>(u"peak_kwh"_s, &T::peakKilowattHours, in(u"kWh"_s, words)),
            field<T>(u"off_peak_kwh"_s, &T::offPeakKilowattHours, in(u"kWh"_s, words)),
            field<T>(u"demand_kw"_s, &T::demandKilowatts, in(u"kW"_s, words)),
        };
}

template<typename T>
ShapeField<T> btu()
{
    return field<T>(u"btu"_s, &T::btu, in(u"Btu"_s, thermal));
}

template<typename T>
ShapeField<T> gallons()
{
    return field<T>(u"gallons"_s, &T::gallons, in(u"gal"_s, fluid));
}

template<typename T>
QList<ShapeField<T>> fluids()
{
    return bill<T>() << btu<T>() << gallons<T>();
}
}

template<>
const Shape<WegoWiseElectricDraft> &shapeOf<WegoWiseElectricDraft>()
{
    static const Shape<WegoWiseElectricDraft> shape(electric<WegoWiseElectricDraft>());
    return shape;
}

template<>
const Shape<WegoWiseGasDraft> &shapeOf<WegoWiseGasDraft>()
{
    static const Shape<WegoWiseGasDraft> shape(bill<WegoWiseGasDraft>() << btu<WegoWiseGasDraft>());
    return shape;
}

template<>
const Shape<WegoWiseOilDraft> &shapeOf<WegoWiseOilDraft>()
{
    static const Shape<WegoWiseOilDraft> shape(fluids<WegoWiseOilDraft>());
    return shape;
}

template<>
const Shape<WegoWisePropaneDraft> &shapeOf<WegoWisePropaneDraft>()
{
    static const Shape<WegoWisePropaneDraft> shape(fluids<WegoWisePropaneDraft>());
    return shape;
}

template<>
const Shape<WegoWiseSteamDraft> &shapeOf<WegoWiseSteamDraft>()
{
    static const Shape<WegoWiseSteamDraft> shape(fluids<WegoWiseSteamDraft>());
    return shape;
}

template<>
const Shape<WegoWiseWaterDraft> &shapeOf<WegoWiseWaterDraft>()
{
    static const Shape<WegoWiseWaterDraft> shape(bill<WegoWiseWaterDraft>() << gallons<WegoWiseWaterDraft>());
    return shape;
}

template<>
const Shape<WegoWiseAnyDraft> &shapeOf<WegoWiseAnyDraft>()
{
    using Any = WegoWiseAnyDraft;
    static const Shape<Any> shape(electric<Any>() << btu<Any>() << gallons<Any>());
    return shape;
}
