// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/sitezone.h"
#include "services/import/csv.h"
#include "services/import/importer.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray plain = "start,Carbon intensity (gCO2/kWh)\n"
                         "2026-01-01T00:00Z,266.5\n2026-01-01T00:30Z,263\n2026-01-01T01:00Z,\n2026-01-01T01:30Z,-4\n";
const QByteArray regions = "\xef\xbb\xbfMonth,Timestamp,CA,NE,NW\n1,0,1.11,0.81,1.05\n1,1,0.94,0.81,-0.26\n1,2,1.01,0.80,2.83\n";

Result<ImportedFile> read(const QByteArray &content, const QString &name, ImportChoices choices)
{
    choices.zone = choices.zone.isEmpty() ? "Europe/London" : choices.zone;
    return Csv::parse(content, name, choices, {});
}

ImportChoices column(const QString &name, const QString &meaning)
{
    ImportChoices choices;
    choices.columns.insert(name, meaning);
    return choices;
}

/** What is still asked, and what could be answered. */
std::pair<QString, QStringList> question(const Result<ImportedFile> &answer)
{
    EXPECT_FALSE(answer);
    return answer ? std::pair<QString, QStringList>() : std::pair(answer.error().place.field, answer.error().candidates);
}

ImportChoices northWest()
{
    ImportChoices choices;
    choices.zone = "America/Los_Angeles";
    choices.start = u"2023-01-01T00:00"_s;
    choices.stepSeconds = 3600;
    choices.region = u"NW"_s;
    return choices;
}
}

TEST(CsvCarbonTest, theMethodIsAskedWhereNoNameTellsIt)
{
    EXPECT_EQ(question(read(plain, u"grid.csv"_s, {})),
              std::pair(u"columns"_s, QStringList({u"carbon/marginal"_s, u"carbon/average"_s, u"ignore"_s})));
}

TEST(CsvCarbonTest, aChosenMethodMakesASeriesOfWhatTheFileSays)
{
    const auto file = read(plain, u"/there/grid.csv"_s, column(u"Carbon intensity (gCO2/kWh)"_s, u"carbon/average"_s));

    ASSERT_TRUE(file);
    ASSERT_EQ(file->series.size(), 1);
    const ImportedSeries &series = file->series.front();
    EXPECT_EQ(series.kind, SeriesKind::Carbon);
    EXPECT_EQ(series.part, u"average");
    EXPECT_EQ(series.name, u"Carbon intensity (gCO2/kWh), grid");
    EXPECT_EQ(series.readings.unit.kind, Unit::Kind::GramPerKilowattHour);
    EXPECT_EQ(series.readings.value(0).toString(), u"266.5"_s);
    EXPECT_EQ(series.readings.lengths.front(), 1800);
    EXPECT_TRUE(series.readings.size() < 4 || series.readings.isMissing(2)) << "an empty cell is no number";
    EXPECT_EQ(series.readings.value(series.readings.size() - 1).toString(), u"-4"_s);
}

TEST(CsvCarbonTest, namesTellMethodAndUnit)
{
    const std::tuple<QByteArray, QString, Unit::Kind, QString> names[] = {
        {"Average gCO\xe2\x82\x82"
         "eq/kWh",
         u"average"_s,
         Unit::Kind::GramPerKilowattHour,
         u"400"_s},
        {"marginal_co2_lb_per_mwh", u"marginal"_s, Unit::Kind::PoundPerKilowattHour, u"0.4"_s},
        {"MOER (lbs CO2/MWh)", u"marginal"_s, Unit::Kind::PoundPerKilowattHour, u"0.4"_s},
        {"average kgCO2e/MWh", u"average"_s, Unit::Kind::GramPerKilowattHour, u"400"_s},
        {"marginal (kg/kWh)", u"marginal"_s, Unit::Kind::GramPerKilowattHour, u"400000"_s},
    };
    for (const auto &[name, part, unit, value] : names) {
        const auto file = read("start," + name + "\n2026-01-01T00:00Z,400\n2026-01-01T01:00Z,410\n2026-01-01T02:00Z,390\n", u"a"_s, {});
        ASSERT_TRUE(file) << name.constData();
        EXPECT_EQ(file->series.front().part, part) << name.constData();
        EXPECT_EQ(file->series.front().readings.unit.kind, unit) << name.constData();
        EXPECT_EQ(file->series.front().readings.value(0).toString(), value) << name.constData();
    }
}

