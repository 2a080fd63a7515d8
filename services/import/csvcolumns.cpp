// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvcolumns.h"

#include "services/import/csvmeanings.h"
#include "services/import/csvregions.h"
#include "services/import/csvregisters.h"
#include "services/import/csvunitchoice.h"
#include "services/import/csvwords.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;
using Content = CsvSurvey::Content;

namespace
{
const QString estimates = u"interpolated_values"_s;

Outcome checkChoices(const CsvSheet &sheet, const ImportChoices &choices)
{
    for (auto choice = choices.columns.cbegin(); choice != choices.columns.cend(); ++choice) {
        if (!sheet.names.contains(choice.key()))
            return Error{Error::Kind::BadArgument, {{}, 0, u"columns"_s, choice.key()}, sheet.names, {}};
        if (CsvMeanings::ofChoice(choice.value()))
            continue;
        return Error{Error::Kind::BadArgument, {{}, 0, u"columns"_s, choice.value()}, CsvMeanings::choices(), {}};
    }
    return std::monostate();
}

bool isNumbered(const QString &name)
{
    return name.isEmpty() || std::ranges::all_of(name, [](QChar letter) { return letter.isDigit(); });
}

/** What a column is that becomes no series; the meaning stays empty when it may become one. */
CsvColumn passedOver(const CsvSheet &sheet, int i)
{
    const CsvSurvey::Column &column = sheet.survey.columns[i];
    const bool isClock = i == sheet.clock.column || i == sheet.clock.timeColumn;
    CsvColumn told{sheet.names[i], {}, {}, false, {u"columns"_s, {}, Reason::Open, {}}};
    if (isClock)
        told.why.reason = Reason::Clock;
    else if (sheet.names[i] == estimates)
        told.why.reason = Reason::EstimateMarks;
    else if (column.content() == Content::Times)
        told.why.reason = Reason::AnotherClock;
    else if (column.content() != Content::Numbers)
        told.why.reason = Reason::NotNumbers;
    else if (i == 0 && sheet.clock.kind != CsvClock::Kind::Rows && column.numbers.isCounting() && isNumbered(sheet.names[i]))
        told.why.reason = Reason::NumberedRows;
    else
        return told;
    told.meaning = isClock ? u"time"_s : u"ignore"_s;
    return told;
}

/** The columns of values, in the order of the file. */
std::vector<int> valueColumns(const CsvSheet &sheet, const ImportChoices &choices, CsvGuess &guess)
{
    std::vector<int> columns;
    for (int i = 0; i < sheet.names.size(); ++i) {
        CsvColumn told = passedOver(sheet, i);
        const bool isChosen = choices.columns.contains(told.name) && told.meaning != "time"_L1;
        if (isChosen)
            told.meaning.clear();
        if (told.meaning.isEmpty())
            columns.push_back(i);
        guess.columns.append(told);
    }
    return columns;
}

/** What a value column without telling words is. */
CsvMeanings::Meaning byPlace(const QString &name, const std::optional<CsvUnits::Counted> &unit, bool isOnly)
{
    const bool isEither = unit && (unit->unit.kind == Unit::Kind::CubicMetre || unit->unit.isCarbon());
    if (isEither || (!isOnly && isNumbered(name)))
        return {};
    if (!isOnly)
        return {SeriesKind::Appliance, {}, Reason::OneOfMany, {}};
    return {unit && unit->unit.isPower() ? SeriesKind::Home : SeriesKind::Import, {}, Reason::OnlyValue, {}};
}

/** What each column is by choice or by its name; Open where neither says it. */
std::vector<CsvMeanings::Meaning> meaningsOf(const CsvSheet &sheet, const ImportChoices &choices, const std::vector<int> &columns,
                                             const std::vector<CsvUnitChoice::Choice> &units)
{
    const QStringList regions = CsvRegions::of(sheet.names);
    std::vector<CsvMeanings::Meaning> meanings;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString &name = sheet.names[columns[i]];
        const QString choice = choices.columns.value(name);
        if (!choice.isEmpty())
            meanings.push_back(*CsvMeanings::ofChoice(choice));
        else
            meanings.push_back(regions.isEmpty() ? CsvMeanings::ofName(name, units[i].unit)
                                                 : CsvRegions::meaningOf(name, regions, choices));
    }
    return meanings;
}

/** The names of those columns that are not passed over. */
QStringList namesOfValues(const CsvSheet &sheet, const std::vector<int> &columns, const std::vector<CsvMeanings::Meaning> &meanings)
{
    QStringList names;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (meanings[i].kind || meanings[i].reason == Reason::Open)
            names.append(sheet.names[columns[i]]);
    }
    return names;
}

