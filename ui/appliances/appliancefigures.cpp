// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appliances/appliancefigures.h"

#include "ui/figures/figurecolors.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
const Unit wattHours{Unit::Kind::WattHour, {}};
constexpr int daysOfYear = 365;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApplianceFigures)
};

/** Sorted bars of what @p all come to, with the share of each. @p before: of the time it is compared with. */
Figure barsOf(const QList<ApplianceEnergy> &all, const QList<ApplianceEnergy> &before)
{
    Figure figure{.form = Figure::Form::Bars, .slotTitle = Words::tr("Appliance"), .unit = wattHours};
    double sum = 0;
    for (const ApplianceEnergy &one : all)
        sum += one.sum();
    FigureRow now{.id = u"now"_s, .name = Words::tr("Energy"), .color = FigureColors::of(Palette::Role::Home)};
    FigureRow then{.id = u"then"_s, .name = Words::tr("Compared"), .color = FigureColors::of(Palette::Role::Soft)};
    for (const ApplianceEnergy &one : all) {
        figure.slotNames.append(one.name);
        figure.slotColors.append(one.color);
        now.values.append(one.sum());
        now.notes.append(sum > 0 ? Format::percent(100 * one.sum() / sum) : QString());
        const auto same = std::ranges::find(before, one.id, &ApplianceEnergy::id);
        then.values.append(same == before.end() ? qQNaN() : same->sum());
    }
    figure.rows = {now};
    if (!before.isEmpty())
        figure.rows.append(then);
    return figure;
}

/** What the service says of the same time, and where it does not fit. */
QString serviceNote(const std::optional<Told<ToldShares>> &told)
{
    if (!told)
        return {};
    const ToldShares &shares = told->value;
    if (shares.isTotalDoubtful)
        return Words::tr("Digiwatt says %1 in all, which its own parts do not add up to.").arg(Format::amount(shares.selected, wattHours));
    if (std::isnan(shares.selected))
        return {};
    if (std::isnan(shares.previous))
        return Words::tr("Digiwatt says %1 in all.").arg(Format::amount(shares.selected, wattHours));
    return Words::tr("Digiwatt says %1 in all, after %2 in the time before.")
        .arg(Format::amount(shares.selected, wattHours), Format::amount(shares.previous, wattHours));
}

/** Months in the order of the calendar, the last one before the day on which they were told. */
QList<ToldMonth> inOrder(QList<ToldMonth> months, QDate told)
{
    const auto age = [told](const ToldMonth &month) { return (told.month() - 1 - month.number + 12) % 12; };
    std::ranges::sort(months, std::greater(), age);
    return months;
}

QDate firstOf(const ToldMonth &month, QDate told)
{
    return {month.number < told.month() ? told.year() : told.year() - 1, month.number, 1};
}

Figure stacked(const QList<ApplianceEnergy> &all, const QList<QDate> &months)
{
    Figure figure{.form = Figure::Form::Columns, .title = Words::tr("Twelve months"), .slotTitle = Words::tr("Month"), .unit = wattHours};
    for (const QDate &month : months) {
        figure.slotNames.append(Dates::shortMonth(month));
        figure.slotTitles.append(Dates::month(month));
    }
    for (const ApplianceEnergy &one : all)
        figure.rows.append({.id = one.id, .name = one.name, .color = one.color, .values = one.values});
    return figure;
}

QList<QDate> daysOf(const ChartData &bars)
{
    QList<QDate> days;
    for (const Interval &interval : bars.intervals)
        days.append(bars.zone.dateAt(interval.start));
    return days;
}
}

Figure ApplianceFigures::shares(const ChartPair &totals, const std::optional<Told<ToldShares>> &told)
{
    if (!totals.shown)
        return {};
    Figure figure = barsOf(ApplianceEnergies::of(*totals.shown),
                           totals.compared ? ApplianceEnergies::of(*totals.compared) : QList<ApplianceEnergy>());
    figure.title = Words::tr("What used how much");
    figure.note = serviceNote(told);
    return figure;
}

