// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/pricedraft.h"

#include "ui/palette/palette.h"
#include "ui/prices/pricewords.h"
#include "ui/prices/typedprice.h"

using namespace Qt::StringLiterals;

namespace
{
Palette::Role roleOf(const QString &label)
{
    if (label == "f1"_L1)
        return Palette::Role::F1;
    if (label == "f2"_L1)
        return Palette::Role::F2;
    return label == "flat"_L1 ? Palette::Role::GridImport : Palette::Role::F3;
}

/** More than a home pays anywhere for a kWh: cents are meant. */
bool looksLikeCents(const std::optional<Decimal> &price, const QByteArray &currency)
{
    static const QList<QByteArray> largeUnits{"CHF", "EUR", "GBP", "USD"};
    return price && *price > Decimal(3) && largeUnits.contains(currency);
}

QString textOf(const std::optional<Decimal> &price)
{
    return price ? TypedPrice::text(*price) : QString();
}
}

PriceDraft PriceDraft::of(const std::optional<Tariff> &tariff)
{
    PriceDraft draft;
    if (!tariff)
        return draft;
    draft.calendar = tariff->calendar;
    draft.name = Tariff::presets().contains(tariff->name) ? QString() : tariff->name;
    draft.currency = tariff->currency;
    draft.isFourthOfOctoberHoliday = tariff->isFourthOfOctoberHoliday;
    for (const TariffRate &rate : tariff->rates)
        draft.typed.insert(rate.label, {textOf(rate.buy), textOf(rate.sell)});
    return draft;
}

Tariff PriceDraft::unpriced() const
{
    Tariff tariff = *Tariff::preset(Tariff::presets().at(qsizetype(*calendar)));
    if (const QString own = name.simplified(); !own.isEmpty())
        tariff.name = own;
    tariff.currency = currency;
    tariff.isFourthOfOctoberHoliday = calendar != Tariff::Calendar::Flat && isFourthOfOctoberHoliday;
    return tariff;
}

std::optional<Tariff> PriceDraft::tariff() const
{
    if (!calendar)
        return {};
    Tariff tariff = unpriced();
    for (TariffRate &rate : tariff.rates) {
        const TypedPrice buy(typed[rate.label].buy);
        const TypedPrice sell(typed[rate.label].sell);
        if (!buy.price() || !sell.fault().isEmpty())
            return {};
        rate.buy = buy.price();
        rate.sell = sell.price();
    }
    return tariff;
}

QList<PriceRow> PriceDraft::rows(Missing missing) const
{
    QList<PriceRow> rows;
    if (calendar) {
        for (const QString &label : unpriced().labels())
            rows.append(row(label, missing));
    }
    return rows;
}

PriceRow PriceDraft::row(const QString &label, Missing missing) const
{
    const TypedPrice buy(typed[label].buy);
    const TypedPrice sell(typed[label].sell);
    PriceRow row{.rowId = label,
                 .name = PriceWords::name(label),
                 .hours = PriceWords::hours(label),
                 .buy = typed[label].buy,
                 .sell = typed[label].sell,
                 .buyFault = buy.fault(),
                 .sellFault = sell.fault(),
                 .light = Palette::color(roleOf(label), false),
                 .dark = Palette::color(roleOf(label), true)};
    if (buy.isEmpty() && missing == Missing::Fault)
        row.buyFault = tr("Write what a kWh costs.");
    if (looksLikeCents(buy.price(), currency) || looksLikeCents(sell.price(), currency))
        row.doubt = tr("That is much for a kWh: are these cents? Write %1 for 28 cents.").arg(TypedPrice::text(Decimal(28, -2)));
    return row;
}
