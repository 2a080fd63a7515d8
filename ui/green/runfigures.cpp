// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/green/runfigures.h"

#include "ui/figures/figurecolors.h"
#include "ui/green/runwords.h"
#include "ui/words/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t every = 6; // starts: half an hour
constexpr std::size_t labelEvery = 6 * every;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunFigures)
};
}

Figure RunFigures::strip(const RunPlan &plan)
{
    Figure figure{.form = Figure::Form::Strip,
                  .title = Words::tr("When to run it"),
                  .slotTitle = Words::tr("Start"),
                  .unit = {Unit::Kind::Percent, {}}};
    FigureRow row{.id = u"share"_s, .name = Words::tr("Renewable share"), .color = FigureColors::of(Palette::Role::Green)};
    for (std::size_t i = 0; i < plan.starts.size(); i += every) {
        const RunStart &start = plan.starts[i];
        figure.slotNames.append(i % labelEvery == 0 ? Dates::time(plan.question.zone.secondOfDayAt(plan.instantOf(start))) : QString());
        figure.slotTitles.append(RunWords::when(plan, start));
        row.values.append(plan.shareOf(start) * 100);
        row.notes.append(RunWords::cost(plan, start));
        if (plan.greenest >= int(i) && plan.greenest < int(i + every))
            figure.outlined.append({double(i) / every, double(i) / every + 1});
    }
    figure.rows = {row};
    figure.now = double(figure.slotCount()) + 1; // all of it is to come, so nothing is told apart
    return figure;
}

Figure RunFigures::points(const RunPlan &plan)
{
    Figure figure{.form = Figure::Form::Points,
                  .title = Words::tr("Money against green, start by start"),
                  .slotTitle = Words::tr("Start"),
                  .unit = {Unit::Kind::Percent, {}}};
    FigureRow cost{.id = u"cost"_s, .name = Words::tr("Cost"), .color = FigureColors::of(Palette::Role::Ink), .unit = plan.money()};
    FigureRow share{.id = u"share"_s, .name = Words::tr("Renewable share"), .color = FigureColors::of(Palette::Role::Green)};
    for (std::size_t i = 0; i < plan.starts.size(); ++i) {
        const RunStart &start = plan.starts[i];
        const QString praise = RunWords::praise(plan, int(i));
        const bool isShown = i % every == 0 || start.isOnFront || !praise.isEmpty();
        if (!isShown || !start.cost || !start.share)
            continue;
        if (start.isOnFront)
            figure.front.append(figure.slotCount());
        figure.slotNames.append(praise);
        figure.slotTitles.append(RunWords::when(plan, start));
        cost.values.append(plan.costOf(start)->toDouble());
        share.values.append(plan.shareOf(start) * 100);
        share.notes.append(RunWords::carbon(plan, start));
    }
    figure.rows = {cost, share};
    figure.note = figure.slotNames.isEmpty() ? QString() : Words::tr("Outlined: no other start is both cheaper and greener.");
    return figure;
}
