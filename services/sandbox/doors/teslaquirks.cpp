// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/teslaquirks.h"

using namespace Qt::StringLiterals;

template<>
const Shape<TeslaQuirks> &shapeOf<TeslaQuirks>()
{
    using Quirks = TeslaQuirks;
    static const Shape<Quirks> shape({
        field(u"refuses"_s, &Quirks::refuses, {.least = 400, .most = 599}),
        field(u"no_week"_s, &Quirks::noWeek),
        field(u"no_series"_s, &Quirks::noSeries),
        field(u"no_zero_totals"_s, &Quirks::noZeroTotals),
        field(u"no_zeros"_s, &Quirks::noZeros),
        field(u"no_wall_connectors"_s, &Quirks::noWallConnectors),
        field(u"milliseconds"_s, &Quirks::milliseconds),
        field(u"charge_series"_s, &Quirks::chargeSeries),
        field(u"capped_reserve"_s, &Quirks::cappedReserve),
        field(u"no_content"_s, &Quirks::noContent),
        field(u"capitals"_s, &Quirks::capitals),
        field(u"allows"_s, &Quirks::allows),
    });
    return shape;
}
