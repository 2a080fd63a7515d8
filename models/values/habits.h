// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/hometold.h"
#include "models/values/sitezone.h"

#include <array>
#include <vector>

/** What a home uses in each hour of the week, by the clock on its wall. */
struct Habits
{
    /** Energy in an hour of real time, in Wh; not a number: nobody knows. */
    struct Hour
    {
        qint64 start = 0; /**< UTC seconds */
        double wattHours = 0;
    };
    using Week = std::array<std::array<double, 24>, 7>; /**< Monday first */

    Week mean{}; /**< Wh in such an hour; not a number: there was none */
    std::array<std::array<int, 24>, 7> count{}; /**< of such hours; one that the clock repeats counts twice, one it skips not at all */

    static Habits of(const std::vector<Hour> &hours, const SiteZone &zone);
    /** Of an average such weekday, the hours that are known. */
    double ofDay(std::size_t weekday) const;
    /** Of such an hour of an average day. */
    double ofHour(std::size_t hour) const;
};

/** Which weekday a table begins with that does not say so, by how well it fits readings of the same time. */
struct WeekdayEvidence
{
    int first = 0; /**< the weekday that fits best: 0 Monday to 6 Sunday */
    std::array<double, 7> fit{}; /**< of each weekday as the first: correlation, -1 to 1 */
    bool isClear = false; /**< it fits well, and no other nearly as well */

    /** Nothing where too few hours are known in both. */
    static std::optional<WeekdayEvidence> of(const ToldHabits &told, const Habits &ours);
};
