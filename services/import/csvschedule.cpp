// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvschedule.h"

#include "services/import/csvwords.h"
#include "services/import/zonefinder.h"

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;

namespace
{
constexpr int day = 86400;

struct Period
{
    qint64 seconds;
    QLatin1StringView name;
};

const Period periods[] = {{365 * qint64(day), "year"_L1}, {366 * qint64(day), "year"_L1}, {7 * day, "week"_L1}, {day, "day"_L1}};
const int usualSteps[] = {60, 300, 600, 900, 1800, 3600, day};

const CsvTimeFigures *clockFigures(const CsvSheet &sheet)
{
    const bool tellsTime = sheet.clock.kind == CsvClock::Kind::Instants || sheet.clock.kind == CsvClock::Kind::Wall;
    return tellsTime ? &sheet.survey.columns[sheet.clock.column].times : nullptr;
}

/** Offsets that any column tells, with the instants at which they hold. */
ZoneFinder::Offsets offsetsIn(const CsvSheet &sheet)
{
    for (const CsvSurvey::Column &column : sheet.survey.columns) {
        if (const auto offsets = column.times.offsets(); !offsets.empty())
            return offsets;
    }
    return {};
}

Outcome decideZone(const CsvSheet &sheet, const ImportChoices &choices, CsvSchedule &schedule, CsvGuess &guess)
{
    const auto decided = ZoneFinder::decide(choices, offsetsIn(sheet), {});
    if (!decided && decided.error().kind != Error::Kind::Question)
        return decided.error();
    if (!decided) {
        const CsvTimeFigures *const times = clockFigures(sheet);
        guess.findings.append({u"zone"_s, {}, Reason::Open, {}, false});
        guess.questions.append(
            {u"zone"_s, times == nullptr ? QString() : QString::fromUtf8(times->firstCell()), decided.error().candidates});
        return std::monostate();
    }
    const auto zone = SiteZone::withId(*decided);
    if (!zone)
        return zone.error();
    const Reason reason = !choices.zone.isEmpty() ? Reason::Chosen
        : !choices.siteZone.isEmpty()             ? Reason::SitesZone
                                                  : Reason::OnlyZoneThatFits;
    guess.findings.append({u"zone"_s, QString::fromUtf8(*decided), reason, {}});
    schedule.zone = *zone;
    return std::monostate();
}

Outcome decideStart(const ImportChoices &choices, CsvSchedule &schedule, CsvGuess &guess)
{
    if (!choices.start) {
        guess.findings.append({u"start"_s, {}, Reason::Open, {}, false});
        guess.questions.append({u"start"_s, {}, {}});
        return std::monostate();
    }
    const Error bad{Error::Kind::BadArgument, {{}, 0, u"start"_s, *choices.start}, {}, {}};
    const auto text = CsvTimes::apart(choices.start->toUtf8());
    if (!text || !text->hasDate || text->digits[0] != 4)
        return bad;
    const auto wall = CsvTimes::wallSeconds(*text, CsvTimes::Order::YearMonthDay);
    if (!wall)
        return bad;
    if (text->offset)
        schedule.start = *wall - *text->offset;
    else if (schedule.zone) {
        const QDate date(text->date[0], text->date[1], text->date[2]);
        const auto instants = schedule.zone->instantsAt(date, text->secondOfDay);
        if (instants.empty())
            return bad;
        schedule.start = instants.front();
    }
    guess.findings.append({u"start"_s, *choices.start, Reason::Chosen, {}});
    return std::monostate();
}

/** The usual step at which so many rows are a whole year, week or day. */
std::optional<std::pair<int, QString>> fillingStep(qint64 rows)
{
    for (const Period &period : periods) {
        for (const int step : usualSteps) {
            if (rows * step == period.seconds)
                return std::pair(step, QString(period.name));
        }
    }
    return {};
}

/** Seconds of the unit for which a column of numbers is named; 0: it is not. */
int unitOfNumbers(const QString &name)
{
    const QStringList words = CsvWords::of(name);
    const auto has = [&](const QStringList &searched) { return CsvWords::anyOf(words, searched); };
    return has({u"minute"_s, u"minutes"_s, u"min"_s})      ? 60
        : has({u"hour"_s, u"hours"_s, u"ora"_s, u"ore"_s}) ? 3600
        : has({u"second"_s, u"seconds"_s})                 ? 1
                                                           : 0;
}

void openStep(CsvGuess &guess, qint64 rows)
{
    QStringList candidates;
    for (const int step : usualSteps)
        candidates.append(QString::number(step));
    guess.findings.append({u"step"_s, {}, Reason::Open, {}, false});
    guess.questions.append({u"step"_s, QString::number(rows), candidates});
}

void stepOfRows(const CsvSheet &sheet, CsvSchedule &schedule, CsvGuess &guess)
{
    const bool isNumbered = sheet.clock.kind == CsvClock::Kind::Numbers;
    const QString name = isNumbered ? sheet.names[sheet.clock.column] : QString();
    if (const int unit = unitOfNumbers(name); unit > 0) {
        const CsvNumberFigures &numbers = sheet.survey.columns[sheet.clock.column].numbers;
        schedule.step = int(numbers.stride() * unit / numbers.repeats());
        guess.findings.append({u"step"_s, QString::number(schedule.step), Reason::NameSaysStep, {name}});
    } else if (const auto filling = fillingStep(sheet.survey.rows)) {
        schedule.step = filling->first;
        const QStringList arguments{QString::number(sheet.survey.rows), filling->second};
        guess.findings.append({u"step"_s, QString::number(schedule.step), Reason::RowsFillPeriod, arguments, filling->second != "day"_L1});
    }
    if (schedule.step <= 0)
        openStep(guess, sheet.survey.rows);
}

void stepOfTimes(const CsvSheet &sheet, const CsvTimeFigures &times, CsvSchedule &schedule, CsvGuess &guess)
{
    const auto [distance, count] = times.commonDistance();
    if (distance == 0 || distance > std::numeric_limits<qint32>::max() / 2)
        return openStep(guess, sheet.survey.rows);
    schedule.step = int(distance);
    const qint64 all = sheet.survey.rows - 1;
    guess.findings.append(
        {u"step"_s, QString::number(distance), Reason::CommonDistance, {QString::number(count), QString::number(all)}, 2 * count > all});
}

void decideStep(const CsvSheet &sheet, const ImportChoices &choices, CsvSchedule &schedule, CsvGuess &guess)
{
    if (choices.stepSeconds) {
        schedule.step = *choices.stepSeconds;
        guess.findings.append({u"step"_s, QString::number(schedule.step), Reason::Chosen, {}});
    } else if (const CsvTimeFigures *const times = clockFigures(sheet)) {
        stepOfTimes(sheet, *times, schedule, guess);
    } else {
        stepOfRows(sheet, schedule, guess);
    }
}
}

