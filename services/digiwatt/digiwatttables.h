// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattseries.h"

/** Energy in Wh by hours of a week or by months of a year. */
struct DigiwattEnergy : DigiwattTable
{
};

/** Reads such tables. */
namespace DigiwattTables
{
/** A row an hour of the week, of the whole period; one column, `consumption`. */
Result<DigiwattEnergy> habits(const QByteArray &body, const Asked<DigiwattPeriodQuery> &asked);
/** A row a month of the last twelve, columns `f1`, `f2` and `f3`: the bands of Italian tariffs. That the numbers 1 to 12 are those of
 *  the calendar is inferred. */
Result<DigiwattEnergy> trend(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked);
/** A row a month of the last twelve, a column an appliance. */
Result<DigiwattEnergy> compound(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked);
}

template<>
const Shape<DigiwattEnergy> &shapeOf<DigiwattEnergy>();
