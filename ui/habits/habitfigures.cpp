// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/habits/habitfigures.h"

#include "ui/figures/figurecolors.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int days = 7, hours = 24, hour = 3600;
const Unit wattHours{Unit::Kind::WattHour, {}};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HabitFigures)
};

QString amount(double value)
{
    return Format::amount(value, wattHours);
}

/** `Tuesday, 19:00` */
QString moment(int day, int at)
{
    return Words::tr("%1, %2", "weekday, time").arg(HabitFigures::weekday(day), Dates::time(at * hour));
}

QString extremes(const Habits &habits)
{
    std::pair<int, int> most{-1, 0}, least{-1, 0};
    for (int day = 0; day < days; ++day) {
        for (int at = 0; at < hours; ++at) {
            const double value = habits.mean[std::size_t(day)][std::size_t(at)];
            if (std::isnan(value))
                continue;
            if (most.first < 0 || value > habits.mean[std::size_t(most.first)][std::size_t(most.second)])
                most = {day, at};
            if (least.first < 0 || value < habits.mean[std::size_t(least.first)][std::size_t(least.second)])
                least = {day, at};
        }
    }
    if (most.first < 0)
        return {};
    return Words::tr("Most is used on %1 (%2 in the hour), least on %3 (%4).")
        .arg(moment(most.first, most.second),
             amount(habits.mean[std::size_t(most.first)][std::size_t(most.second)]),
             moment(least.first, least.second),
             amount(habits.mean[std::size_t(least.first)][std::size_t(least.second)]));
}

/** An average day of those from @p first to @p last, both included. */
double dayOf(const Habits &habits, int first, int last)
{
    double sum = 0;
    for (int day = first; day <= last; ++day)
        sum += habits.ofDay(std::size_t(day));
    return sum / (last - first + 1);
}
}

Figure HabitFigures::week(const Habits::Week &week, Qt::DayOfWeek weekStart, const QString &title)
{
    Figure figure{.form = Figure::Form::Heat, .title = title, .slotTitle = Words::tr("Hour"), .unit = wattHours};
    for (int at = 0; at < hours; ++at) {
        figure.slotNames.append(QString::number(at));
        figure.slotTitles.append(Words::tr("%1 – %2", "times").arg(Dates::time(at * hour), Dates::time((at + 1) % hours * hour)));
    }
    for (int line = 0; line < days; ++line) {
        const int day = (weekStart - 1 + line) % days;
        FigureRow row{.id = QString::number(day), .name = weekday(day), .color = FigureColors::of(Palette::Role::Accent)};
        for (const double value : week[std::size_t(day)])
            row.values.append(value);
        figure.rows.append(row);
    }
    return figure;
}

Habits::Week HabitFigures::shifted(const ToldHabits &told, int first)
{
    Habits::Week week{};
    for (int day = 0; day < days; ++day)
        week[std::size_t((day + first) % days)] = told.wattHours[std::size_t(day)];
    return week;
}

QString HabitFigures::weekday(int day)
{
    return QLocale().standaloneDayName(day + 1);
}

QStringList HabitFigures::sentences(const Habits &habits)
{
    QStringList sentences;
    if (const QString words = extremes(habits); !words.isEmpty())
        sentences.append(words);
    const double working = dayOf(habits, 0, 4), weekend = dayOf(habits, 5, 6);
    if (!std::isnan(working) && !std::isnan(weekend))
        sentences.append(Words::tr("A day from Monday to Friday takes %1, one at the weekend %2.").arg(amount(working), amount(weekend)));
    return sentences;
}

QString HabitFigures::evidence(const std::optional<WeekdayEvidence> &evidence)
{
    if (!evidence)
        return Words::tr("Digiwatt does not say on which weekday its table begins, and there are too few readings to tell.");
    const QString fit = Format::percent(100 * evidence->fit[std::size_t(evidence->first)]);
    if (evidence->isClear)
        return Words::tr("Digiwatt does not say on which weekday its table begins; your readings say %1 (they agree by %2).")
            .arg(weekday(evidence->first), fit);
    return Words::tr("Digiwatt does not say on which weekday its table begins. %1 fits your readings best, but not clearly (by %2).")
        .arg(weekday(evidence->first), fit);
}
