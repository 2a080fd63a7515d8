// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftsettlings.h"

using namespace Qt::StringLiterals;

Settling WattShiftSettlings::homeCreate()
{
    return {.kind = Settling::Kind::Makes, .which = {{u"name"_s, u"name"_s}}};
}

Settling WattShiftSettlings::homeUpdate()
{
    Settling settling{
        .kind = Settling::Kind::Sets, .which = {{u"id"_s, u"home"_s}}, .values = {{u"UtilityId"_s, u"utilityId"_s}}, .hasWayBack = true};
    for (const QString &name : {u"name"_s,
                                u"ratePlanId"_s,
                                u"country"_s,
                                u"city"_s,
                                u"zipcode"_s,
                                u"streetAddress"_s,
                                u"unstructuredAddress"_s,
                                u"userId"_s,
                                u"meterId"_s,
                                u"meterIdSource"_s,
                                u"carbonSignalIntensity"_s,
                                u"enabled"_s})
        settling.values.append({name, name});
    return settling;
}
