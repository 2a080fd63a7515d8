// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/habits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace
{
constexpr std::size_t days = 7, hours = 24;
constexpr int enoughHours = 84; // of the week's 168
constexpr double goodFit = 0.7, clearlyBetter = 0.05;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/** Of those values that are known. */
struct Mean
{
    double sum = 0;
    int count = 0;

    void add(double value)
    {
        if (std::isnan(value))
            return;
        sum += value;
        ++count;
    }
    double value() const { return count > 0 ? sum / count : unknown; }
};

/** Pearson's, of the pairs in which both are known; nothing for too few. */
std::optional<double> correlation(const std::vector<std::pair<double, double>> &pairs)
{
    Mean a, b;
    for (const auto &[x, y] : pairs) {
        a.add(x);
        b.add(y);
    }
    double xx = 0, yy = 0, xy = 0;
    for (const auto &[x, y] : pairs) {
        xx += (x - a.value()) * (x - a.value());
        yy += (y - b.value()) * (y - b.value());
        xy += (x - a.value()) * (y - b.value());
    }
    if (pairs.size() < enoughHours || xx == 0 || yy == 0)
        return {};
    return xy / std::sqrt(xx * yy);
}

/** @p told beside @p ours, if it begins on the weekday @p first. */
std::vector<std::pair<double, double>> pairsOf(const ToldHabits &told, const Habits &ours, std::size_t first)
{
    std::vector<std::pair<double, double>> pairs;
    for (std::size_t day = 0; day < days; ++day) {
        for (std::size_t hour = 0; hour < hours; ++hour) {
            const double theirs = told.wattHours[day][hour], mine = ours.mean[(day + first) % days][hour];
            if (!std::isnan(theirs) && !std::isnan(mine))
                pairs.emplace_back(theirs, mine);
        }
    }
    return pairs;
}
}

Habits Habits::of(const std::vector<Hour> &all, const SiteZone &zone)
{
    std::array<std::array<Mean, hours>, days> means{};
    for (const Hour &one : all) {
        const std::size_t day = std::size_t(zone.dateAt(one.start).dayOfWeek() - 1);
        means[day][std::size_t(zone.secondOfDayAt(one.start) / 3600)].add(one.wattHours);
    }
    Habits habits;
    for (std::size_t day = 0; day < days; ++day) {
        for (std::size_t hour = 0; hour < hours; ++hour) {
            habits.mean[day][hour] = means[day][hour].value();
            habits.count[day][hour] = means[day][hour].count;
        }
    }
    return habits;
}

double Habits::ofDay(std::size_t weekday) const
{
    Mean hour;
    for (const double value : mean[weekday])
        hour.add(value);
    return hour.sum > 0 || hour.count > 0 ? hour.sum : unknown;
}

double Habits::ofHour(std::size_t hour) const
{
    Mean day;
    for (std::size_t weekday = 0; weekday < days; ++weekday)
        day.add(mean[weekday][hour]);
    return day.value();
}

std::optional<WeekdayEvidence> WeekdayEvidence::of(const ToldHabits &told, const Habits &ours)
{
    WeekdayEvidence evidence;
    for (std::size_t first = 0; first < days; ++first) {
        const auto fit = correlation(pairsOf(told, ours, first));
        if (!fit)
            return {};
        evidence.fit[first] = *fit;
    }
    const auto best = std::ranges::max_element(evidence.fit);
    evidence.first = int(best - evidence.fit.begin());
    double second = -1;
    for (std::size_t first = 0; first < days; ++first)
        second = int(first) == evidence.first ? second : std::max(second, evidence.fit[first]);
    evidence.isClear = *best >= goodFit && *best - second >= clearlyBetter;
    return evidence;
}
