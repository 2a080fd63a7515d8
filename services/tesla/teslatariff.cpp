// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslatariff.h"

using namespace Qt::StringLiterals;

namespace
{
const QString always = u"ALL"_s;

void fillRates(QMap<QString, TeslaRates> &all)
{
    for (TeslaRates &one : all)
        one.rates = one.rates.value_or(QMap<QString, double>());
}

TeslaPrices wholePrices(const TeslaPrices &prices)
{
    TeslaPrices whole = prices;
    for (std::optional<double> *number : {&whole.monthlyMinimum, &whole.leastDemand, &whole.mostDemand, &whole.monthlyCharges})
        *number = number->value_or(0);
    whole.daily = prices.daily.value_or(QList<TeslaDailyCharge>{{.name = u"Charge"_s}});
    for (TeslaDailyCharge &charge : *whole.daily)
        charge.amount = charge.amount.value_or(0);
    whole.dailyDemand = prices.dailyDemand.value_or(QJsonObject());
    whole.demand = prices.demand.value_or(QMap<QString, TeslaRates>{{always, {QMap<QString, double>{{always, 0}}}}});
    fillRates(*whole.demand);
    fillRates(whole.energy);
    for (TeslaSeason &season : whole.seasons)
        season = TeslaPeriods::whole(season);
    return whole;
}

/** Of @p T, which has prices. */
template<typename T>
QList<ShapeField<T>> priceFields()
{
    using Prices = TeslaPrices;
    return {
        field<T>(u"utility"_s, &Prices::utility),
        field<T>(u"code"_s, &Prices::code),
        field<T>(u"name"_s, &Prices::name),
        field<T>(u"currency"_s, &Prices::currency, {.codes = u"currency"_s, .isOpen = true}),
        field<T>(u"monthly_minimum_bill"_s, &Prices::monthlyMinimum),
        field<T>(u"min_applicable_demand"_s, &Prices::leastDemand),
        field<T>(u"max_applicable_demand"_s, &Prices::mostDemand),
        field<T>(u"monthly_charges"_s, &Prices::monthlyCharges),
        field<T>(u"daily_charges"_s, &Prices::daily),
        field<T>(u"daily_demand_charges"_s, &Prices::dailyDemand),
        field<T>(u"demand_charges"_s, &Prices::demand),
        filledField<T>(u"energy_charges"_s, &Prices::energy, {.words = u"by season and label; ALL holds at all times"_s}),
        filledField<T>(u"seasons"_s, &Prices::seasons, {.words = u"at least one"_s}),
    };
}
}

TeslaTariff TeslaTariffs::whole(const TeslaTariff &tariff)
{
    TeslaTariff whole;
    static_cast<TeslaPrices &>(whole) = wholePrices(tariff);
    whole.version = tariff.version.value_or(1);
    if (tariff.sold)
        whole.sold = wholePrices(*tariff.sold);
    return whole;
}

template<>
const Shape<TeslaRates> &shapeOf<TeslaRates>()
{
    static const Shape<TeslaRates> shape({field(u"rates"_s, &TeslaRates::rates)});
    return shape;
}

template<>
const Shape<TeslaDailyCharge> &shapeOf<TeslaDailyCharge>()
{
    static const Shape<TeslaDailyCharge> shape({
        field(u"name"_s, &TeslaDailyCharge::name),
        field(u"amount"_s, &TeslaDailyCharge::amount),
    });
    return shape;
}

template<>
const Shape<TeslaPrices> &shapeOf<TeslaPrices>()
{
    static const Shape<TeslaPrices> shape(priceFields<TeslaPrices>());
    return shape;
}

template<>
const Shape<TeslaTariff> &shapeOf<TeslaTariff>()
{
    static const Shape<TeslaTariff> shape(priceFields<TeslaTariff>()
                                          << field(u"version"_s, &TeslaTariff::version) << field(u"sell_tariff"_s, &TeslaTariff::sold));
    return shape;
}
