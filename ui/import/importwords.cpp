// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importwords.h"

#include "ui/import/importreasons.h"
#include "ui/words/format.h"

#include <span>

using namespace Qt::StringLiterals;

namespace
{
/** The words of choices with few values, in the order in which they are searched. */
struct Row
{
    const char *field;
    const char *value;
    const char *words;
};

const Row valueRows[] = {
    {"delimiter", "", QT_TRANSLATE_NOOP("ImportWords", "None")},
    {"delimiter", ",", QT_TRANSLATE_NOOP("ImportWords", "Comma")},
    {"delimiter", ";", QT_TRANSLATE_NOOP("ImportWords", "Semicolon")},
    {"delimiter", "\t", QT_TRANSLATE_NOOP("ImportWords", "Tab")},
    {"delimiter", "|", QT_TRANSLATE_NOOP("ImportWords", "Bar")},
    {"decimal", ".", QT_TRANSLATE_NOOP("ImportWords", "Point, as in 1.5")},
    {"decimal", ",", QT_TRANSLATE_NOOP("ImportWords", "Comma, as in 1,5")},
    {"header", "yes", QT_TRANSLATE_NOOP("ImportWords", "Names the columns")},
    {"header", "no", QT_TRANSLATE_NOOP("ImportWords", "Holds readings")},
    {"cumulative", "yes", QT_TRANSLATE_NOOP("ImportWords", "What a meter has counted")},
    {"cumulative", "no", QT_TRANSLATE_NOOP("ImportWords", "Amounts, row by row")},
    {"clock", "none", QT_TRANSLATE_NOOP("ImportWords", "The place of the row")},
    {"clock", "numbers", QT_TRANSLATE_NOOP("ImportWords", "The number of the row")},
    {"clock", "utc", QT_TRANSLATE_NOOP("ImportWords", "UTC")},
    {"clock", "offset", QT_TRANSLATE_NOOP("ImportWords", "Each with its offset")},
    {"clock", "local", QT_TRANSLATE_NOOP("ImportWords", "Local time")},
    {"unit", "fraction", QT_TRANSLATE_NOOP("ImportWords", "Shares of a year's total")},
    {"date-format", "dd/MM/yyyy", QT_TRANSLATE_NOOP("ImportWords", "Day, month, year")},
    {"date-format", "MM/dd/yyyy", QT_TRANSLATE_NOOP("ImportWords", "Month, day, year")},
    {"date-format", "yyyy-MM-dd", QT_TRANSLATE_NOOP("ImportWords", "Year, month, day")},
    {"date-format", "yyyy-dd-MM", QT_TRANSLATE_NOOP("ImportWords", "Year, day, month")},
    {"columns", "time", QT_TRANSLATE_NOOP("ImportWords", "Time")},
    {"columns", "ignore", QT_TRANSLATE_NOOP("ImportWords", "Leave out")},
    {"period", "year", QT_TRANSLATE_NOOP("ImportWords", "year")},
    {"period", "week", QT_TRANSLATE_NOOP("ImportWords", "week")},
    {"period", "day", QT_TRANSLATE_NOOP("ImportWords", "day")},
};

const Row fieldRows[] = {
    {"encoding", "", QT_TRANSLATE_NOOP("ImportWords", "Encoding")},
    {"delimiter", "", QT_TRANSLATE_NOOP("ImportWords", "Between cells")},
    {"decimal", "", QT_TRANSLATE_NOOP("ImportWords", "Decimal mark")},
    {"header", "", QT_TRANSLATE_NOOP("ImportWords", "First row")},
    {"date-format", "", QT_TRANSLATE_NOOP("ImportWords", "Dates")},
    {"clock", "", QT_TRANSLATE_NOOP("ImportWords", "Times")},
    {"region", "", QT_TRANSLATE_NOOP("ImportWords", "Region")},
    {"zone", "", QT_TRANSLATE_NOOP("ImportWords", "Time zone")},
    {"start", "", QT_TRANSLATE_NOOP("ImportWords", "First row begins")},
    {"step", "", QT_TRANSLATE_NOOP("ImportWords", "Each row lasts")},
    {"cumulative", "", QT_TRANSLATE_NOOP("ImportWords", "Numbers are")},
    {"unit", "", QT_TRANSLATE_NOOP("ImportWords", "Unit")},
    {"year-total", "", QT_TRANSLATE_NOOP("ImportWords", "kWh a year")},
};

const Row questionRows[] = {
    {"date-format", "", QT_TRANSLATE_NOOP("ImportWords", "“%1” can be read in several ways.")},
    {"decimal", "", QT_TRANSLATE_NOOP("ImportWords", "“%1” can be read in two ways.")},
    {"region", "", QT_TRANSLATE_NOOP("ImportWords", "The file tells the CO₂ of several regions. In which one is the home?")},
    {"zone", "", QT_TRANSLATE_NOOP("ImportWords", "Several zones fit the file. Where was it measured?")},
    {"start", "", QT_TRANSLATE_NOOP("ImportWords", "The rows tell no time. When does the first one begin?")},
    {"step", "", QT_TRANSLATE_NOOP("ImportWords", "The %1 rows do not tell how long each of them is.")},
    {"cumulative", "", QT_TRANSLATE_NOOP("ImportWords", "“%1” rises, but it may be either.")},
    {"unit", "", QT_TRANSLATE_NOOP("ImportWords", "What is “%1” counted in?")},
    {"year-total", "", QT_TRANSLATE_NOOP("ImportWords", "The numbers are shares of a year. How much are they together?")},
    {"columns", "", QT_TRANSLATE_NOOP("ImportWords", "What does it hold?")},
};

const char *wordsIn(std::span<const Row> rows, const QString &field, const QString &value)
{
    for (const Row &row : rows) {
        if (field == QLatin1StringView(row.field) && value == QLatin1StringView(row.value))
            return row.words;
    }
    return nullptr;
}
}

