// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattseries.h"

/** Energy in Wh of a period and of the one before it, of that length. */
struct DigiwattTotals
{
    std::optional<double> selected;
    std::optional<double> previous;
};

/** Energy in Wh, a column an appliance, in one row; none where there is nothing to tell. */
struct DigiwattShares : DigiwattTable
{
    std::optional<DigiwattTotals> totals;

    /** Of all appliances that have a value. */
    double sum() const;
    /** Whether the total of the service is far from that sum, as in its documents: 0 beside 3200. Nothing where there is no total. */
    std::optional<bool> isTotalDoubtful() const;
};

/** Reads energy of a whole time by appliance. */
namespace DigiwattDistribution
{
Result<DigiwattShares> period(const QByteArray &body, const Asked<DigiwattPeriodQuery> &asked);
/** Of the last twelve months; without totals. */
Result<DigiwattShares> year(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked);
}

template<>
const Shape<DigiwattTotals> &shapeOf<DigiwattTotals>();
template<>
const Shape<DigiwattShares> &shapeOf<DigiwattShares>();
