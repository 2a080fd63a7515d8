// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** A bill: what a meter counted from a day to a day, both within, and what that cost. Charges are in the currency of the place, in
 *  which WegoWise writes them. All kinds of meters have the same members.
 */
struct WegoWiseDatum
{
    std::optional<qint64> id; /**< older answers have none */
    QDate start;
    QDate end;
    std::optional<Decimal> kilowattHours; /**< of whatever energy: btu / 3413 */
    std::optional<Decimal> btu;
    std::optional<Decimal> gallons;
    std::optional<Decimal> demandKilowatts;
    std::optional<Decimal> peakKilowattHours;
    std::optional<Decimal> offPeakKilowattHours;
    std::optional<Decimal> totalCharge;
    std::optional<Decimal> deliveryCharge;
    std::optional<Decimal> fixedCharge;
    std::optional<Decimal> fuelCharge;
    std::optional<Decimal> demandCharge;
    std::optional<Decimal> peakCharge;
    std::optional<Decimal> offPeakCharge;
    std::optional<Decimal> lateCharge;
};

/** Which bill of a meter is meant. */
struct WegoWiseDatumQuestion
{
    qint64 meter = 0;
    qint64 datum = 0;
};

template<>
const Shape<WegoWiseDatum> &shapeOf<WegoWiseDatum>();
template<>
const Shape<WegoWiseDatumQuestion> &shapeOf<WegoWiseDatumQuestion>();
