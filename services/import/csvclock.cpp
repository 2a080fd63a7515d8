// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvclock.h"

#include "services/import/csvwords.h"

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;

namespace
{
const QStringList utcWords{u"utc"_s, u"gmt"_s};
const QStringList endWords{u"end"_s, u"to"_s, u"until"_s, u"fine"_s, u"bis"_s, u"ende"_s};
const QStringList timeWords{u"time"_s, u"timestamp"_s, u"unix"_s, u"epoch"_s, u"date"_s, u"ts"_s, u"ora"_s, u"zeit"_s};
const QStringList numberWords{u"index"_s,
                              u"row"_s,
                              u"n"_s,
                              u"id"_s,
                              u"no"_s,
                              u"step"_s,
                              u"minute"_s,
                              u"minutes"_s,
                              u"min"_s,
                              u"hour"_s,
                              u"hours"_s,
                              u"h"_s,
                              u"ora"_s,
                              u"ore"_s,
                              u"second"_s,
                              u"seconds"_s,
                              u"s"_s,
                              u"t"_s,
                              u"interval"_s};

/** How well a column tells the time; below 0: not at all. */
int rankOf(const CsvSurvey::Column &column, const QString &name)
{
    if (column.content() != CsvSurvey::Content::Times || !column.times.hasDates())
        return -1;
    const QStringList words = CsvWords::of(name);
    const int rank = column.times.isZulu() ? 8 : CsvWords::anyOf(words, utcWords) ? 6 : column.times.hasOffsets() ? 4 : 2;
    return CsvWords::anyOf(words, endWords) ? rank - 1 : rank;
}

int bestTimes(const CsvSurvey &survey, const QStringList &names)
{
    int best = -1;
    int bestRank = -1;
    for (int i = 0; i < int(survey.columns.size()); ++i) {
        const int rank = rankOf(survey.columns[i], names[i]);
        if (rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

int firstOnlyTimes(const CsvSurvey &survey)
{
    const auto found = std::ranges::find_if(survey.columns, [](const CsvSurvey::Column &column) {
        return column.content() == CsvSurvey::Content::Times && column.times.isOnlyTimes();
    });
    return found == survey.columns.end() ? -1 : int(found - survey.columns.begin());
}

/** 1 for whole seconds since 1970, 1000 for thousandths, 0 for anything else. */
qint64 epochParts(const CsvSurvey::Column &column, const QString &name, bool isFirst)
{
    if (column.content() != CsvSurvey::Content::Numbers || !(isFirst || CsvWords::anyOf(CsvWords::of(name), timeWords)))
        return 0;
    const qint64 parts = column.numbers.digits() == 10 ? 1 : column.numbers.digits() == 13 ? 1000 : 0;
    const double first = parts == 0 ? 0 : column.numbers.first() / double(parts);
    return first > 1e9 && first < 4.1e9 ? parts : 0;
}

void askForOrder(const CsvTimes::Text &text, const QByteArray &cell, CsvGuess &guess)
{
    using Order = CsvTimes::Order;
    QStringList candidates{CsvTimes::formatOf(text, Order::DayMonthYear), CsvTimes::formatOf(text, Order::MonthDayYear)};
    if (text.digits[2] != 4)
        candidates.append(CsvTimes::formatOf(text, Order::YearMonthDay));
    guess.findings.append({u"date-format"_s, {}, Reason::Open, {}, false});
    guess.questions.append({u"date-format"_s, QString::fromUtf8(cell), candidates});
}

void tellOrder(const CsvTimeFigures &times, const ImportChoices &choices, CsvGuess &guess)
{
    using Order = CsvTimes::Order;
    const CsvTimes::Text &text = times.firstText();
    const QString first = QString::fromUtf8(times.firstCell());
    const auto tell = [&](Order order, Reason reason, const QString &argument) {
        guess.findings.append({u"date-format"_s, CsvTimes::formatOf(text, order), reason, {argument}});
    };
    if (choices.dateFormat)
        guess.findings.append({u"date-format"_s, *choices.dateFormat, Reason::Chosen, {}});
    else if (text.digits[0] == 4)
        tell(Order::YearMonthDay, Reason::YearFirst, first);
    else if (text.digits[2] != 4)
        askForOrder(text, times.firstCell(), guess);
    else if (times.dayPlace() >= 0)
        tell(times.dayPlace() == 0 ? Order::DayMonthYear : Order::MonthDayYear, Reason::DayOver12, QString::fromUtf8(times.dayCell()));
    else if (text.separator == '.')
        tell(Order::DayMonthYear, Reason::DotsMeanDayFirst, first);
    else
        askForOrder(text, times.firstCell(), guess);
}
}

CsvClock CsvClock::find(const CsvSurvey &survey, const QStringList &names)
{
    const int times = bestTimes(survey, names);
    if (times >= 0) {
        const CsvTimeFigures &figures = survey.columns[times].times;
        const bool isInstant = figures.hasOffsets() || CsvWords::anyOf(CsvWords::of(names[times]), utcWords);
        const int timeColumn = figures.hasOwnTimes() ? -1 : firstOnlyTimes(survey);
        return {isInstant ? Kind::Instants : Kind::Wall, times, timeColumn, 0};
    }
    for (int i = 0; i < int(survey.columns.size()); ++i) {
        if (const qint64 parts = epochParts(survey.columns[i], names[i], i == 0); parts > 0)
            return {Kind::Instants, i, -1, parts};
    }
    const bool hasValues = survey.columns.size() > 1 && survey.columns.front().content() == CsvSurvey::Content::Numbers;
    const QStringList words = CsvWords::of(names.front());
    const bool isNamedSo = words.isEmpty() || names.front() == u"1" || CsvWords::anyOf(words, numberWords);
    if (hasValues && isNamedSo && survey.columns.front().numbers.isCounting())
        return {Kind::Numbers, 0, -1, 0};
    return {};
}

void CsvClock::tell(const CsvSurvey &survey, const QStringList &names, const ImportChoices &choices, CsvGuess &guess) const
{
    const auto tell = [&](const QString &value, Reason reason, const QStringList &arguments) {
        guess.findings.append({u"clock"_s, value, reason, arguments});
    };
    if (kind == Kind::Rows)
        return tell(u"none"_s, Reason::NoTimes, {});
    const CsvSurvey::Column &found = survey.columns[column];
    const QString number = QString::fromUtf8(found.firstNumber);
    if (kind == Kind::Numbers && found.numbers.repeats() > 1)
        return tell(u"numbers"_s, Reason::NumbersRepeat, {QString::number(found.numbers.repeats())});
    if (kind == Kind::Numbers)
        return tell(u"numbers"_s, Reason::NumberedRows, {number, QString::fromUtf8(found.lastNumber)});
    if (perSecond > 0)
        return tell(u"utc"_s, Reason::SecondsSince1970, {number});
    tellOrder(found.times, choices, guess);
    const QString cell = QString::fromUtf8(found.times.firstCell());
    if (found.times.isZulu())
        tell(u"utc"_s, Reason::UtcInText, {cell});
    else if (found.times.hasOffsets())
        tell(u"offset"_s, Reason::OffsetInText, {cell});
    else if (kind == Kind::Instants)
        tell(u"utc"_s, Reason::UtcInName, {names[column]});
    else
        tell(u"local"_s, Reason::NoOffsets, {cell});
}