TEST(CsvCarbonTest, energyStaysEnergy)
{
    const auto file = read("start,usage_kWh\n2026-01-01T00:00Z,2\n2026-01-01T01:00Z,1\n2026-01-01T02:00Z,2\n", u"co2.csv"_s, {});

    ASSERT_TRUE(file);
    EXPECT_EQ(file->series.front().kind, SeriesKind::Import);
    EXPECT_EQ(file->series.front().readings.unit.kind, Unit::Kind::WattHour);
}

TEST(CsvCarbonTest, carbonNeedsAMethodAndAUnitOfItsOwn)
{
    const QByteArray content = "start,x\n2026-01-01T00:00Z,2\n2026-01-01T01:00Z,1\n2026-01-01T02:00Z,2\n";

    const auto none = read(content, u"x.csv"_s, column(u"x"_s, u"carbon"_s));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, Error::Kind::BadArgument);
    EXPECT_TRUE(none.error().candidates.contains(u"carbon/marginal"_s));

    EXPECT_EQ(question(read(content, u"x.csv"_s, column(u"x"_s, u"carbon/marginal"_s))),
              std::pair(u"unit"_s, QStringList({u"g/kWh"_s, u"kg/kWh"_s, u"lb/kWh"_s, u"lb/MWh"_s})));
}

TEST(CsvCarbonTest, ofRegionsTheHomesIsAsked)
{
    EXPECT_EQ(question(read(regions, u"avert_2023_CO2_lb_per_kwh_hourly.csv"_s, {})),
              std::pair(u"region"_s, QStringList({u"CA"_s, u"NE"_s, u"NW"_s})));

    ImportChoices wrong = northWest();
    wrong.region = u"Bavaria"_s;
    EXPECT_EQ(read(regions, u"avert_CO2.csv"_s, wrong).error().kind, Error::Kind::BadArgument);
}

TEST(CsvCarbonTest, theRegionsColumnAloneIsRead)
{
    const auto file = read(regions, u"avert_2023_CO2_lb_per_kwh_hourly.csv"_s, northWest());

    ASSERT_TRUE(file);
    ASSERT_EQ(file->series.size(), 1);
    const ImportedSeries &series = file->series.front();
    EXPECT_EQ(series.part, u"marginal-nw");
    EXPECT_EQ(series.name, u"NW, avert_2023_CO2_lb_per_kwh_hourly");
    EXPECT_EQ(series.readings.unit.kind, Unit::Kind::PoundPerKilowattHour);
    EXPECT_EQ(series.readings.starts.front(), SiteZone::withId("America/Los_Angeles")->startOf({2023, 1, 1}));
    EXPECT_EQ(series.readings.value(1).toString(), u"-0.26"_s);
}

TEST(CsvCarbonTest, whereTheFilesNameTellsNoUnitItIsAsked)
{
    EXPECT_EQ(question(read(regions, u"regions.csv"_s, northWest())).first, u"unit"_s);
    EXPECT_EQ(question(read(regions, u"avert_2023_NOx_lb_per_kwh.csv"_s, northWest())).first, u"unit"_s);

    ImportChoices said = northWest();
    said.unit = u"lb/MWh"_s;
    const auto file = read(regions, u"regions.csv"_s, said);
    ASSERT_TRUE(file);
    ASSERT_EQ(file->series.size(), 1);
    EXPECT_EQ(file->series.front().readings.value(0).toString(), u"0.00105"_s);
}

TEST(CsvCarbonTest, aYearOfAvertIsRead)
{
    const QString path = qEnvironmentVariable("WATTGLASS_REAL_DATA") + u"/carbon/avert_2023_CO2_lb_per_kwh_hourly.csv"_s;
    if (!QFile::exists(path))
        GTEST_SKIP() << "WATTGLASS_REAL_DATA names no folder";
    ImportChoices choices = northWest();
    choices.stepSeconds.reset();

    const auto file = Importer::read(path, choices);

    ASSERT_TRUE(file);
    const Readings &readings = file->series.front().readings;
    ASSERT_EQ(readings.size(), 8760u);
    EXPECT_EQ(readings.lengths.front(), 3600);
    EXPECT_EQ(readings.value(0).toString(), u"1.05"_s);
    EXPECT_EQ(readings.value(8759).toString(), u"1.97"_s);
    const SiteZone zone = *SiteZone::withId("America/Los_Angeles");
    EXPECT_EQ(readings.interval(8759).end, zone.startOf({2024, 1, 1}));
}