Result<CsvSchedule> CsvSchedule::of(const CsvSheet &sheet, const ImportChoices &choices, CsvGuess &guess)
{
    CsvSchedule schedule;
    if (choices.stepSeconds && *choices.stepSeconds <= 0)
        return Error{Error::Kind::BadArgument, {{}, 0, u"step"_s, QString::number(*choices.stepSeconds)}, {}, {}};
    const Outcome zone = decideZone(sheet, choices, schedule, guess);
    if (!zone)
        return zone.error();
    const CsvTimeFigures *const times = clockFigures(sheet);
    if (times == nullptr) {
        const Outcome start = decideStart(choices, schedule, guess);
        if (!start)
            return start.error();
    } else if (times->hasDates() && !times->hasTimes() && 2 * times->repeats() > times->count()) {
        // Days that come again and again have their times of day in a column that tells no time by itself; no answer could mend that.
        const QString &name = sheet.names[sheet.clock.column];
        return Error{Error::Kind::BadValue, {{}, 0, name, QString::fromUtf8(times->firstCell())}, {}, {}};
    }
    decideStep(sheet, choices, schedule, guess);
    return schedule;
}

qint32 CsvSchedule::lengthAt(qint64 begin) const
{
    if (!zone || zone->secondOfDayAt(begin) != 0)
        return step;
    const QDate date = zone->dateAt(begin);
    if (step == day)
        return qint32(zone->day(date).length());
    if (step >= 28 * day && step <= 31 * day && date.day() == 1)
        return qint32(zone->startOf(date.addMonths(1)) - begin);
    return step;
}
