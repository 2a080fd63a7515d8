// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/green/runadvice.h"

#include "ui/green/runfigures.h"
#include "ui/green/runwords.h"

namespace
{
constexpr qsizetype mostOptions = 8;

QList<RunOption> optionsOf(const RunPlan &plan)
{
    QList<RunOption> options;
    for (std::size_t i = 0; i < plan.starts.size(); ++i) {
        const RunStart &start = plan.starts[i];
        const QString praise = RunWords::praise(plan, int(i));
        if (praise.isEmpty() && (!start.isOnFront || options.size() >= mostOptions))
            continue;
        options.append({.rowId = QString::number(plan.instantOf(start)),
                        .when = RunWords::when(plan, start),
                        .cost = RunWords::cost(plan, start),
                        .share = RunWords::share(plan, start),
                        .carbon = RunWords::carbon(plan, start),
                        .praise = praise});
    }
    return options;
}
}

RunAdvice RunAdvice::of(const RunQuestion &question)
{
    const RunPlan plan = RunPlan::of(question);
    return {RunWords::summary(plan), RunWords::method(plan), optionsOf(plan), RunFigures::strip(plan), RunFigures::points(plan)};
}
