// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowiseutility.h"

using namespace Qt::StringLiterals;

template<>
const Shape<WegoWiseUtilityQuery> &shapeOf<WegoWiseUtilityQuery>()
{
    using Query = WegoWiseUtilityQuery;
    static const Shape<Query> shape({
        field(u"state"_s, &Query::state, {.words = u"two letters, as WI"_s, .place = FieldPlace::Query}),
        field(u"data_type"_s, &Query::dataType, {.words = u"capitalised, as Gas"_s, .place = FieldPlace::Query}),
    });
    return shape;
}

template<>
const Shape<WegoWiseUtility> &shapeOf<WegoWiseUtility>()
{
    using Utility = WegoWiseUtility;
    static const Shape<Utility> shape({
        field(u"id"_s, &Utility::id, {.least = 1, .isEitherWay = true}),
        field(u"data_type"_s, &Utility::dataType),
        field(u"name"_s, &Utility::name),
        field(u"short_name"_s, &Utility::shortName),
        field(u"state_code"_s, &Utility::state),
    });
    return shape;
}
