// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyquestion.h"

#include "models/values/period.h"

namespace
{
/** Power is counted as the energy it adds up to. */
Unit::Kind quantityOf(const SeriesInfo &series)
{
    return series.unit.isPower() ? Unit::Kind::WattHour : series.unit.kind;
}

bool isShown(const View &view, const SeriesInfo &series, HistoryQuestion::Flows flows)
{
    using enum SeriesKind;
    const bool isOfAppliances = series.key.kind == Appliance || series.key.kind == Charger || series.key.kind == Home;
    const bool isMeant = flows == HistoryQuestion::Flows::All || isOfAppliances;
    return isMeant && (view.sites.isEmpty() || view.sites.contains(series.key.site));
}

/** The keys of these kinds, in the order of the kinds: the order of the stack from the zero line outwards. */
QList<SeriesKey> ofKinds(const QList<SeriesKey> &keys, std::initializer_list<SeriesKind> kinds)
{
    QList<SeriesKey> chosen;
    for (const SeriesKind kind : kinds)
        std::ranges::copy_if(keys, std::back_inserter(chosen), [kind](const SeriesKey &key) { return key.kind == kind; });
    return chosen;
}

/** The days that @p range touches. */
Period daysOf(const Interval &range, const SiteZone &zone)
{
    return {Period::Kind::Custom, zone.dateAt(range.start), zone.dateAt(range.end - 1).addDays(1)};
}

/** The time in the compared period that lies where @p range lies in the view's. */
Interval behind(const View &view, const Interval &range, const SiteZone &zone)
{
    const Interval whole = Periods::bounds(view.period, zone);
    const Interval compared = Periods::bounds(Periods::compared(view.period, view.compare), zone);
    if (range == whole)
        return compared;
    const qint64 distance = compared.start - whole.start;
    return {range.start + distance, range.end + distance};
}

QList<SeriesKey> energyKeys(const QList<SeriesKey> &keys, ChartData::Form form)
{
    using enum SeriesKind;
    QList<SeriesKey> flows = ofKinds(keys, {Solar, BatteryDischarge, Import, Export, BatteryCharge});
    if (!flows.isEmpty())
        return form == ChartData::Form::Lines ? flows + ofKinds(keys, {Home}) : flows;
    const QList<SeriesKey> appliances = ofKinds(keys, {Charger, Appliance});
    return appliances.isEmpty() ? ofKinds(keys, {Home, Demand, Heat}) : appliances + ofKinds(keys, {Home});
}
}

HistoryQuestion HistoryQuestion::of(const View &view, const Interval &range, const QList<SeriesInfo> &series, const SiteZone &zone,
                                    Qt::DayOfWeek weekStart, int pixels, Flows flows)
{
    QList<SeriesKey> keys;
    for (const SeriesInfo &one : series) {
        if (isShown(view, one, flows) && quantityOf(one) == view.quantity)
            keys.append(one.key);
    }
    const bool isEnergy = view.quantity == Unit::Kind::WattHour;
    const Period days = daysOf(range, zone);
    const auto form = isEnergy && days.days() <= 2 ? ChartData::Form::Lines : ChartData::Form::Bars;
    HistoryQuestion question{.chart = {.keys = isEnergy ? energyKeys(keys, form) : keys,
                                       .range = range,
                                       .form = form,
                                       .step = Periods::suggestedStep(days),
                                       .weekStart = weekStart,
                                       .pixels = pixels}};
    question.totals = question.chart;
    if (form == ChartData::Form::Lines) {
        question.totals.keys = energyKeys(keys, ChartData::Form::Bars);
        question.totals.form = ChartData::Form::Bars;
        question.totals.step = Step::Hour;
    }
    if (view.compare != Compare::Nothing && view.period.kind != Period::Kind::Lifetime)
        question.compared = behind(view, range, zone);
    return question;
}

QList<Unit::Kind> HistoryQuestion::quantities(const View &view, const QList<SeriesInfo> &series, Flows flows)
{
    QList<Unit::Kind> kinds;
    for (const SeriesInfo &one : series) {
        if (isShown(view, one, flows) && one.unit.kind != Unit::Kind::Percent && !one.unit.isCarbon() && !kinds.contains(quantityOf(one)))
            kinds.append(quantityOf(one));
    }
    std::ranges::sort(kinds);
    return kinds;
}
