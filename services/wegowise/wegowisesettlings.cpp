// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisesettlings.h"

using namespace Qt::StringLiterals;

namespace
{
/** How the service says that a user has no building. */
const QList<Error::Kind> noBuilding{Error::Kind::NotThere, Error::Kind::Refused};
}

Settling WegoWiseSettlings::userDelete()
{
    return {.kind = Settling::Kind::Removes, .absent = {Error::Kind::SignedOut, Error::Kind::NotThere}};
}

Settling WegoWiseSettlings::buildingCreate()
{
    return {.kind = Settling::Kind::Makes, .absent = noBuilding, .isOnlyOne = true};
}

Settling WegoWiseSettlings::buildingDelete()
{
    return {.kind = Settling::Kind::Removes, .absent = noBuilding};
}

Settling WegoWiseSettlings::buildingUpdate()
{
    return {.kind = Settling::Kind::Sets,
            .which = {{u"id"_s, u"building"_s}, {{}, u"username"_s}},
            .values = {{u"nickname"_s, u"nickname"_s},
                       {u"type"_s, u"building_type"_s},
                       {u"year_built"_s, u"year_built"_s},
                       {u"sqft"_s, u"sqft"_s},
                       {u"basement.sqft"_s, u"basement_sqft"_s},
                       {u"basement.conditioned"_s, u"basement_conditioned"_s},
                       {u"n_stories"_s, u"n_stories"_s},
                       {u"heating.system"_s, u"heating_system"_s},
                       {u"heating.fuel"_s, u"heating_fuel"_s},
                       {u"cooling.system"_s, u"cooling_system"_s},
                       {u"hot_water.fuel"_s, u"hot_water_fuel"_s},
                       {u"hot_water.system"_s, u"hot_water_system"_s},
                       {u"notes"_s, u"notes"_s}},
            .absent = noBuilding};
}

Settling WegoWiseSettlings::meterCreate()
{
    return {.kind = Settling::Kind::Makes, .which = {{u"account_number"_s, u"account_number"_s}, {u"data_type"_s, u"data_type"_s}}};
}

Settling WegoWiseSettlings::meterDelete()
{
    return {.kind = Settling::Kind::Removes, .which = {{u"id"_s, u"meter"_s}}};
}

Settling WegoWiseSettlings::datumCreate()
{
    return {.kind = Settling::Kind::Makes, .which = {{u"start_date"_s, u"start_date"_s}, {u"end_date"_s, u"end_date"_s}}};
}

Settling WegoWiseSettlings::datumDelete()
{
    return {.kind = Settling::Kind::Removes, .which = {{u"id"_s, u"datum"_s}}};
}
