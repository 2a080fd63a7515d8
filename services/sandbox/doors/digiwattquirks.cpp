// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/digiwattquirks.h"

using namespace Qt::StringLiterals;

template<>
const Shape<DigiwattQuirks> &shapeOf<DigiwattQuirks>()
{
    using Quirks = DigiwattQuirks;
    static const Shape<Quirks> shape({
        field(u"dates"_s, &Quirks::dates),
        field(u"missing"_s, &Quirks::missing),
        field(u"zero_totals"_s, &Quirks::zeroTotals),
        field(u"dots"_s, &Quirks::dots),
        field(u"hidden_errors"_s, &Quirks::hiddenErrors),
        field(u"dimension"_s, &Quirks::dimension),
        field(u"strict_pods"_s, &Quirks::strictPods),
        field(u"json_tokens"_s, &Quirks::jsonTokens),
        field(u"new_appliance"_s, &Quirks::newAppliance),
    });
    return shape;
}
