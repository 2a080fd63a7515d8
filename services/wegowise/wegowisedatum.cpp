// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisedatum.h"

using namespace Qt::StringLiterals;

namespace
{
FieldFacts in(const QString &unit)
{
    return {.unit = unit, .isEitherWay = true};
}
}

template<>
const Shape<WegoWiseDatum> &shapeOf<WegoWiseDatum>()
{
    using Datum = WegoWiseDatum;
    static const FieldFacts charge{.isEitherWay = true};
    static const Shape<Datum> shape({
        field(u"id"_s, &Datum::id, {.least = 1, .isEitherWay = true}),
        field(u"start_date"_s, &Datum::start),
        field(u"end_date"_s, &Datum::end),
        field(u"kwh"_s, &Datum::kilowattHours, in(u"kWh"_s)),
        field(u"btu"_s, &Datum::btu, in(u"Btu"_s)),
        field(u"gallons"_s, &Datum::gallons, in(u"gal"_s)),
        field(u"demand_kw"_s, &Datum::demandKilowatts, in(u"kW"_s)),
        field(u"peak_kwh"_s, &Datum::peakKilowattHours, in(u"kWh"_s)),
        field(u"off_peak_kwh"_s, &Datum::offPeakKilowattHours, in(u"kWh"_s)),
        field(u"total_charge"_s, &Datum::totalCharge, charge),
        field(u"delivery_charge"_s, &Datum::deliveryCharge, charge),
        field(u"fixed_charge"_s, &Datum::fixedCharge, charge),
        field(u"fuel_charge"_s, &Datum::fuelCharge, charge),
        field(u"demand_charge"_s, &Datum::demandCharge, charge),
        field(u"peak_charge"_s, &Datum::peakCharge, charge),
        field(u"off_peak_charge"_s, &Datum::offPeakCharge, charge),
        field(u"late_charge"_s, &Datum::lateCharge, charge),
    });
    return shape;
}

template<>
const Shape<WegoWiseDatumQuestion> &shapeOf<WegoWiseDatumQuestion>()
{
    static const FieldFacts id{.words = u"its id"_s, .least = 1, .isEitherWay = true, .place = FieldPlace::Path};
    static const Shape<WegoWiseDatumQuestion> shape({
        field(u"meter"_s, &WegoWiseDatumQuestion::meter, id),
        field(u"datum"_s, &WegoWiseDatumQuestion::datum, id),
    });
    return shape;
}
