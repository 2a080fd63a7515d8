// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonlocation.h"

using namespace Qt::StringLiterals;

template<>
const Shape<WattCarbonAddress> &shapeOf<WattCarbonAddress>()
{
    using Address = WattCarbonAddress;
    static const Shape<Address> shape({
        field(u"street"_s, &Address::street),
        field(u"city"_s, &Address::city),
        field(u"state"_s, &Address::state),
        field(u"country"_s, &Address::country),
        field(u"postalCode"_s, &Address::postalCode, {.isEitherWay = true}),
        field(u"latitude"_s, &Address::latitude, {.unit = u"°"_s, .least = -90, .most = 90, .isEitherWay = true}),
        field(u"longitude"_s, &Address::longitude, {.unit = u"°"_s, .least = -180, .most = 180, .isEitherWay = true}),
    });
    return shape;
}

MaybeFault JsonForm<WattCarbonLocation>::read(const QJsonValue &json, const FieldFacts &facts, WattCarbonLocation &value)
{
    value = {};
    if (!json.isObject())
        return JsonScalars::read(json, facts, value.line);
    return shapeOf<WattCarbonAddress>().read(json, value.parts.emplace());
}

QJsonValue JsonForm<WattCarbonLocation>::write(const WattCarbonLocation &value)
{
    return value.parts ? QJsonValue(shapeOf<WattCarbonAddress>().write(*value.parts)) : QJsonValue(value.line);
}
