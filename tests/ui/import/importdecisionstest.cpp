// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdecisions.h"

#include "services/import/csv.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray table = "start;heat pump kWh;temperature;import kWh\n"
                         "2025-02-01T00:00:00+01:00;1,5;7;2,25\n2025-02-01T01:00:00+01:00;0,5;6;1,75\n"
                         "2025-02-01T02:00:00+01:00;1,0;6;2,5\n2025-02-01T03:00:00+01:00;0,75;5;1,5\n";

CsvGuess guessOf(const QByteArray &content)
{
    const auto guess = Csv::guess(content, u"a.csv"_s, {.zone = "Europe/Rome"});
    EXPECT_TRUE(guess);
    return guess ? *guess : CsvGuess();
}

ImportDecision lineOf(const QList<ImportDecision> &lines, const QString &field)
{
    const auto line = std::ranges::find(lines, field, &ImportDecision::field);
    EXPECT_NE(line, lines.end()) << qPrintable(field);
    return line == lines.end() ? ImportDecision() : *line;
}
}

TEST(ImportDecisionsTest, eachFindingAndEachColumnIsALine)
{
    const auto lines = ImportDecisions::of(guessOf(table), {u"Europe/Rome"_s});

    EXPECT_EQ(lineOf(lines, u"delimiter"_s).words, u"Semicolon"_s);
    EXPECT_EQ(lineOf(lines, u"decimal"_s).reason, u"“1,5” can only be read so."_s);
    EXPECT_EQ(lineOf(lines, u"columns/temperature"_s).words, u"Leave out"_s);
    EXPECT_EQ(lineOf(lines, u"columns/heat pump kWh"_s).words, u"Heat pump"_s);
    EXPECT_FALSE(lineOf(lines, u"columns/start"_s).choosable);
    EXPECT_TRUE(lineOf(lines, u"zone"_s).searchable);
}

TEST(ImportDecisionsTest, whatIsChosenIsAmongTheOptions)
{
    for (const ImportDecision &line : ImportDecisions::of(guessOf(table), {u"Europe/Rome"_s})) {
        EXPECT_EQ(line.options.size(), line.values.size());
        if (line.choosable || line.searchable) {
            EXPECT_EQ(line.options.value(line.current), line.words) << qPrintable(line.field);
        }
    }
}

TEST(ImportDecisionsTest, thePreviewIsOfTheColumnsThatBecomeSeries)
{
    const CsvGuess guess = guessOf(table);

    EXPECT_EQ(ImportDecisions::columnsOf(guess), (QStringList{u"Heat pump, kWh"_s, u"Imported, kWh"_s}));
    const auto rows = ImportDecisions::preview(guess);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows.front().values, (QStringList{u"1.5"_s, u"2.25"_s}));
    EXPECT_TRUE(rows.front().start.contains("(+01:00)"_L1)) << qPrintable(rows.front().start);
}

TEST(ImportDecisionsTest, aQuestionOfAnotherFormatIsALineToo)
{
    const CsvQuestion question{u"zone"_s, {}, {u"America/Los_Angeles"_s}};

    const ImportDecision open = ImportDecisions::of(question, {}, {u"Europe/Rome"_s});
    EXPECT_TRUE(open.open);
    EXPECT_EQ(open.options, (QStringList{u"America/Los_Angeles"_s, u"Europe/Rome"_s}));

    const ImportDecision answered = ImportDecisions::of(question, {.zone = "Europe/Rome"}, {u"Europe/Rome"_s});
    EXPECT_FALSE(answered.open);
    EXPECT_EQ(answered.words, u"Europe/Rome"_s);
}

TEST(ImportDecisionsTest, theRegionIsAskedAndCanBeChosenAnew)
{
    const QByteArray regions = "Month,Timestamp,CA,NW\n1,0,1.11,1.05\n1,1,0.94,1.66\n1,2,1.01,2.83\n";
    const QStringList both{u"CA"_s, u"NW"_s};

    const ImportDecision asked = lineOf(ImportDecisions::of(guessOf(regions), {}), u"region"_s);
    EXPECT_TRUE(asked.open);
    EXPECT_EQ(asked.options, both);

    const auto guess = Csv::guess(regions, u"avert_co2_lb_per_kwh.csv"_s, {.zone = "Europe/Rome", .region = u"NW"_s});
    ASSERT_TRUE(guess);
    const ImportDecision chosen = lineOf(ImportDecisions::of(*guess, {}), u"region"_s);
    EXPECT_FALSE(chosen.open);
    EXPECT_EQ(chosen.options, both);
    EXPECT_EQ(chosen.options.value(chosen.current), u"NW"_s);
    EXPECT_EQ(ImportDecisions::columnsOf(*guess), QStringList{u"Marginal CO₂ of the grid (Nw), lb/kWh"_s});
}

TEST(ImportDecisionsTest, ofCarbonTheMethodIsChosen)
{
    const auto lines
        = ImportDecisions::of(guessOf("start,gCO2/kWh\n2026-01-01T00:00Z,400\n2026-01-01T01:00Z,410\n2026-01-01T02:00Z,390\n"), {});

    const ImportDecision column = lineOf(lines, u"columns/gCO2/kWh"_s);
    EXPECT_TRUE(column.open);
    EXPECT_TRUE(column.options.contains(u"Marginal CO₂ of the grid"_s));
    EXPECT_TRUE(column.options.contains(u"Average CO₂ of the grid"_s));
}
