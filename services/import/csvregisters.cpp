// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvregisters.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;

namespace
{
enum class Likeness { Register, Amounts, Either };

struct Evidence
{
    Likeness likeness = Likeness::Either;
    Reason reason = Reason::Open;
    QStringList arguments;
    bool certain = true;
};

/** A register's numbers go on from each other: they seldom fall, and all their rises together are far more than any one. */
Evidence evidenceOf(const CsvNumberFigures &numbers, bool backwards, const std::optional<CsvUnits::Counted> &unit)
{
    if (unit && (unit->unit.isPower() || unit->isFraction() || unit->unit.kind == Unit::Kind::Percent))
        return {Likeness::Amounts, Reason::PowerIsNoCount, {}};
    if (unit && unit->unit.isCarbon())
        return {Likeness::Amounts, Reason::RateIsNoCount, {}};
    const qint64 rises = backwards ? numbers.falls() : numbers.rises();
    const qint64 falls = backwards ? numbers.rises() : numbers.falls();
    const double step = backwards ? numbers.greatestFall() : numbers.greatestRise();
    const double first = backwards ? numbers.last() : numbers.first();
    const double last = backwards ? numbers.first() : numbers.last();
    const QString count = QString::number(numbers.count());
    if (rises == 0 && falls == 0)
        return {};
    if (falls > 0) {
        const bool beganAnew = rises >= 200 * falls && numbers.count() >= 200;
        return beganAnew ? Evidence{Likeness::Register, Reason::SeldomFalls, {QString::number(falls)}, false}
                         : Evidence{Likeness::Amounts, Reason::RisesAndFalls, {QString::number(rises), QString::number(falls)}};
    }
    const bool startsHigh = numbers.count() >= 12 && first >= 10 * step;
    const bool goesFar = numbers.count() >= 48 && last - first >= 10 * step;
    if (startsHigh || goesFar)
        return {Likeness::Register, Reason::NeverFalls, {count}};
    if (numbers.count() < 6)
        return {Likeness::Amounts, Reason::TooFewRows, {count}, false};
    return {};
}
}

void CsvRegisters::decide(const CsvSheet &sheet, const ImportChoices &choices, std::vector<CsvSeriesColumn> &series, CsvGuess &guess)
{
    const auto tell = [&](bool cumulative, const Evidence &evidence) {
        guess.findings.append({u"cumulative"_s, cumulative ? u"yes"_s : u"no"_s, evidence.reason, evidence.arguments, evidence.certain});
    };
    if (choices.cumulative) {
        for (CsvSeriesColumn &one : series)
            one.cumulative = *choices.cumulative;
        return tell(*choices.cumulative, {Likeness::Either, Reason::Chosen, {}});
    }
    const bool backwards = sheet.clock.column >= 0 && sheet.survey.columns[sheet.clock.column].times.isBackwards();
    std::optional<Evidence> decided;
    std::optional<Evidence> power; // or a rate: says nothing of columns of energy beside it
    std::vector<CsvSeriesColumn *> open;
    bool moves = false;
    for (CsvSeriesColumn &one : series) {
        const CsvNumberFigures &numbers = sheet.survey.columns[one.column].numbers;
        const Evidence evidence = evidenceOf(numbers, backwards, one.unit);
        one.cumulative = evidence.likeness == Likeness::Register;
        if (evidence.reason == Reason::PowerIsNoCount || evidence.reason == Reason::RateIsNoCount) {
            power = evidence;
        } else if (evidence.likeness == Likeness::Either) {
            open.push_back(&one);
            moves = moves || numbers.rises() + numbers.falls() > 0;
        } else if (!decided || (one.cumulative && decided->likeness == Likeness::Amounts)) {
            decided = evidence;
        }
    }
    if (decided) {
        const bool cumulative = decided->likeness == Likeness::Register;
        for (CsvSeriesColumn *one : open)
            one->cumulative = cumulative;
        return tell(cumulative, *decided);
    }
    if (power && !moves)
        return tell(false, *power);
    if (!moves)
        return tell(false, {Likeness::Amounts, Reason::AllTheSame, {}, false});
    guess.findings.append({u"cumulative"_s, {}, Reason::Open, {}, false});
    guess.questions.append({u"cumulative"_s, sheet.names[open.front()->column], {u"yes"_s, u"no"_s}});
}
