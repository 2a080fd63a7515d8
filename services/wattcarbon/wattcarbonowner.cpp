// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonowner.h"

using namespace Qt::StringLiterals;

template<>
const Shape<WattCarbonOwner> &shapeOf<WattCarbonOwner>()
{
    using Owner = WattCarbonOwner;
    static const FieldFacts inferred{.words = u"not documented"_s, .isEitherWay = true};
    static const Shape<Owner> shape({
        field(u"name"_s, &Owner::name),
        field(u"email"_s, &Owner::email, inferred),
        field(u"phone"_s, &Owner::phone, inferred),
        field(u"address"_s, &Owner::address, inferred),
        field(u"address2"_s, &Owner::address2, inferred),
        field(u"city"_s, &Owner::city, inferred),
        field(u"state"_s, &Owner::state, inferred),
        field(u"zip"_s, &Owner::zip, inferred),
    });
    return shape;
}
