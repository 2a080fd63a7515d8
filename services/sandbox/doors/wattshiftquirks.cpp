// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattshiftquirks.h"

using namespace Qt::StringLiterals;

template<>
const Shape<WattShiftQuirks> &shapeOf<WattShiftQuirks>()
{
    using Quirks = WattShiftQuirks;
    static const Shape<Quirks> shape({
        field(u"imports"_s, &Quirks::saysImports),
        field(u"oldest_prices"_s, &Quirks::hasOldestPrices),
        field(u"no_credit"_s, &Quirks::leavesCreditOut),
    });
    return shape;
}
