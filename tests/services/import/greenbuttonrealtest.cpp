// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/importer.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace
{
const QString folder = qEnvironmentVariable("WATTGLASS_REAL_DATA", QStringLiteral(SOURCE_DIR "/../shared/data")) + u"/greenbutton"_s;

ImportedFile imported(const QString &name, const ImportChoices &choices)
{
    const auto file = Importer::read(folder + u'/' + name, choices);
    EXPECT_TRUE(file) << qPrintable(name);
    return file ? *file : ImportedFile();
}

/** `file unit readings total` a series, the words of totals.py. */
QStringList totals(const ImportedFile &file)
{
    QStringList lines;
    for (const ImportedSeries &series : file.series) {
        Decimal total;
        for (std::size_t i = 0; i < series.readings.size(); ++i)
            total = total + series.readings.value(i);
        const Unit &unit = series.readings.unit;
        lines.append(u"%1 %2 %3 %4"_s.arg(
            file.path.section(u'/', -1), unit.symbol(), QString::number(series.readings.size()), total.shifted(unit.shift()).toString()));
    }
    return lines;
}

QStringList seriesIds(const ImportedFile &file)
{
    QStringList ids;
    for (const ImportedSeries &series : file.series)
        ids.append(SeriesKey{u"home"_s, series.kind, series.part}.id().section(u'/', 1));
    return ids;
}

class GreenButtonRealTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QDir(folder).exists())
            GTEST_SKIP() << "There are no real Green Button files: set WATTGLASS_REAL_DATA to the folder that holds them.";
    }
};
}

TEST_F(GreenButtonRealTest, everyFileHoldsWhatPythonFindsInIt)
{
    const QStringList names = QDir(folder).entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
    QStringList read;
    QStringList paths;
    for (const QString &name : names) {
        if (!name.contains("Information"_L1) && !name.contains("Authorization"_L1))
            read += totals(imported(name, {.zone = "America/New_York", .unit = u"therm"_s}));
        paths.append(folder + u'/' + name);
    }

    QProcess python;
    python.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(SOURCE_DIR "/tests/services/import/totals.py")} + paths);
    ASSERT_TRUE(python.waitForFinished()) << qPrintable(python.errorString());
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    const QStringList expected = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_GE(expected.size(), 34);
    EXPECT_EQ(read, expected) << qPrintable(read.join(u'\n'));
}

TEST_F(GreenButtonRealTest, aYearOfHoursIsExact)
{
    const ImportedFile file = imported(u"vl_Coastal_Multi_Family_hourly_2011.xml"_s, {.zone = "America/Los_Angeles"});

    EXPECT_EQ(totals(file), QStringList{u"vl_Coastal_Multi_Family_hourly_2011.xml kWh 8760 4425.305"_s});
    EXPECT_EQ(file.digest.size(), 32);
    EXPECT_EQ(gridOf(file.series.value(0).readings), (Grid{3600, 0}));
}

TEST_F(GreenButtonRealTest, theZoneIsAskedForAndTheLikelyOfferedFirst)
{
    const auto file = Importer::read(folder + u"/vl_Coastal_Multi_Family_hourly_2011.xml"_s, {});

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Error::Kind::Question);
    EXPECT_EQ(file.error().place.field, u"zone"_s);
    EXPECT_EQ(file.error().candidates.value(0), u"America/Los_Angeles"_s);
    EXPECT_LE(file.error().candidates.size(), 12);
}

TEST_F(GreenButtonRealTest, documentsWithoutReadingsSayWhatTheyAre)
{
    const auto application = Importer::read(folder + u"/cmd_ApplicationInformationSample.xml"_s, {});
    const auto authorization = Importer::read(folder + u"/cmd_AuthorizationSample.xml"_s, {});

    ASSERT_FALSE(application);
    ASSERT_FALSE(authorization);
    EXPECT_EQ(application.error().kind, Error::Kind::NotReadings);
    EXPECT_EQ(application.error().place.found, u"ApplicationInformation"_s);
    EXPECT_EQ(authorization.error().place.found, u"Authorization"_s);
}

TEST_F(GreenButtonRealTest, severalMetersAreSeveralSeries)
{
    const ImportChoices newYork{.zone = "America/New_York"};

    EXPECT_EQ(seriesIds(imported(u"cmd_oneusagepointsonecustomerthreemeasurements.xml"_s, newYork)),
              (QStringList{u"import"_s, u"cost/import"_s, u"export"_s, u"cost/export"_s, u"demand"_s, u"cost/demand"_s}));
    EXPECT_EQ(seriesIds(imported(u"cmd_threeusagepointsonecustomer.xml"_s, newYork)),
              (QStringList{u"import/1"_s,
                           u"cost/import-1"_s,
                           u"export"_s,
                           u"cost/export"_s,
                           u"import/2"_s,
                           u"cost/import-2"_s,
                           u"import/3"_s,
                           u"cost/import-3"_s}));
}

TEST_F(GreenButtonRealTest, daysOfClockChangesAreKeptAsTheyAre)
{
    const ImportedFile file = imported(u"vl_TestGBDataOneYearDailyBinnedMonthly.xml"_s, {.zone = "America/New_York"});

    const auto &lengths = file.series.value(0).readings.lengths;
    EXPECT_GT(std::ranges::count(lengths, 82800), 0);
    EXPECT_GT(std::ranges::count(lengths, 90000), 0);
}

TEST_F(GreenButtonRealTest, aFileWithoutAUnitAsksForIt)
{
    const auto file = Importer::read(folder + u"/vl_gas_containerized.xml"_s, {.zone = "America/New_York"});

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Error::Kind::Question);
    EXPECT_EQ(file.error().place.field, u"unit"_s);
}

TEST_F(GreenButtonRealTest, editedAndEstimatedReadingsAreMarked)
{
    const ImportedFile file = imported(u"gba_test_usage_data_01.xml"_s, {.zone = "America/New_York"});

    EXPECT_EQ(std::ranges::count(file.series.value(0).readings.qualities, Quality::Estimated), 2);
}
