// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/tesla/teslaseason.h"

/** Prices by label, for a kWh or a kW, in the tariff's currency. */
struct TeslaRates
{
    std::optional<QMap<QString, double>> rates;
};

struct TeslaDailyCharge
{
    std::optional<QString> name;
    std::optional<double> amount;
};

/** What energy costs, and when. */
struct TeslaPrices
{
    std::optional<QString> utility;
    std::optional<QString> code;
    std::optional<QString> name;
    std::optional<QString> currency;
    std::optional<double> monthlyMinimum;
    std::optional<double> leastDemand;
    std::optional<double> mostDemand;
    std::optional<double> monthlyCharges;
    std::optional<QList<TeslaDailyCharge>> daily;
    std::optional<QJsonValue> dailyDemand;
    std::optional<QMap<QString, TeslaRates>> demand; /**< by season, or `ALL` */
    QMap<QString, TeslaRates> energy; /**< by season, or `ALL` */
    QMap<QString, TeslaSeason> seasons; /**< by name */
};

/** What Tesla calls tariff_content_v2. */
struct TeslaTariff : TeslaPrices
{
    std::optional<int> version;
    std::optional<TeslaPrices> sold; /**< what is paid for energy that is fed in */
};

namespace TeslaTariffs
{
/** @p tariff as it has to be sent: with all that Tesla leaves out when it is read back, and no period over midnight. */
TeslaTariff whole(const TeslaTariff &tariff);
}

template<>
const Shape<TeslaRates> &shapeOf<TeslaRates>();
template<>
const Shape<TeslaDailyCharge> &shapeOf<TeslaDailyCharge>();
template<>
const Shape<TeslaPrices> &shapeOf<TeslaPrices>();
template<>
const Shape<TeslaTariff> &shapeOf<TeslaTariff>();
