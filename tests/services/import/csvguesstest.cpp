// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csv.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;

namespace
{
CsvGuess guess(const QByteArray &content, const ImportChoices &choices = {})
{
    const auto found = Csv::guess(content, u"usage.csv"_s, choices);
    EXPECT_TRUE(found);
    return found ? *found : CsvGuess();
}

CsvFinding finding(const CsvGuess &guess, QStringView field)
{
    const auto found = std::ranges::find(guess.findings, field, &CsvFinding::field);
    return found == guess.findings.end() ? CsvFinding() : *found;
}

QStringList questions(const CsvGuess &guess)
{
    QStringList fields;
    for (const CsvQuestion &question : guess.questions)
        fields.append(question.field);
    return fields;
}

QStringList meanings(const QByteArray &header, const QByteArray &row = "2")
{
    QByteArray rows = "time," + header + '\n';
    for (int i = 0; i < 5; ++i)
        rows += "2024-01-0" + QByteArray::number(i + 1) + ("," + row + (i % 2 == 0 ? "1" : "0")).repeated(header.count(',') + 1) + '\n';
    QStringList found;
    for (const CsvColumn &column : guess(rows).columns)
        found.append(column.meaning);
    return found;
}
}

TEST(CsvGuessTest, tellsChoicesWithReasons)
{
    const CsvGuess found = guess("Zeit;Bezug (kWh)\n13.01.2024 00:00;1,5\n13.01.2024 00:15;0,5\n13.01.2024 00:30;1\n");

    EXPECT_EQ(finding(found, u"encoding").reason, Reason::ValidUtf8);
    EXPECT_EQ(finding(found, u"delimiter").value, u";");
    EXPECT_EQ(finding(found, u"delimiter").reason, Reason::EvenRows);
    EXPECT_EQ(finding(found, u"decimal").value, u",");
    EXPECT_EQ(finding(found, u"decimal").arguments, QStringList{u"1,5"_s});
    EXPECT_EQ(finding(found, u"header").reason, Reason::FirstRowNames);
    EXPECT_EQ(finding(found, u"date-format").value, u"dd.MM.yyyy HH:mm");
    EXPECT_EQ(finding(found, u"date-format").reason, Reason::DayOver12);
    EXPECT_EQ(finding(found, u"clock").reason, Reason::NoOffsets);
    EXPECT_EQ(finding(found, u"unit").value, u"kWh");
    EXPECT_EQ(finding(found, u"cumulative").reason, Reason::RisesAndFalls);
    EXPECT_EQ(finding(found, u"step").value, u"900");
    EXPECT_EQ(questions(found), QStringList{u"zone"_s});
}

TEST(CsvGuessTest, showsTheFirstRowsAsTheyWouldBeRead)
{
    const QByteArray content = "Zeit;Bezug (kWh)\n13.01.2024 00:00;1,50\n13.01.2024 00:15;\n13.01.2024 00:30;1\n";
    ImportChoices choices;
    choices.siteZone = "Europe/Berlin";

    const CsvGuess open = guess(content);
    const CsvGuess known = guess(content, choices);

    EXPECT_EQ(open.preview.front(), (CsvPreviewRow{u"13.01.2024 00:00"_s, {u"1.5"_s}}));
    EXPECT_EQ(known.preview[1], (CsvPreviewRow{u"2024-01-13T00:15:00+01:00"_s, {u""_s}}));
    EXPECT_EQ(finding(known, u"zone").reason, Reason::SitesZone);
}

TEST(CsvGuessTest, knowsColumnsByTheirNames)
{
    EXPECT_EQ(meanings("a_home_pv_kWh,a_home_grid_import_kWh,a_home_grid_export_kWh,a_home_ev_kWh,a_home_heat_pump_kWh"),
              (QStringList{u"time"_s, u"solar"_s, u"import"_s, u"export"_s, u"charger"_s, u"appliance/heat-pump"_s}));
    EXPECT_EQ(meanings("Produzione kWh,Immissione kWh,Prelievo kWh"), (QStringList{u"time"_s, u"solar"_s, u"export"_s, u"import"_s}));
    EXPECT_EQ(meanings("BME,FGE,all_P"), (QStringList{u"time"_s, u"appliance/bme"_s, u"appliance/fge"_s, u"home"_s}));
    EXPECT_EQ(meanings("kWh,Month,Temperature"), (QStringList{u"time"_s, u"import"_s, u"ignore"_s, u"ignore"_s}));
    EXPECT_EQ(meanings("kW"), (QStringList{u"time"_s, u"home"_s}));
    EXPECT_EQ(meanings("pv east kWh,pv west kWh"), (QStringList{u"time"_s, u"solar/east"_s, u"solar/west"_s}));
    EXPECT_EQ(meanings("usage kWh,cost EUR"), (QStringList{u"time"_s, u"import"_s, u"cost"_s}));
}

TEST(CsvGuessTest, obeysWhatIsSaidOfColumns)
{
    ImportChoices choices;
    choices.columns = {{u"a"_s, u"solar"_s}, {u"b"_s, u"ignore"_s}, {u"c"_s, u"appliance/Oven 2"_s}};

    const CsvGuess found = guess("time,a,b,c\n2024-01-01,2,1,1\n2024-01-02,1,2,4\n2024-01-03,1,2,3\n", choices);

    EXPECT_EQ(found.columns[1].meaning, u"solar");
    EXPECT_EQ(found.columns[2].meaning, u"ignore");
    EXPECT_EQ(found.columns[3].meaning, u"appliance/oven-2");
}

TEST(CsvGuessTest, refusesWhatIsSaidOfColumnsThatThereAreNot)
{
    ImportChoices choices;
    choices.columns = {{u"z"_s, u"solar"_s}};

    const auto found = Csv::guess("time,a\n2024-01-01,2\n2024-01-02,1\n", u"usage.csv"_s, choices);

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, Error::Kind::BadArgument);
    EXPECT_EQ(found.error().place.found, u"z");
    EXPECT_EQ(found.error().candidates, (QStringList{u"time"_s, u"a"_s}));
}

TEST(CsvGuessTest, knowsSharesOfAYearByTheirSum)
{
    QByteArray content;
    for (int hour = 0; hour < 8760; ++hour)
        content += hour == 0 ? "0.1241\n" : "0.0001\n";

    const CsvGuess found = guess(content);

    EXPECT_EQ(finding(found, u"unit").value, u"fraction");
    EXPECT_EQ(finding(found, u"unit").reason, Reason::SumsToOne);
    EXPECT_EQ(finding(found, u"step").value, u"3600");
    EXPECT_EQ(questions(found), (QStringList{u"year-total"_s, u"zone"_s, u"start"_s}));
}

TEST(CsvGuessTest, readsAUnitFromItsOwnColumn)
{
    const CsvGuess found = guess("time,usage,units\n2024-01-01,2,kWh\n2024-01-02,1,kWh\n2024-01-03,3,kWh\n");

    EXPECT_EQ(finding(found, u"unit").reason, Reason::UnitInColumn);
    EXPECT_EQ(questions(found), QStringList{u"zone"_s});
}
