// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/green/runplan.h"

#include "models/values/applianceruns.h"
#include "models/values/division.h"

namespace
{
constexpr qint64 horizonWithoutGreenness = 24 * 3600;

Interval rangeOf(const RunQuestion &question)
{
    const qint64 start = ceilDivided(question.now, RunSlots::step) * RunSlots::step;
    const auto &stretches = question.greenness.stretches;
    const bool isKnown = !stretches.isEmpty() && stretches.last().time.end > start;
    return {start, isKnown ? stretches.last().time.end : start + horizonWithoutGreenness};
}
}

RunPlan RunPlan::of(const RunQuestion &question)
{
    RunPlan plan{.question = question, .run = ApplianceRuns::usual(ApplianceRuns::find(question.power)).time};
    if (plan.run.isEmpty())
        return plan;
    plan.load = RunLoad::of(question.power, plan.run, RunSlots::step);
    plan.range = rangeOf(question);
    plan.starts = RunPlanner::starts(plan.load.amounts,
                                     RunSlots::of(plan.range, question.tariff, question.zone, question.greenness, question.carbon));
    plan.cheapest = RunPlanner::cheapest(plan.starts);
    plan.greenest = RunPlanner::greenest(plan.starts);
    return plan;
}

double RunPlan::shareOf(const RunStart &start) const
{
    const Int128 all = load.sum();
    return start.share && all > 0 ? double(*start.share) / double(all) / 1e6 : qQNaN();
}
