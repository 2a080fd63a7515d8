// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattcarbonquirks.h"

using namespace Qt::StringLiterals;

template<>
const Shape<WattCarbonQuirks> &shapeOf<WattCarbonQuirks>()
{
    using Quirks = WattCarbonQuirks;
    static const Shape<Quirks> shape({
        field(u"no_list"_s, &Quirks::hasNoList),
        field(u"envelope"_s, &Quirks::hasEnvelope),
        field(u"text_ids"_s, &Quirks::writesIdsAsText),
        field(u"plain_numbers"_s, &Quirks::writesNumbersAsNumbers),
        field(u"older_faults"_s, &Quirks::faultsAsBefore),
        field(u"assets_only"_s, &Quirks::hasAssetsOnly),
        field(u"silent"_s, &Quirks::isSilent),
        field(u"conflict_status"_s, &Quirks::conflictStatus, {.least = 400, .most = 422}),
    });
    return shape;
}
