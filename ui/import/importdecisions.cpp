// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdecisions.h"

#include "services/import/csvmeanings.h"
#include "services/import/csvunits.h"
#include "ui/import/importanswers.h"
#include "ui/import/importwords.h"
#include "ui/words/dates.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QStringList before{
    u"region"_s, u"zone"_s, u"start"_s, u"unit"_s, u"year-total"_s, u"cumulative"_s, u"step"_s, u"date-format"_s, u"decimal"_s};
const QStringList behind{u"clock"_s, u"header"_s, u"delimiter"_s, u"encoding"_s};

/** The order of a date format, whatever else is in it: `d/M/yy HH:mm` is dd/MM/yyyy. */
QString orderOf(const QString &format)
{
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    if (format.indexOf(u'y') < std::min(day, month))
        return month < day ? u"yyyy-MM-dd"_s : u"yyyy-dd-MM"_s;
    return day < month ? u"dd/MM/yyyy"_s : u"MM/dd/yyyy"_s;
}

/** What can be chosen for @p field when the file does not narrow it down. */
QStringList usualValues(const QString &field)
{
    if (field == "encoding"_L1)
        return {u"UTF-8"_s, u"UTF-16"_s, u"ISO-8859-1"_s, u"windows-1252"_s};
    if (field == "delimiter"_L1)
        return {u","_s, u";"_s, u"\t"_s, u"|"_s};
    if (field == "decimal"_L1)
        return {u"."_s, u","_s};
    if (field == "header"_L1 || field == "cumulative"_L1)
        return {u"yes"_s, u"no"_s};
    if (field == "date-format"_L1)
        return {u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s, u"yyyy-MM-dd"_s, u"yyyy-dd-MM"_s};
    if (field == "step"_L1)
        return {u"60"_s, u"300"_s, u"600"_s, u"900"_s, u"1800"_s, u"3600"_s, u"86400"_s};
    if (field == "unit"_L1)
        return CsvUnits::symbols(CsvUnits::Sort::Any);
    return {};
}

/** Gives @p decision what can be chosen: @p candidates first, then @p others. */
void offer(ImportDecision &decision, const QString &value, const QStringList &candidates, const QStringList &others)
{
    decision.values = candidates;
    for (const QString &other : others) {
        if (!decision.values.contains(other))
            decision.values.append(other);
    }
    if (!value.isEmpty() && !decision.values.contains(value))
        decision.values.prepend(value);
    const bool isColumn = decision.field.startsWith("columns/"_L1);
    for (const QString &one : decision.values)
        decision.options.append(isColumn ? ImportWords::meaning(one) : ImportWords::value(decision.field, one));
    decision.current = int(decision.values.indexOf(value));
}

/** Makes @p decision one that is taken in the way of its field. */
void edit(ImportDecision &decision, QString value, QStringList candidates, const QStringList &zones)
{
    const QString field = decision.field;
    decision.writable = field == "start"_L1 || field == "year-total"_L1;
    decision.searchable = field == "zone"_L1;
    decision.choosable = !decision.writable && !decision.searchable && field != "clock"_L1;
    if (field == "start"_L1)
        decision.hint = u"2025-01-01 00:00"_s;
    if (field == "year-total"_L1)
        decision.hint = QLocale().toString(4000);
    if (field == "date-format"_L1) {
        value = value.isEmpty() ? value : orderOf(value);
        std::ranges::transform(candidates, candidates.begin(), orderOf);
    }
    if (decision.choosable || decision.searchable)
        offer(decision, value, candidates, decision.searchable ? zones : candidates.isEmpty() ? usualValues(field) : QStringList());
}

/** As the line's options name it. */
QString wordsOf(const CsvFinding &finding)
{
    const bool isDate = finding.field == "date-format"_L1 && !finding.value.isEmpty();
    return ImportWords::value(finding.field, isDate ? orderOf(finding.value) : finding.value);
}

