// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/green/runadvice.h"

#include "models/values/applianceruns.h"
#include "models/values/runplanner.h"
#include "ui/figures/figurecolors.h"
#include "ui/green/greenfigures.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 step = 300; // seconds of a slot
constexpr std::size_t stepMinutes = step / 60;
constexpr qint64 horizonWithoutGreenness = 24 * 3600;
constexpr qsizetype mostOptions = 8;
constexpr std::size_t stripEvery = 6; // slots: half an hour

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunAdvice)
};

/** Wh of each slot of a run with these watts minute by minute. */
std::vector<double> loadOf(const std::vector<double> &minutes)
{
    std::vector<double> load((minutes.size() + stepMinutes - 1) / stepMinutes);
    for (std::size_t i = 0; i < minutes.size(); ++i)
        load[i / stepMinutes] += minutes[i] / 60;
    return load;
}

/** The time that can be planned: as far as it is known how green it is, else a day of prices. */
Interval rangeOf(const RunQuestion &question)
{
    const qint64 start = (question.now + step - 1) / step * step;
    const auto &stretches = question.greenness.stretches;
    const bool isKnown = !stretches.isEmpty() && stretches.last().time.end > start;
    return {start, isKnown ? stretches.last().time.end : start + horizonWithoutGreenness};
}

std::vector<RunSlot> timeOf(const RunQuestion &question, const Interval &range)
{
    std::vector<RunSlot> time;
    for (qint64 at = range.start; at + step <= range.end; at += step) {
        const TariffRate *rate = question.tariff ? &question.tariff->rateAt(at, question.zone) : nullptr;
        time.push_back({rate && rate->buy ? rate->buy->toDouble() : qQNaN(), GreenFigures::shareAt(question.greenness, at)});
    }
    return time;
}

QString whenOf(const RunStart &start, const RunQuestion &question, const Interval &range)
{
    const qint64 at = range.start + qint64(start.slot) * step;
    return Words::tr("%1, %2", "day, time").arg(Dates::weekday(question.zone.dateAt(at)), Dates::time(question.zone.secondOfDayAt(at)));
}

QString costOf(const RunStart &start, const RunQuestion &question)
{
    return std::isnan(start.cost) ? QString() : Format::amount(start.cost, {Unit::Kind::Money, question.tariff->currency});
}

QString praiseOf(int place, int cheapest, int greenest)
{
    if (place == cheapest && place == greenest)
        return Words::tr("cheapest and greenest");
    return place == cheapest ? Words::tr("cheapest") : place == greenest ? Words::tr("greenest") : QString();
}

QList<RunOption> optionsOf(const std::vector<RunStart> &starts, const RunQuestion &question, const Interval &range)
{
    const int cheapest = RunPlanner::cheapest(starts), greenest = RunPlanner::greenest(starts);
    QList<RunOption> options;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const QString praise = praiseOf(int(i), cheapest, greenest);
        const bool isShown = !praise.isEmpty() || (starts[i].isOnFront && options.size() < mostOptions);
        if (isShown)
            options.append({.rowId = QString::number(range.start + qint64(i) * step),
                            .when = whenOf(starts[i], question, range),
                            .cost = costOf(starts[i], question),
                            .share = Words::tr("%1 renewable").arg(Format::percent(starts[i].share * 100)),
                            .carbon = Words::tr("CO₂ unknown"),
                            .praise = praise});
    }
    return options;
}

Figure stripOf(const std::vector<RunStart> &starts, const RunQuestion &question, const Interval &range)
{
    Figure figure{.form = Figure::Form::Strip,
                  .title = Words::tr("The renewable share of a run, by when it starts"),
                  .slotTitle = Words::tr("Start"),
                  .unit = {Unit::Kind::Percent, {}}};
    FigureRow row{.id = u"share"_s, .name = Words::tr("Renewable share"), .color = FigureColors::of(Palette::Role::Green)};
    const int greenest = RunPlanner::greenest(starts);
    for (std::size_t i = 0; i < starts.size(); i += stripEvery) {
        const qint64 at = range.start + qint64(starts[i].slot) * step;
        figure.slotNames.append(i % (stripEvery * 6) == 0 ? Dates::time(question.zone.secondOfDayAt(at)) : QString());
        figure.slotTitles.append(whenOf(starts[i], question, range));
        row.values.append(starts[i].share * 100);
        row.notes.append(costOf(starts[i], question));
        if (greenest >= int(i) && greenest < int(i + stripEvery))
            figure.outlined.append({double(i) / stripEvery, double(i) / stripEvery + 1});
    }
    figure.rows = {row};
    figure.now = double(figure.slotCount()) + 1; // all of it is to come, so nothing is told apart
    return figure;
}
}

RunAdvice RunAdvice::of(const RunQuestion &question)
{
    const QList<ApplianceRun> runs = ApplianceRuns::find(question.power);
    const std::vector<double> minutes = ApplianceRuns::usual(question.power, runs);
    if (minutes.empty())
        return {Words::tr("It did not run in the last weeks, so that nothing is known of a run of it."), {}, {}};
    const std::vector<double> load = loadOf(minutes);
    double energy = 0;
    for (const double one : load)
        energy += one;
    const Interval range = rangeOf(question);
    const auto starts = RunPlanner::starts(load, timeOf(question, range));
    RunAdvice advice{Words::tr("A usual run takes %1 in %n minute(s), as its recorded runs did.", "", int(minutes.size()))
                         .arg(Format::amount(energy, {Unit::Kind::WattHour, {}})),
                     optionsOf(starts, question, range),
                     stripOf(starts, question, range)};
    if (advice.options.isEmpty())
        advice.summary += u' ' + Words::tr("It is not known how green or how dear the coming hours are.");
    return advice;
}
