// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/green/runwords.h"

#include "models/values/carbonmethod.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString grams(double grams)
{
    return std::abs(grams) < 1000 ? Words::tr("%1 g CO₂").arg(Format::number(grams))
                                  : Words::tr("%1 kg CO₂").arg(Format::number(grams / 1000));
}

bool isCarbonKnown(const RunPlan &plan)
{
    return std::ranges::any_of(plan.starts, [](const RunStart &start) { return start.carbon.has_value(); });
}
}

QString RunWords::summary(const RunPlan &plan)
{
    if (plan.run.isEmpty())
        return Words::tr("It did not run in the last weeks, so that nothing is known of a run of it.");
    const QString usual
        = Words::tr("A usual run takes %1 in %n minute(s), as its recorded runs did.", "", int((plan.run.length() + 59) / 60))
              .arg(Format::amount(plan.load.wattHours(), {Unit::Kind::WattHour, {}}));
    const bool isNothingKnown = plan.cheapest < 0 && plan.greenest < 0;
    return isNothingKnown ? usual + u' ' + Words::tr("It is not known how green or how dear the coming hours are.") : usual;
}

QString RunWords::when(const RunPlan &plan, const RunStart &start)
{
    const qint64 at = plan.instantOf(start);
    const SiteZone &zone = plan.question.zone;
    return Words::tr("%1, %2", "day, time").arg(Dates::weekday(zone.dateAt(at)), Dates::time(at, zone));
}

QString RunWords::cost(const RunPlan &plan, const RunStart &start)
{
    return start.cost ? Format::amount(plan.costOf(start), plan.money()) : QString();
}

QString RunWords::share(const RunPlan &plan, const RunStart &start)
{
    return Words::tr("%1 renewable").arg(Format::percent(plan.shareOf(start) * 100));
}

QString RunWords::carbon(const RunPlan &plan, const RunStart &start)
{
    return start.carbon ? grams(plan.gramsOf(start)->toDouble()) : Words::tr("CO₂ unknown");
}

QString RunWords::praise(const RunPlan &plan, int place)
{
    if (place == plan.cheapest && place == plan.greenest)
        return Words::tr("cheapest and greenest");
    return place == plan.cheapest ? Words::tr("cheapest") : place == plan.greenest ? Words::tr("greenest") : QString();
}

QString RunWords::method(const RunPlan &plan)
{
    const auto &grid = plan.question.grid;
    if (plan.starts.empty())
        return {};
    if (!grid)
        return Words::tr("To see the CO₂ of a start, import a file that tells the CO₂ of the grid hour by hour.");
    const QString source = Format::series(grid->key, grid->name);
    if (!isCarbonKnown(plan))
        return Words::tr("The CO₂ that “%1” tells ends on %2, so that of the coming hours is not known.")
            .arg(source, Dates::day(plan.question.zone.dateAt(grid->span.end - 1)));
    return CarbonMethods::ofPart(grid->key.part) == CarbonMethod::Marginal
        ? Words::tr("CO₂ is marginal, what one kWh more causes, as “%1” tells it in %2.").arg(source, grid->unit.symbol())
        : Words::tr("CO₂ is the average of the grid, as “%1” tells it in %2.").arg(source, grid->unit.symbol());
}