void tellMeaning(const CsvMeanings::Meaning &meaning, CsvColumn &told)
{
    told.why.reason = meaning.reason;
    told.why.arguments = meaning.word.isEmpty() ? QStringList{} : QStringList{meaning.word};
    told.why.certain = meaning.reason != Reason::OnlyValue && meaning.reason != Reason::Open;
    if (!meaning.kind && meaning.reason != Reason::Open)
        told.meaning = u"ignore"_s;
}

void askForMeaning(const QString &name, const std::optional<CsvUnits::Counted> &unit, CsvGuess &guess)
{
    QStringList candidates{u"import"_s, u"export"_s, u"home"_s, u"solar"_s, u"appliance/"_s};
    if (unit && unit->unit.kind == Unit::Kind::CubicMetre)
        candidates = QStringList{u"gas"_s, u"water"_s};
    else if (unit && unit->unit.isCarbon())
        candidates = CsvMeanings::carbonChoices();
    guess.questions.append({u"columns"_s, name, candidates << u"ignore"_s});
}

/** Nothing where a column of that kind cannot count in @p unit: CO2 is told by the kWh, and nothing else is. */
std::optional<CsvUnits::Counted> fitting(const std::optional<CsvUnits::Counted> &unit, SeriesKind kind)
{
    return unit && unit->unit.isCarbon() == (kind == SeriesKind::Carbon) ? unit : std::nullopt;
}

/** Gives parts where several columns are of one kind, and to all appliances. */
void giveParts(std::vector<CsvSeriesColumn> &series, const QString &prefix)
{
    using Name = std::pair<SeriesKind, QString>;
    std::map<Name, int> times;
    for (const CsvSeriesColumn &one : series)
        ++times[Name(one.kind, one.part)];
    std::set<Name> taken;
    for (std::size_t i = 0; i < series.size(); ++i) {
        CsvSeriesColumn &one = series[i];
        const bool isAlone = times[Name(one.kind, one.part)] == 1;
        if (one.part.isEmpty() && (!isAlone || one.kind == SeriesKind::Appliance)) {
            const QString part = CsvMeanings::partOf(one.name, prefix);
            one.part = isAlone && part.isEmpty() ? QString() : slugOf(part);
        }
        if (!taken.emplace(one.kind, one.part).second) {
            one.part = slugOf(one.part + u'-' + QString::number(i + 1));
            taken.emplace(one.kind, one.part);
        }
    }
}

void tell(const std::vector<CsvSeriesColumn> &series, CsvGuess &guess)
{
    for (const CsvSeriesColumn &one : series) {
        CsvColumn &told = guess.columns[one.column];
        told.meaning = SeriesKinds::slug(one.kind) + (one.part.isEmpty() ? QString() : u'/' + one.part);
        told.unit = one.unit ? one.unit->symbol : QString();
        told.cumulative = one.cumulative;
    }
}
}

Result<CsvColumns::Found> CsvColumns::of(const CsvSheet &sheet, const ImportChoices &choices, CsvGuess &guess)
{
    const Outcome checked = checkChoices(sheet, choices);
    if (!checked)
        return checked.error();
    const std::vector<int> columns = valueColumns(sheet, choices, guess);
    const auto units = CsvUnitChoice::of(sheet, columns, choices);
    if (!units)
        return units.error();
    std::vector<CsvMeanings::Meaning> meanings = meaningsOf(sheet, choices, columns, *units);
    const QStringList names = namesOfValues(sheet, columns, meanings);
    Found found{{}, int(sheet.names.indexOf(estimates))};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString &name = sheet.names[columns[i]];
        if (meanings[i].reason == Reason::Open)
            meanings[i] = byPlace(name, (*units)[i].unit, names.size() == 1);
        tellMeaning(meanings[i], guess.columns[columns[i]]);
        if (meanings[i].kind)
            found.series.push_back(
                {columns[i], name, *meanings[i].kind, meanings[i].part, fitting((*units)[i].unit, *meanings[i].kind), false});
        else if (meanings[i].reason == Reason::Open)
            askForMeaning(name, (*units)[i].unit, guess);
    }
    const Outcome region = CsvRegions::decide(CsvRegions::of(sheet.names), choices, guess);
    if (!region)
        return region.error();
    if (found.series.empty() && guess.questions.isEmpty())
        return Error{Error::Kind::NotReadings, {{}, 0, {}, u"table"_s}, {}, {}};
    CsvUnitChoice::tell(*units, choices, guess);
    if (!found.series.empty())
        CsvRegisters::decide(sheet, choices, found.series, guess);
    CsvUnitChoice::ask(sheet, choices, found.series, guess);
    giveParts(found.series, CsvWords::commonPrefix(names));
    tell(found.series, guess);
    return found;
}