QString ImportWords::imported(const QList<SeriesInfo> &series, const ImportedSummary &summary)
{
    if (summary.added + summary.changed == 0)
        return tr("Nothing new: its readings are there already");
    qint64 count = 0;
    for (const SeriesInfo &one : series)
        count += one.readings;
    const QString readings = tr("%Ln reading(s)", nullptr, int(count));
    if (series.size() == 1)
        return tr("%1, %2").arg(readings, Format::amount(series.first().total, series.first().unit));
    return tr("%1, %2").arg(readings, tr("%Ln series", nullptr, int(series.size())));
}

QString ImportWords::note(qint64 readings, bool isNew, const QString &site)
{
    if (!isNew)
        return tr("Nothing new: these readings are in %1 already").arg(site);
    return tr("%Ln reading(s) imported into %1", nullptr, int(readings)).arg(site);
}

QString ImportWords::reason(const CsvFinding &finding)
{
    const char *sentence = ImportReasons::sentence(finding.reason);
    if (sentence == nullptr)
        return {};
    QStringList arguments = finding.arguments;
    if (finding.reason == CsvFinding::Reason::RowsFillPeriod && arguments.size() > 1)
        arguments[1] = value(u"period"_s, arguments[1]);
    const QString words = tr(sentence);
    if (words.contains("%2"_L1))
        return words.arg(arguments.value(0), arguments.value(1));
    return words.contains("%1"_L1) ? words.arg(arguments.value(0)) : words;
}

QString ImportWords::question(const CsvQuestion &question)
{
    if (question.field == "zone"_L1 && question.candidates.isEmpty())
        return tr("The file does not say it. Where was it measured?");
    if (question.field == "unit"_L1 && question.found.isEmpty())
        return tr("The file does not say what it counts in.");
    const char *sentence = wordsIn(questionRows, question.field, {});
    const QString words = sentence == nullptr ? QString() : tr(sentence);
    return words.contains("%1"_L1) ? words.arg(question.found) : words;
}

QString ImportWords::field(const QString &field)
{
    const char *words = wordsIn(fieldRows, field, {});
    return words == nullptr ? field : tr(words);
}

QString ImportWords::value(const QString &field, const QString &value)
{
    if (field == "step"_L1)
        return duration(value.toInt());
    const char *words = wordsIn(valueRows, field, value);
    return words == nullptr ? value : tr(words);
}

QString ImportWords::meaning(const QString &meaning)
{
    const auto kind = SeriesKinds::fromSlug(meaning.section(u'/', 0, 0));
    if (!kind)
        return value(u"columns"_s, meaning);
    return Format::series({{}, *kind, meaning.section(u'/', 1)}, {});
}

QString ImportWords::duration(int seconds)
{
    if (seconds <= 0)
        return {};
    if (seconds % 86400 == 0)
        return tr("%n day(s)", nullptr, seconds / 86400);
    if (seconds % 3600 == 0)
        return tr("%n hour(s)", nullptr, seconds / 3600);
    if (seconds % 60 == 0)
        return tr("%n minute(s)", nullptr, seconds / 60);
    return tr("%n second(s)", nullptr, seconds);
}
