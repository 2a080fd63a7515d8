// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appliances/applianceenergy.h"

#include "ui/figures/figurecolors.h"
#include "ui/history/flowstack.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
ApplianceEnergy named(const QString &part, const QString &name, qsizetype slotCount)
{
    const SeriesKey key{{}, SeriesKind::Appliance, part};
    return {part, name, FigureColors::of(key), QList<double>(slotCount, qQNaN())};
}

/** Adds @p value, which may be unknown, to slot @p slot. */
void add(QList<double> &values, qsizetype slot, double value)
{
    if (!std::isnan(value))
        values[slot] = std::isnan(values[slot]) ? value : values[slot] + value;
}

/** The largest first; what comes after the tenth is one, and the rest stays the last. */
QList<ApplianceEnergy> ordered(QList<ApplianceEnergy> all)
{
    all.removeIf([](const ApplianceEnergy &one) { return std::isnan(one.sum()); });
    std::ranges::stable_sort(
        all, [](const ApplianceEnergy &a, const ApplianceEnergy &b) { return a.isRest != b.isRest ? b.isRest : a.sum() > b.sum(); });
    const bool hasRest = !all.isEmpty() && all.last().isRest;
    while (all.size() - hasRest > ApplianceEnergies::most) {
        const qsizetype last = all.size() - 1 - hasRest;
        if (all[last - 1].id != u"other"_s && all[last].id != u"other"_s) {
            all[last].id = u"other"_s;
            all[last].name = QCoreApplication::translate("ApplianceEnergies", "Other appliances");
            all[last].color = FigureColors::of(Palette::Role::Soft);
        }
        for (qsizetype slot = 0; slot < all[last].values.size(); ++slot)
            add(all[last].values, slot, all[last - 1].values[slot]);
        all.removeAt(last - 1);
    }
    return all;
}
}

double ApplianceEnergy::sum() const
{
    QList<double> sum{qQNaN()};
    for (const double value : values)
        add(sum, 0, value);
    return sum[0];
}

QList<ApplianceEnergy> ApplianceEnergies::of(const ChartData &bars)
{
    QList<ApplianceEnergy> all;
    const auto stacked = FlowStack::stacked(std::make_shared<const ChartData>(bars));
    for (const auto &series : stacked->series) {
        ApplianceEnergy one{series->key.id(), Format::series(series->key, series->name), FigureColors::of(series->key), {}, {}};
        one.isRest = series->key.kind == SeriesKind::Home;
        const double unit = std::pow(10, series->exponent);
        for (const qint64 value : series->values)
            one.values.append(value == noReading ? qQNaN() : double(value) * unit);
        all.append(one);
    }
    return ordered(all);
}

QList<ApplianceEnergy> ApplianceEnergies::of(const QList<ToldMonth> &months)
{
    QList<ApplianceEnergy> all;
    for (qsizetype slot = 0; slot < months.size(); ++slot) {
        for (const ToldEnergy &energy : months[slot].appliances) {
            auto one = std::ranges::find(all, energy.part, &ApplianceEnergy::id);
            if (one == all.end())
                one = all.insert(all.end(), named(energy.part, energy.name, months.size()));
            add(one->values, slot, energy.wattHours);
        }
    }
    return ordered(all);
}

QList<ApplianceEnergy> ApplianceEnergies::of(const ToldShares &shares)
{
    return of(QList<ToldMonth>{{.appliances = shares.appliances}});
}
