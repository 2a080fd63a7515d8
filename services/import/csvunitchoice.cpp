// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvunitchoice.h"

#include "services/import/csvregions.h"
#include "services/import/csvwords.h"

#include <cmath>

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;

namespace
{
bool isElectric(const CsvUnits::Counted &unit)
{
    return unit.unit.kind == Unit::Kind::WattHour || unit.unit.kind == Unit::Kind::Watt;
}

/** A column that says the same unit in every row. */
CsvUnitChoice::Choice toldByColumn(const CsvSheet &sheet)
{
    for (int i = 0; i < sheet.names.size(); ++i) {
        const CsvSurvey::Column &column = sheet.survey.columns[i];
        if (column.content() != CsvSurvey::Content::Text || !column.isOneText)
            continue;
        if (const auto unit = CsvUnits::withSymbol(QString::fromUtf8(column.firstText)); unit && !unit->isFraction())
            return {unit, Reason::UnitInColumn, sheet.names[i]};
    }
    return {};
}

/** Shares of a year: nothing else sums to 1 by chance over so many rows. */
bool sumsToOne(const CsvSurvey::Column &column)
{
    return column.numbers.count() >= 365 && !column.numbers.isNegativeSomewhere() && std::abs(column.numbers.sum() - 1) < 1e-6;
}
}

Result<std::vector<CsvUnitChoice::Choice>> CsvUnitChoice::of(const CsvSheet &sheet, const std::vector<int> &columns,
                                                             const ImportChoices &choices)
{
    const auto chosen = choices.unit ? CsvUnits::withSymbol(*choices.unit) : std::nullopt;
    if (choices.unit && !chosen)
        return Error{Error::Kind::BadArgument, {{}, 0, u"unit"_s, *choices.unit}, CsvUnits::symbols(CsvUnits::Sort::Any), {}};
    const Choice byColumn = toldByColumn(sheet);
    const QStringList regions = sheet.title.contains("co2"_L1, Qt::CaseInsensitive) ? CsvRegions::of(sheet.names) : QStringList();
    std::vector<Choice> units;
    for (const int column : columns) {
        const QString &name = sheet.names[column];
        Choice unit{CsvUnits::inName(name), Reason::UnitInName, name};
        if (chosen && (!unit.unit || (isElectric(*unit.unit) && !chosen->unit.isCarbon())))
            unit = {chosen, Reason::Chosen, {}};
        else if (!unit.unit)
            unit = byColumn;
        if (!unit.unit && regions.contains(name))
            unit = {CsvUnits::inName(sheet.title), Reason::UnitInFileName, sheet.title};
        if (!unit.unit && sumsToOne(sheet.survey.columns[column]))
            unit = {CsvUnits::withSymbol(u"fraction"_s), Reason::SumsToOne, {}};
        units.push_back(unit);
    }
    return units;
}

void CsvUnitChoice::tell(const std::vector<Choice> &units, const ImportChoices &choices, CsvGuess &guess)
{
    QStringList symbols;
    const Choice *decider = nullptr;
    for (const Choice &choice : units) {
        if (!choice.unit || symbols.contains(choice.unit->symbol))
            continue;
        symbols.append(choice.unit->symbol);
        decider = decider == nullptr ? &choice : decider;
    }
    if (decider == nullptr)
        return;
    const QStringList arguments = decider->argument.isEmpty() ? QStringList{} : QStringList{decider->argument};
    guess.findings.append({u"unit"_s, symbols.join(u' '), decider->reason, arguments});
    if (choices.yearTotal)
        guess.findings.append({u"year-total"_s, choices.yearTotal->toString(), Reason::Chosen, {}});
}

void CsvUnitChoice::ask(const CsvSheet &sheet, const ImportChoices &choices, const std::vector<CsvSeriesColumn> &series, CsvGuess &guess)
{
    const auto isOpen = [](const CsvSeriesColumn &one) { return !one.unit; };
    const auto open = std::ranges::find_if(series, isOpen);
    if (open != series.end()) {
        const bool allCount = std::ranges::all_of(series, [&](const CsvSeriesColumn &one) { return !isOpen(one) || one.cumulative; });
        guess.findings.append({u"unit"_s, {}, Reason::Open, {}, false});
        const auto sort = open->kind == SeriesKind::Carbon ? CsvUnits::Sort::Carbon
            : allCount                                     ? CsvUnits::Sort::Amounts
                                                           : CsvUnits::Sort::Any;
        guess.questions.append({u"unit"_s, sheet.names[open->column], CsvUnits::symbols(sort)});
    }
    const bool hasFractions = std::ranges::any_of(series, [](const CsvSeriesColumn &one) { return one.unit && one.unit->isFraction(); });
    if (hasFractions && !choices.yearTotal) {
        guess.findings.append({u"year-total"_s, {}, Reason::Open, {}, false});
        guess.questions.append({u"year-total"_s, {}, {}});
    }
}
