// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattquery.h"

using namespace Qt::StringLiterals;

namespace
{
template<typename T>
QList<ShapeField<T>> accountFields()
{
    return {field<T>(u"account"_s, &T::account, {.words = u"the account number, as it was registered"_s, .place = FieldPlace::Path})};
}
}

template<>
const Shape<DigiwattAccountQuery> &shapeOf<DigiwattAccountQuery>()
{
    static const Shape<DigiwattAccountQuery> shape(accountFields<DigiwattAccountQuery>());
    return shape;
}

template<>
const Shape<DigiwattPeriodQuery> &shapeOf<DigiwattPeriodQuery>()
{
    using Query = DigiwattPeriodQuery;
    static const Shape<Query> shape(
        accountFields<Query>()
        + QList{field(u"period"_s,
                      &Query::period,
                      {.words = u"told from the day on which it is asked"_s, .codes = u"period"_s, .place = FieldPlace::Query})});
    return shape;
}
