// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/habits/habitscontroller.h"

#include "models/values/bucketenergy.h"
#include "models/values/homeseries.h"
#include "ui/habits/habitfigures.h"
#include "ui/home/homeanswers.h"
#include "ui/home/homebuckets.h"
#include "ui/preferences/preferences.h"
#include "ui/scope/scope.h"
#include "ui/words/format.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
const QString weekdaySetting = u"digiwatt-weekday"_s; // 1 Monday to 7 Sunday; empty: as the readings tell

/** The hours of all series together; one that is unknown in any of them is unknown. */
Result<Habits> habitsOf(const Result<QList<SeriesBuckets>> &answer, const SiteZone &zone)
{
    if (!answer)
        return answer.error();
    std::vector<Habits::Hour> hours;
    for (const SeriesBuckets &one : *answer) {
        hours.resize(one.buckets.size());
        for (std::size_t i = 0; i < one.buckets.size(); ++i) {
            const bool isWhole = one.buckets[i].covered == one.buckets[i].interval.length();
            hours[i].start = one.buckets[i].interval.start;
            hours[i].wattHours += isWhole ? wattHoursOf(one.buckets[i], one.series.unit) : qQNaN();
        }
    }
    return Habits::of(hours, zone);
}
}

HabitsController::HabitsController(SeriesReader &reader, const Scope &scope, const HomeAnswers &home, Preferences &preferences,
                                   QObject *parent)
    : PageController(parent)
    , m_reader(reader)
    , m_scope(scope)
    , m_home(home)
    , m_preferences(preferences)
    , m_week(scope, u"habits"_s)
    , m_told(scope, u"habits-digiwatt"_s)
{
    connect(&m_scope, &Scope::viewChanged, this, &HabitsController::onViewChanged);
    connect(&m_home, &HomeAnswers::changed, this, &HabitsController::showTold);
}

void HabitsController::setContents(const QList<SeriesInfo> &series)
{
    m_series = series;
    ask();
}

void HabitsController::setTrouble(const Error &error)
{
    show(error);
}

void HabitsController::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) != shown && shown)
        ask();
}

QList<SeriesInfo> HabitsController::appliances() const
{
    QList<SeriesInfo> appliances;
    for (const SeriesInfo &one : m_series) {
        if (one.key.kind == SeriesKind::Appliance && (m_scope.site().isEmpty() || one.key.site == m_scope.site()))
            appliances.append(one);
    }
    return appliances;
}

QList<SeriesKey> HabitsController::chosenKeys() const
{
    return m_chosen == 0 ? HomeSeries::of(m_series, m_scope.site(), m_scope.range()).used
                         : QList<SeriesKey>{appliances()[m_chosen - 1].key};
}

QStringList HabitsController::names() const
{
    QStringList names{tr("The whole home")};
    for (const SeriesInfo &one : appliances())
        names.append(Format::series(one.key, one.name));
    return names;
}

QStringList HabitsController::weekdays() const
{
    QStringList names{tr("As your readings tell")};
    for (int day = 0; day < 7; ++day)
        names.append(HabitFigures::weekday(day));
    return names;
}

int HabitsController::weekday() const
{
    return m_preferences.value(weekdaySetting).toInt();
}

void HabitsController::choose(int name)
{
    m_chosen = name;
    ask();
}

void HabitsController::chooseWeekday(int weekday)
{
    m_preferences.set(weekdaySetting, weekday == 0 ? QString() : QString::number(weekday));
    showTold();
}

/** What a legend hides is nothing to count anew. */
void HabitsController::onViewChanged()
{
    if (m_site != m_scope.site() || m_range != m_scope.range())
        ask();
}

void HabitsController::ask()
{
    if (!m_shown)
        return;
    m_site = m_scope.site();
    m_range = m_scope.range();
    m_chosen = std::min(m_chosen, int(appliances().size()));
    const QList<SeriesKey> keys = chosenKeys();
    const auto hours = Calendar::buckets(m_scope.range(), Step::Hour, m_scope.zone(), m_scope.weekStart());
    const auto habits = HomeBuckets::read(m_reader, keys, hours)
                            .then(QtFuture::Launch::Async,
                                  [zone = m_scope.zone()](const Result<QList<SeriesBuckets>> &buckets) { return habitsOf(buckets, zone); });
    m_question.ask(habits, this, [this](const Result<Habits> &habits) { show(habits); });
}

void HabitsController::show(const Result<Habits> &habits)
{
    if (!habits) {
        m_load = {LoadState::Phase::Failed, Format::error(habits.error())};
        return Q_EMIT changed();
    }
    m_habits = *habits;
    m_week.setFigure(
        HabitFigures::week(habits->mean, m_scope.weekStart(), tr("%1 in an average week", "what").arg(names().value(m_chosen))));
    m_sentences = HabitFigures::sentences(*habits);
    m_load = m_week.isFilled() ? LoadState{LoadState::Phase::Ready, {}}
                               : LoadState{LoadState::Phase::Absent, tr("There are no readings by the hour in this period.")};
    showTold();
}

void HabitsController::showTold()
{
    const auto &told = m_home.told().habits;
    if (!told || !m_habits) {
        m_told.setFigure({});
        return Q_EMIT changed();
    }
    const auto evidence = m_chosen == 0 ? WeekdayEvidence::of(told->value, *m_habits) : std::nullopt;
    const int first = weekday() > 0 ? weekday() - 1 : evidence ? evidence->first : 0;
    Figure figure = HabitFigures::week(
        HabitFigures::shifted(told->value, first), m_scope.weekStart(), tr("As Digiwatt tells it, added up over the period"));
    if (told->value.isPartial)
        figure.note = tr("Digiwatt left some of the hours out.");
    m_told.setFigure(figure);
    m_evidenceWords = HabitFigures::evidence(evidence);
    Q_EMIT changed();
}
