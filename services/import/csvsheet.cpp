// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvsheet.h"

#include "services/import/csvdialect.h"
#include "services/import/csvheader.h"
#include "services/import/csvsurveyor.h"
#include "services/import/csvtext.h"

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;

namespace
{
constexpr qsizetype headLength = 8192;
constexpr int mostCorrections = 3; // the marks, then the clock made of them, then all is known
constexpr int mostSurveys = 1 + mostCorrections; // one by what the first rows say

Result<CsvReading> readingFrom(const ImportChoices &choices)
{
    CsvReading reading;
    reading.decimal = choices.decimal.value_or('.');
    if (!choices.dateFormat)
        return reading;
    reading.order = CsvTimes::orderOf(*choices.dateFormat);
    if (!reading.order)
        return Error{Error::Kind::BadArgument,
                     {{}, 0, u"date-format"_s, *choices.dateFormat},
                     {u"dd/MM/yyyy HH:mm"_s, u"MM/dd/yyyy HH:mm"_s, u"yyyy-MM-dd HH:mm"_s, u"yyyy-dd-MM HH:mm"_s},
                     {}};
    return reading;
}

/** The reading that a survey made with @p reading speaks for. */
CsvReading corrected(CsvReading reading, const CsvSheet &sheet, const ImportChoices &choices)
{
    const CsvSurvey &survey = sheet.survey;
    if (!choices.decimal && survey.pointCell.isEmpty() && !survey.commaCell.isEmpty())
        reading.decimal = ',';
    if (sheet.clock.column < 0)
        return reading;
    const bool isPair = sheet.clock.timeColumn >= 0;
    reading.dateColumn = isPair ? sheet.clock.column : -1;
    reading.timeColumn = sheet.clock.timeColumn;
    reading.epochColumn = sheet.clock.perSecond > 0 ? sheet.clock.column : -1;
    reading.perSecond = std::max(sheet.clock.perSecond, qint64(1));
    if (survey.columns[sheet.clock.column].times.dayPlace() == 1)
        reading.yearLast = CsvTimes::Order::MonthDayYear;
    return reading;
}

/** Surveys the table by @p reading; @p round is how many surveys went before. */
Outcome surveyOnce(CsvSheet &sheet, const CsvReading &reading, int round, const std::function<bool(double)> &keepOn)
{
    const auto keepSurveying = [&](qsizetype position) { return keepOn((round + double(position) / sheet.text.size()) / mostSurveys); };
    auto survey = CsvSurveyor::survey(sheet.text, sheet.delimiter, sheet.width, sheet.header, reading, keepSurveying);
    if (!survey)
        return survey.error();
    sheet.survey = *std::move(survey);
    sheet.clock = CsvClock::find(sheet.survey, sheet.names);
    sheet.reading = reading;
    return std::monostate();
}

/** Surveys the table by @p reading and what follows from that; rounds are counted from @p firstRound on. */
Outcome surveyUntilSure(CsvSheet &sheet, CsvReading reading, const ImportChoices &choices, int firstRound,
                        const std::function<bool(double)> &keepOn)
{
    for (int i = 0; i < mostCorrections; ++i) {
        const Outcome surveyed = surveyOnce(sheet, reading, firstRound + i, keepOn);
        if (!surveyed)
            return surveyed;
        reading = corrected(reading, sheet, choices);
        if (reading == sheet.reading)
            break;
    }
    return std::monostate();
}

/** The reading that the first rows speak for, beginning with @p reading. */
CsvReading readingOfHead(const CsvSheet &sheet, const CsvReading &reading, const ImportChoices &choices)
{
    CsvSheet head = sheet;
    head.text = sheet.text.first(headLength);
    head.text.truncate(head.text.lastIndexOf('\n') + 1);
    const Outcome surveyed = surveyUntilSure(head, reading, choices, 0, [](double) { return true; });
    return surveyed ? head.reading : reading;
}

/** Whether surveys that begin with @p reading would come to that by which @p sheet was surveyed. */
bool wouldBeCorrected(const CsvReading &reading, const CsvSheet &sheet, const ImportChoices &choices)
{
    const bool hasOffsetsBeside = sheet.reading.timeColumn >= 0 && sheet.survey.columns[sheet.reading.dateColumn].times.hasOffsets();
    return !hasOffsetsBeside && corrected(reading, sheet, choices) == sheet.reading;
}

Outcome surveyAll(CsvSheet &sheet, const ImportChoices &choices, const std::function<bool(double)> &keepOn)
{
    const auto first = readingFrom(choices);
    if (!first)
        return first.error();
    if (sheet.text.size() > 2 * headLength) {
        const Outcome surveyed = surveyOnce(sheet, readingOfHead(sheet, *first, choices), 0, keepOn);
        if (!surveyed || wouldBeCorrected(*first, sheet, choices))
            return surveyed;
    }
    return surveyUntilSure(sheet, *first, choices, 1, keepOn);
}

void tellDecimal(const CsvSheet &sheet, const ImportChoices &choices, CsvGuess &guess)
{
    const QString mark = QString(QLatin1Char(sheet.reading.decimal));
    const QByteArray &decider = sheet.survey.cellWith(sheet.reading.decimal);
    if (choices.decimal) {
        guess.findings.append({u"decimal"_s, mark, Reason::Chosen, {}});
    } else if (!decider.isEmpty()) {
        guess.findings.append({u"decimal"_s, mark, Reason::MarkDecides, {QString::fromUtf8(decider)}});
    } else if (sheet.survey.unclearCell.isEmpty()) {
        guess.findings.append({u"decimal"_s, mark, Reason::NoMarks, {}});
    } else {
        guess.findings.append({u"decimal"_s, {}, Reason::Open, {}, false});
        guess.questions.append({u"decimal"_s, QString::fromUtf8(sheet.survey.unclearCell), {u"."_s, u","_s}});
    }
}

/** A day there is not, once it is known which number is the day. */
std::optional<Error> impossibleDate(const CsvSheet &sheet, const CsvGuess &guess)
{
    const bool isOpen
        = std::ranges::any_of(guess.questions, [](const CsvQuestion &question) { return question.field == "date-format"_L1; });
    if (isOpen || sheet.clock.column < 0)
        return {};
    const CsvTimeFigures &times = sheet.survey.columns[sheet.clock.column].times;
    if (times.badLine() == 0)
        return {};
    return Error{Error::Kind::BadValue, {{}, times.badLine(), sheet.names[sheet.clock.column], QString::fromUtf8(times.badCell())}, {}, {}};
}
}

