// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/calls/operation.h"
#include "services/json/shape.h"

/** For which time prices are asked. */
struct WattShiftPriceQuestion
{
    QString home;
    QDateTime start;
    QDateTime end;
};

/** Prices from start to end, in the currency of the place for a kWh. */
struct WattShiftPrice
{
    QDateTime start;
    QDateTime end;
    double price = 0; /**< that devices go by */
    std::optional<double> import;
    std::optional<double> feedIn;
    std::optional<double> confidence; /**< 0 to 1 */
};

struct WattShiftPriceSignal
{
    std::optional<QString> home;
    QDateTime start;
    QDateTime end;
    QList<WattShiftPrice> prices;
};

/** Reads the three forms in which price signals come: stretches in `data`, lists of quarter hours beside the start and the end, and
 *  the oldest one, `priceSignal`.
 */
namespace WattShiftPrices
{
Result<WattShiftPriceSignal> read(const QByteArray &body, const Asked<WattShiftPriceQuestion> &asked);
}

template<>
const Shape<WattShiftPriceQuestion> &shapeOf<WattShiftPriceQuestion>();
template<>
const Shape<WattShiftPrice> &shapeOf<WattShiftPrice>();
template<>
const Shape<WattShiftPriceSignal> &shapeOf<WattShiftPriceSignal>();
