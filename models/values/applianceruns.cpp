// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/applianceruns.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr double leastWatts = 20;
constexpr double shareOfHighest = 0.1;
constexpr qint64 longestPause = 25 * 60, shortestRun = 3 * 60;
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

double thresholdOf(std::vector<double> watts)
{
    if (watts.empty())
        return leastWatts;
    const auto highest = watts.begin() + std::ptrdiff_t(double(watts.size() - 1) * 0.999);
    std::ranges::nth_element(watts, highest);
    return std::max(leastWatts, shareOfHighest * *highest);
}

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
    const double threshold = thresholdOf(watts);
    QList<ApplianceRun> runs;
    ApplianceRun pause; // what was drawn since the last run, which belongs to it where it goes on
    for (std::size_t i = 0; i < watts.size(); ++i) {
        const Interval time = power.interval(i);
        if (watts[i] < threshold) {
            add(pause, watts[i], time);
            continue;
        }
        if (runs.isEmpty() || time.start - runs.last().time.end > longestPause)
            runs.append(ApplianceRun{.time = time});
        else
            runs.last().wattHours += pause.wattHours;
        pause = {};
        add(runs.last(), watts[i], time);
        runs.last().time.end = time.end;
    }
    return ofSize(runs);
}

std::vector<double> ApplianceRuns::usual(const Readings &power, const QList<ApplianceRun> &runs)
{
    if (runs.isEmpty())
        return {};
    QList<ApplianceRun> sorted = runs;
    std::ranges::stable_sort(sorted, {}, &ApplianceRun::wattHours);
    const ApplianceRun median = sorted[(sorted.size() - 1) / 2];
    std::vector<double> minutes(std::size_t((median.time.length() + 59) / 60));
    const Readings part = power.within(median.time);
    const std::vector<double> watts = wattsOf(part);
    for (std::size_t i = 0; i < part.size(); ++i) {
        const std::size_t first = std::size_t((part.starts[i] - median.time.start) / 60);
        const std::size_t end = std::min(minutes.size(), first + std::max<std::size_t>(1, std::size_t(part.lengths[i] / 60)));
        std::fill(minutes.begin() + std::ptrdiff_t(first), minutes.begin() + std::ptrdiff_t(end), watts[i]);
    }
    return minutes;
}
