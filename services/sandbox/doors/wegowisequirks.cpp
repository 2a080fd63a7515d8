// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisequirks.h"

using namespace Qt::StringLiterals;

template<>
const Shape<WegoWiseQuirks> &shapeOf<WegoWiseQuirks>()
{
    using Quirks = WegoWiseQuirks;
    static const Shape<Quirks> shape({
        field(u"labels"_s, &Quirks::createsWithLabels),
        field(u"codes"_s, &Quirks::showsCodes),
        field(u"bare_building"_s, &Quirks::hasBareBuilding),
        field(u"text_numbers"_s, &Quirks::writesNumbersAsText),
        field(u"plain_numbers"_s, &Quirks::writesDecimalsAsNumbers),
        field(u"small_types"_s, &Quirks::writesTypesSmall),
        field(u"oldest_first"_s, &Quirks::hasOldestFirst),
        field(u"older"_s, &Quirks::isOlder),
        field(u"hidden_errors"_s, &Quirks::hidesErrors),
        field(u"told_refusals"_s, &Quirks::saysWhoIsRefused),
        field(u"missing_status"_s, &Quirks::missingStatus, {.least = 400, .most = 404}),
    });
    return shape;
}
