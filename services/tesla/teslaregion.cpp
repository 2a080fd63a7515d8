// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaregion.h"

using namespace Qt::StringLiterals;

template<>
const Shape<TeslaRegion> &shapeOf<TeslaRegion>()
{
    static const Shape<TeslaRegion> shape({
        field(u"region"_s, &TeslaRegion::code),
        field(u"fleet_api_base_url"_s, &TeslaRegion::address),
    });
    return shape;
}