Result<CsvSheet> CsvSheet::of(const QByteArray &content, const QString &title, const ImportChoices &choices,
                              const std::function<bool(double)> &keepOn, CsvGuess &guess)
{
    const auto decoded = CsvText::decoded(content, choices.encoding);
    if (!decoded)
        return decoded.error();
    const auto dialect = CsvDialect::of(decoded->text, choices.delimiter);
    if (!dialect)
        return dialect.error();
    const auto header = CsvHeader::of(decoded->text, dialect->delimiter, dialect->width, choices.header);
    CsvSheet sheet{title, decoded->text, dialect->delimiter, dialect->width, header.isThere, header.names, {}, {}, {}};
    const Outcome surveyed = surveyAll(sheet, choices, keepOn);
    if (!surveyed)
        return surveyed.error();
    const bool hasNumbers = std::ranges::any_of(
        sheet.survey.columns, [](const CsvSurvey::Column &column) { return column.content() == CsvSurvey::Content::Numbers; });
    if (!hasNumbers)
        return Error{Error::Kind::NotReadings, {{}, 0, {}, u"text"_s}, {}, {}};
    guess.findings << decoded->encoding << dialect->finding;
    tellDecimal(sheet, choices, guess);
    guess.findings << header.finding;
    sheet.clock.tell(sheet.survey, sheet.names, choices, guess);
    if (auto error = impossibleDate(sheet, guess))
        return *error;
    return sheet;
}
