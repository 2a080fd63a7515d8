// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csv.h"
#include "services/import/longform.h"
#include "tests/fuzz/require.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostRounds = 12; // an answer can open another question, but not for ever

/** Answers as a user would who takes the first thing offered, or, every other time, the last. */
void answer(const CsvQuestion &question, quint16 dice, ImportChoices &choices)
{
    const QString &field = question.field;
    const QStringList &offered = question.candidates;
    const QString word = offered.isEmpty() ? QString() : dice % 2 == 0 ? offered.first() : offered.last();
    if (field == u"decimal"_s)
        choices.decimal = word.front().toLatin1();
    else if (field == u"zone"_s)
        choices.zone = dice % 32 == 0 ? "Europe/Rome" : "UTC";
    else if (field == u"start"_s)
        choices.start = u"2024-03-01T00:00"_s;
    else if (field == u"step"_s)
        choices.stepSeconds = word.isEmpty() ? 900 : word.toInt();
    else if (field == u"unit"_s)
        choices.unit = word;
    else if (field == u"year-total"_s)
        choices.yearTotal = Decimal(4000);
    else if (field == u"cumulative"_s)
        choices.cumulative = word == u"yes"_s;
    else if (field == u"date-format"_s)
        choices.dateFormat = word;
    else if (field == u"columns"_s)
        choices.columns.insert(question.found, word.isEmpty() ? u"ignore"_s : word.endsWith(u'/') ? word + u"oven"_s : word);
    else
        Require::that(false, "a question is one that can be answered");
}

Result<ImportedFile> parse(const QByteArray &content, const ImportChoices &choices)
{
    return Require::quick(content.size(), [&] { return Csv::parse(content, u"usage.csv"_s, choices); });
}

/** What is left once all questions are answered. */
Result<CsvGuess> guess(const QByteArray &content, quint16 dice, ImportChoices &choices)
{
    auto guess = Csv::guess(content, u"usage.csv"_s, choices);
    for (int i = 0; guess && !guess->questions.isEmpty(); ++i) {
        Require::that(i < mostRounds, "questions come to an end");
        for (const CsvQuestion &question : guess->questions)
            answer(question, dice, choices);
        guess = Csv::guess(content, u"usage.csv"_s, choices);
    }
    return guess;
}

void readTable(const QByteArray &content, quint16 dice, ImportChoices choices)
{
    const auto guessed = guess(content, dice, choices);
    const auto file = parse(content, choices);
    Require::that(guessed || !file, "what cannot be understood is not read");
    Require::that(file || file.error().kind != Error::Kind::Question, "what is understood leaves no question");
    if (file)
        Require::soundFile(*file);
    else
        Require::placeWithin(content, file.error());
    if (dice % 8 == 1)
        Require::same(file, parse(content, choices));
}

void readLongForm(const QByteArray &content, ImportChoices choices)
{
    auto file = Require::quick(content.size(), [&] { return LongForm::parse(content, u"usage.csv"_s, choices); });
    if (!file && file.error().kind == Error::Kind::Question) {
        choices.site = file.error().candidates.first();
        file = LongForm::parse(content, u"usage.csv"_s, choices);
    }
    if (file)
        Require::soundFile(*file);
    else
        Require::placeWithin(content, file.error());
}
}

/** A table as CSV, read as the import assistant does: what is asked is answered until nothing is left open. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray content = inputOf(data, size);
    const quint16 dice = qChecksum(content);
    ImportChoices choices;
    if (dice % 1024 != 0) // finding the zone goes through those of the whole world, which takes its time
        choices.siteZone = dice % 32 == 0 ? "Europe/Rome" : "UTC";

    if (LongForm::isOne(content))
        readLongForm(content, choices);
    else
        readTable(content, dice, choices);
    return 0;
}
