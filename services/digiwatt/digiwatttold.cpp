// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwatttold.h"

#include "services/digiwatt/digiwattnames.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 hour = 3600;

double known(const std::optional<double> &value)
{
    return value.value_or(qQNaN());
}

ToldEnergy energyOf(const QString &appliance, double wattHours)
{
    return {DigiwattNames::part(appliance), DigiwattNames::readable(appliance), wattHours};
}

QList<ToldEnergy> rowOf(const DigiwattFrame &table, std::size_t row)
{
    QList<ToldEnergy> energies;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        energies.append(energyOf(table.columns[column], table.values[std::size_t(column)][row]));
    return energies;
}

ToldDays daysOf(const DigiwattStretch &stretch)
{
    return {stretch.start.at.date(), stretch.stop.at.date()};
}

std::optional<ToldBeside> besideOf(const std::optional<DigiwattBeside> &beside)
{
    return beside ? std::optional(ToldBeside{known(beside->user), known(beside->average)}) : std::nullopt;
}

ToldUse useOf(const DigiwattSaving &saving)
{
    ToldUse use{.part = DigiwattNames::part(saving.appliance),
                .name = DigiwattNames::readable(saving.appliance),
                .singleUse = besideOf(saving.singleUse),
                .uses = besideOf(saving.uses),
                .total = besideOf(saving.total),
                .isAverageDoubtful = saving.isAverageDoubtful().value_or(false),
                .actual = saving.consumption ? known(saving.consumption->actual) : qQNaN(),
                .saving = saving.consumption ? known(saving.consumption->saving) : qQNaN(),
                .threshold = saving.history ? known(saving.history->threshold) : qQNaN()};
    if (saving.history) {
        for (const DigiwattStretch &stretch : saving.history->stretches)
            use.history.append({daysOf(stretch), known(stretch.value)});
    }
    return use;
}
}

bool DigiwattTold::isOrderUnusual(const DigiwattReading &reading)
{
    return reading.order == u"year-day-month"_s;
}

Greenness DigiwattTold::greenness(const DigiwattGreenness &greenness)
{
    Greenness told;
    const DigiwattFrame &table = *greenness.table;
    const std::vector<double> *shares = table.column(u"renewable_fraction"_s);
    for (std::size_t row = 0; shares && row < table.rows(); ++row) {
        const qint64 start = table.index.instants.at(row).toSecsSinceEpoch();
        told.stretches.append({{start, start + greenness.stepSeconds.value_or(hour)}, (*shares)[row]});
    }
    std::ranges::sort(told.stretches, {}, [](const GreenStretch &one) { return one.time.start; });
    for (const DigiwattWindow &window : greenness.windows)
        told.best.append({window.start.at.toSecsSinceEpoch(), window.stop.at.toSecsSinceEpoch()});
    std::ranges::sort(told.best, {}, &Interval::start);
    return told;
}

QList<ToldMonth> DigiwattTold::bands(const DigiwattFrame &table)
{
    QList<ToldMonth> months;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        ToldMonth month{.number = int(table.index.numbers[qsizetype(row)])};
        for (std::size_t band = 0; band < month.bands.size(); ++band)
            month.bands[band] = (*table.column(u"f%1"_s.arg(band + 1)))[row];
        months.append(month);
    }
    return months;
}

QList<ToldMonth> DigiwattTold::months(const DigiwattFrame &table)
{
    QList<ToldMonth> months;
    for (std::size_t row = 0; row < table.rows(); ++row)
        months.append({.number = int(table.index.numbers[qsizetype(row)]), .appliances = rowOf(table, row)});
    return months;
}

ToldShares DigiwattTold::shares(const DigiwattShares &shares)
{
    ToldShares told{.selected = shares.totals ? known(shares.totals->selected) : qQNaN(),
                    .previous = shares.totals ? known(shares.totals->previous) : qQNaN(),
                    .isTotalDoubtful = shares.isTotalDoubtful().value_or(false)};
    if (shares.table && shares.table->rows() > 0)
        told.appliances = rowOf(*shares.table, 0);
    return told;
}

ToldHabits DigiwattTold::habits(const DigiwattFrame &table)
{
    ToldHabits habits{.isPartial = table.unread > 0 || table.rows() < 7 * 24};
    for (auto &day : habits.wattHours)
        day.fill(qQNaN());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const DigiwattHour hour = table.index.hours[qsizetype(row)];
        habits.wattHours[std::size_t(hour.weekday)][std::size_t(hour.hour)] = table.values[0][row];
    }
    return habits;
}

ToldStanding DigiwattTold::standing(const DigiwattScale &scale)
{
    return {known(scale.least), known(scale.most), known(scale.user)};
}

QList<ToldUse> DigiwattTold::uses(const DigiwattSavings &savings)
{
    QList<ToldUse> uses;
    std::ranges::transform(savings.appliances, std::back_inserter(uses), useOf);
    return uses;
}
