// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/habits.h"
#include "ui/figures/figure.h"

/** The figures and sentences of the Habits page. */
namespace HabitFigures
{
/** A line a weekday, from @p weekStart on; a column an hour. @p title names what it is of. */
Figure week(const Habits::Week &week, Qt::DayOfWeek weekStart, const QString &title);
/** @p told, whose first line is the weekday @p first: 0 Monday to 6 Sunday. */
Habits::Week shifted(const ToldHabits &told, int first);
/** Monday, in the user's language. */
QString weekday(int day);
/** The busiest and the quietest hour, and working days beside the weekend; empty where nothing is known. */
QStringList sentences(const Habits &habits);
/** What the readings say of the weekday that the service begins with. */
QString evidence(const std::optional<WeekdayEvidence> &evidence);
}
