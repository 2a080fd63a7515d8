// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demohabits.h"

#include "services/sandbox/demonoise.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace DemoNoise;

namespace
{
constexpr int dayMinutes = 1440;
constexpr qint64 epochJulianDay = 2440588;

struct Phase
{
    int minutes;
    int watts;
};

/** When, and how often in a thousand days, a device runs. */
struct Days
{
    int often;
    int from; /**< minute of the local day */
};

struct Habit
{
    DemoHabits::Device device;
    Days week;
    Days weekend;
    int spread; /**< minutes by which it may begin later */
    int longer; /**< minutes by which the first phase may last longer */
    std::vector<Phase> phases;
};

constexpr int at(int hour, int minute)
{
    return 60 * hour + minute;
}

const std::vector<Habit> &habits()
{
    using enum DemoHabits::Device;
    static const std::vector<Habit> list{
        {WashingMachine, {380, at(18, 50)}, {720, at(9, 20)}, 95, 6, {{16, 1980}, {48, 170}, {14, 260}, {9, 470}}},
        {Dishwasher, {690, at(21, 15)}, {860, at(13, 40)}, 70, 4, {{9, 60}, {17, 1880}, {33, 65}, {13, 1860}, {24, 15}}},
        {Oven,
         {230, at(18, 50)},
         {560, at(11, 40)},
         45,
         3,
         {{11, 2250}, {4, 40}, {2, 2240}, {5, 40}, {2, 2240}, {5, 40}, {2, 2250}, {6, 40}, {2, 2240}, {5, 40}, {2, 2240}}},
        {HotWater, {960, at(12, 50)}, {980, at(13, 5)}, 35, 25, {{28, 1820}, {6, 1240}}},
        {Charger, {420, at(22, 35)}, {360, at(10, 40)}, 80, 215, {{125, 3680}, {9, 1850}, {6, 700}}},
        {Other, {960, at(6, 40)}, {920, at(8, 20)}, 30, 2, {{5, 880}}}, // coffee
        {Other, {620, at(7, 5)}, {560, at(9, 30)}, 25, 3, {{4, 1350}}}, // hair dryer
        {Other, {450, at(8, 40)}, {120, at(15, 0)}, 40, 60, {{190, 95}, {65, 35}, {235, 95}}}, // computer
        {Other, {360, at(12, 20)}, {850, at(12, 25)}, 30, 6, {{9, 1700}, {14, 650}}}, // lunch
        {Other, {50, at(17, 20)}, {480, at(9, 50)}, 60, 12, {{18, 840}}}, // vacuum cleaner
        {Other, {880, at(19, 15)}, {820, at(19, 30)}, 45, 8, {{10, 1800}, {21, 720}}}, // dinner
        {Other, {860, at(20, 35)}, {900, at(20, 30)}, 25, 75, {{95, 112}}}, // television
    };
    return list;
}

/** Draws @p phases from the minute @p begin of the day on; what lies outside the day is another day's. */
void draw(const std::vector<Phase> &phases, qint64 begin, int longer, std::span<qint64> watts)
{
    for (const Phase &phase : phases) {
        const qint64 end = begin + phase.minutes + longer;
        for (qint64 minute = std::max<qint64>(begin, 0); minute < std::min<qint64>(end, dayMinutes); ++minute)
            watts[std::size_t(minute)] += phase.watts;
        begin = end;
        longer = 0;
    }
}
}

bool DemoHabits::isAway(QDate localDay)
{
    const auto within = [localDay](quint64 seed, int month, int day) {
        const QDate first = QDate(localDay.year(), month, day).addDays(pick(seed, localDay.year(), 8));
        return first <= localDay && localDay < first.addDays(7);
    };
    return within(11, 2, 10) || within(12, 8, 8);
}

void DemoHabits::add(Device device, QDate utcDay, std::span<qint64> watts) const
{
    const qint64 midnight = (utcDay.toJulianDay() - epochJulianDay) * dayMinutes;
    for (std::size_t i = 0; i < habits().size(); ++i) {
        const Habit &habit = habits()[i];
        if (habit.device != device)
            continue;
        // What runs into this UTC day began on its own local day or on one beside it.
        for (QDate day = utcDay.addDays(-1); day <= utcDay.addDays(1); day = day.addDays(1)) {
            const quint64 seed = 1000 + 10 * i;
            const qint64 number = day.toJulianDay();
            const Days &days = day.dayOfWeek() >= Qt::Saturday ? habit.weekend : habit.week;
            if (pick(seed, number, 1000) >= days.often || isAway(day))
                continue;
            const int wall = days.from + pick(seed + 1, number, habit.spread + 1);
            const std::vector<qint64> instants = m_zone.instantsAt(day, 60 * wall);
            if (!instants.empty())
                draw(habit.phases, instants.front() / 60 - midnight, pick(seed + 2, number, habit.longer + 1), watts);
        }
    }
}