ImportDecision decisionOf(const CsvFinding &finding, const QList<CsvQuestion> &questions, const QStringList &zones)
{
    ImportDecision decision{.field = finding.field, .label = ImportWords::field(finding.field)};
    const auto question = std::ranges::find(questions, finding.field, &CsvQuestion::field);
    decision.open = question != questions.end();
    decision.doubtful = !finding.certain && !decision.open;
    decision.words = finding.value.isEmpty() && decision.open ? QString() : wordsOf(finding);
    decision.reason = decision.open ? ImportWords::question(*question) : ImportWords::reason(finding);
    const QStringList others = finding.field == "region"_L1 ? finding.arguments : QStringList();
    edit(decision, finding.value, decision.open ? question->candidates : others, zones);
    return decision;
}

ImportDecision decisionOf(const CsvColumn &column, const QList<CsvQuestion> &questions)
{
    ImportDecision decision{.field = ImportAnswers::columnField(column.name), .label = column.name};
    const auto question = std::ranges::find_if(
        questions, [&](const CsvQuestion &question) { return question.field == "columns"_L1 && question.found == column.name; });
    decision.open = question != questions.end();
    decision.doubtful = !column.why.certain && !decision.open;
    decision.words = ImportWords::meaning(column.meaning);
    decision.reason = decision.open ? ImportWords::question(*question) : ImportWords::reason(column.why);
    decision.choosable = column.meaning != "time"_L1;
    if (decision.choosable)
        offer(decision, column.meaning, {}, CsvMeanings::choices());
    return decision;
}

/** `2015-10-04T03:00:00+02:00` with the month as a word; anything else as it is. */
QString startOf(const QString &text)
{
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
    if (!day.isValid() || !time.isValid() || text.size() < 20)
        return text;
    return u"%1 %2 (%3)"_s.arg(Dates::day(day), Dates::time(QTime(0, 0).secsTo(time)), text.sliced(19));
}
}

QList<ImportDecision> ImportDecisions::of(const CsvGuess &guess, const QStringList &zones)
{
    QList<ImportDecision> decisions;
    const auto add = [&](const QStringList &fields) {
        for (const QString &field : fields) {
            const auto finding = std::ranges::find(guess.findings, field, &CsvFinding::field);
            if (finding != guess.findings.end())
                decisions.append(decisionOf(*finding, guess.questions, zones));
        }
    };
    add(before);
    for (const CsvColumn &column : guess.columns)
        decisions.append(decisionOf(column, guess.questions));
    add(behind);
    return decisions;
}

ImportDecision ImportDecisions::of(const CsvQuestion &question, const ImportChoices &choices, const QStringList &zones)
{
    const QString answer = ImportAnswers::of(choices, question.field);
    const bool isSites = question.field == "zone"_L1 && answer.isEmpty();
    const QString value = isSites ? QString::fromLatin1(choices.siteZone) : answer;
    ImportDecision decision{.field = question.field, .label = ImportWords::field(question.field)};
    decision.open = value.isEmpty();
    decision.words = value.isEmpty() ? QString() : ImportWords::value(question.field, value);
    const auto reason = isSites ? CsvFinding::Reason::SitesZone : CsvFinding::Reason::Chosen;
    decision.reason = decision.open ? ImportWords::question(question) : ImportWords::reason({question.field, value, reason, {}});
    edit(decision, value, question.candidates, zones);
    return decision;
}

QList<ImportPreviewRow> ImportDecisions::preview(const CsvGuess &guess)
{
    QList<ImportPreviewRow> rows;
    for (const CsvPreviewRow &row : guess.preview) {
        QStringList values = row.values;
        values.replaceInStrings(u"."_s, QLocale().decimalPoint());
        rows.append({startOf(row.start), values});
    }
    return rows;
}

QStringList ImportDecisions::columnsOf(const CsvGuess &guess)
{
    QStringList columns;
    for (const CsvColumn &column : guess.columns) {
        if (column.meaning.isEmpty() || column.meaning == "ignore"_L1 || column.meaning == "time"_L1)
            continue;
        const QString meaning = ImportWords::meaning(column.meaning);
        columns.append(column.unit.isEmpty() ? meaning : ImportWords::tr("%1, %2", "series, unit").arg(meaning, column.unit));
    }
    return columns;
}