Figure ApplianceFigures::year(const std::optional<Told<ToldShares>> &told, const std::shared_ptr<const ChartData> &bars)
{
    if (!told && !bars)
        return {};
    Figure figure = barsOf(told ? ApplianceEnergies::of(told->value) : ApplianceEnergies::of(*bars), {});
    figure.title = Words::tr("The last twelve months");
    figure.note = told ? Words::tr("As Digiwatt tells it.") : Words::tr("Added up from the readings on this computer.");
    return figure;
}

Figure ApplianceFigures::months(const std::optional<Told<QList<ToldMonth>>> &told, const std::shared_ptr<const ChartData> &bars)
{
    if (!told)
        return bars ? stacked(ApplianceEnergies::of(*bars), daysOf(*bars)) : Figure();
    const QDate day = told->asked.date();
    const QList<ToldMonth> months = inOrder(told->value, day);
    QList<QDate> firsts;
    for (const ToldMonth &month : months)
        firsts.append(firstOf(month, day));
    Figure figure = stacked(ApplianceEnergies::of(months), firsts);
    figure.note = Words::tr("As Digiwatt tells it; that its numbers are the months of the calendar is taken for granted.");
    return figure;
}

Figure ApplianceFigures::standby(const std::optional<ToldUse> &use, const std::shared_ptr<const ChartData> &weeks)
{
    Figure figure{.form = Figure::Form::Columns, .title = Words::tr("Standby"), .slotTitle = Words::tr("Week"), .unit = wattHours};
    FigureRow row{
        .id = u"standby"_s, .name = Words::tr("Standby"), .color = FigureColors::of(SeriesKey{{}, SeriesKind::Appliance, u"standby"_s})};
    if (use) {
        for (const ToldStretch &stretch : use->history) {
            figure.slotNames.append(Dates::shortDay(stretch.days.first));
            figure.slotTitles.append(Dates::days(stretch.days.first, stretch.days.last));
            row.values.append(stretch.wattHours);
        }
        if (!std::isnan(use->threshold))
            figure.marks.append({Words::tr("Much"), use->threshold});
        if (use->isAverageDoubtful)
            figure.note = Words::tr("Digiwatt compares %1 with an average of %2, which are hardly in one unit: nothing is made of it here.")
                              .arg(Format::amount(use->total->user, wattHours), Format::amount(use->total->average, wattHours));
    } else if (weeks && weeks->series.size() == 1) {
        const double unit = std::pow(10, weeks->series[0]->exponent);
        for (std::size_t i = 0; i < weeks->intervals.size(); ++i) {
            const qint64 value = weeks->series[0]->values[i];
            const QDate first = weeks->zone.dateAt(weeks->intervals[i].start);
            figure.slotNames.append(Dates::shortDay(first));
            figure.slotTitles.append(Dates::days(first, first.addDays(6)));
            row.values.append(value == noReading ? qQNaN() : double(value) * unit);
        }
    }
    figure.rows = {row};
    return figure;
}

QString ApplianceFigures::standbyYear(const Figure &standby, int days, const std::optional<Tariff> &tariff, const SiteZone &zone,
                                      qint64 now)
{
    double sum = 0;
    int known = 0;
    for (const double value : standby.rows.isEmpty() ? QList<double>() : standby.rows[0].values) {
        sum += std::isnan(value) ? 0 : value;
        known += !std::isnan(value);
    }
    if (known == 0)
        return {};
    const double year = sum / (known * days) * daysOfYear;
    // Standby never rests, so that each hour's price counts alike.
    const auto price = tariff ? tariff->meanBuy({now - qint64(daysOfYear) * 86'400, now}, zone) : std::nullopt;
    if (!price)
        return Words::tr("At this rate %1 in a year.").arg(Format::amount(year, wattHours));
    const Unit money{Unit::Kind::Money, tariff->currency};
    return Words::tr("At this rate %1 in a year, which cost %2.")
        .arg(Format::amount(year, wattHours), Format::amount(year / 1000 * *price, money));
}
