// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/applianceruns.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr double leastWatts = 20;
constexpr double shareOfHighest = 0.1;
constexpr qint64 longestPause = 25 * 60, longestDrawingPause = 60 * 60, shortestRun = 3 * 60;
constexpr double restPart = 0.1, leastAboveRest = 5, aboveRest = 0.01; // of the highest
constexpr double shareOfLargest = 0.05;

std::vector<double> wattsOf(const Readings &power)
{
    const double unit = std::pow(10, power.exponent);
    std::vector<double> watts;
    watts.reserve(power.size());
    for (std::size_t i = 0; i < power.size(); ++i)
        watts.push_back(power.isMissing(i) ? 0 : double(power.values[i]) * unit);
    return watts;
}

/** The watts that @p part of the minutes are below. */
double quantile(std::vector<double> watts, double part)
{
    const auto place = watts.begin() + std::ptrdiff_t(double(watts.size() - 1) * part);
    std::ranges::nth_element(watts, place);
    return *place;
}

/** From how many watts on it runs, and from how many on it is not at rest. */
struct Levels
{
    double running = leastWatts;
    double awake = leastAboveRest;

    explicit Levels(const std::vector<double> &watts)
    {
        if (watts.empty())
            return;
        const double highest = quantile(watts, 0.999);
        running = std::max(leastWatts, shareOfHighest * highest);
        awake = quantile(watts, restPart) + std::max(leastAboveRest, aboveRest * highest);
    }
};

/** Adds what was drawn in @p time to @p run. */
void add(ApplianceRun &run, double watts, const Interval &time)
{
    run.wattHours += watts * double(time.length()) / 3600;
    run.peakWatts = std::max(run.peakWatts, watts);
}

/** @p all without those that are too short or too small. */
QList<ApplianceRun> ofSize(QList<ApplianceRun> all)
{
    double largest = 0;
    for (const ApplianceRun &run : all)
        largest = std::max(largest, run.wattHours);
    all.removeIf(
        [largest](const ApplianceRun &run) { return run.time.length() < shortestRun || run.wattHours < shareOfLargest * largest; });
    return all;
}
}

QList<ApplianceRun> ApplianceRuns::find(const Readings &power)
{
    const std::vector<double> watts = wattsOf(power);
    const Levels levels(watts);
    QList<ApplianceRun> runs;
    ApplianceRun pause; // what was drawn since the last run, which belongs to it where it goes on
    bool isDrawing = true; // all through the pause
    for (std::size_t i = 0; i < watts.size(); ++i) {
        const Interval time = power.interval(i);
        if (watts[i] < levels.running) {
            add(pause, watts[i], time);
            isDrawing = isDrawing && watts[i] > levels.awake;
            continue;
        }
        const qint64 longest = isDrawing ? longestDrawingPause : longestPause;
        if (runs.isEmpty() || time.start - runs.last().time.end > longest)
            runs.append(ApplianceRun{.time = time});
        else
            runs.last().wattHours += pause.wattHours;
        pause = {};
        isDrawing = true;
        add(runs.last(), watts[i], time);
        runs.last().time.end = time.end;
    }
    return ofSize(runs);
}

ApplianceRun ApplianceRuns::usual(QList<ApplianceRun> runs)
{
    std::ranges::stable_sort(runs, {}, &ApplianceRun::wattHours);
    return runs.isEmpty() ? ApplianceRun() : runs[(runs.size() - 1) / 2];
}
