// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/importer.h"

#include <QProcess>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace
{
struct Case
{
    const char *name;
    const char *file;
    const char *zone;
    const char *start;
    const char *unit;
    const char *yearTotal;
    const char *mode; /**< amounts or registers */
    const char *scale; /**< to the kept unit */
    int firstColumn; /**< of values */
    int series;
    int step; /**< of the first series; 0: irregular */
    QStringList questions; /**< the choices without which the answer is a question */
};

QString realData()
{
    return qEnvironmentVariable("WATTGLASS_REAL_DATA", QStringLiteral(SOURCE_DIR "/../shared/data")) + u"/usage/"_s;
}

ImportChoices choicesFor(const Case &usage)
{
    ImportChoices choices;
    choices.zone = usage.zone;
    if (*usage.start != 0)
        choices.start = QString::fromLatin1(usage.start);
    if (*usage.unit != 0)
        choices.unit = QString::fromLatin1(usage.unit);
    if (*usage.yearTotal != 0)
        choices.yearTotal = Decimal::fromText(usage.yearTotal);
    return choices;
}

/** Of each column of numbers: the total and the number of cells, by a program of its own. */
QMap<int, std::pair<QString, int>> totalsByPython(const Case &usage)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(SOURCE_DIR "/tests/services/import/csvtotals.py"),
                  realData() + QString::fromLatin1(usage.file),
                  QString::fromLatin1(usage.mode),
                  QString::fromLatin1(usage.scale)});
    EXPECT_TRUE(python.waitForFinished(60000));
    QMap<int, std::pair<QString, int>> totals;
    for (const QString &line : QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        totals[words[0].toInt()] = {words[1], words[2].toInt()};
    }
    return totals;
}

Decimal totalOf(const Readings &readings)
{
    Decimal total;
    for (std::size_t i = 0; i < readings.size(); ++i)
        total = total + readings.value(i);
    return total;
}

class CsvRealDataTest : public testing::TestWithParam<Case>
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(realData() + QString::fromLatin1(GetParam().file)))
            GTEST_SKIP() << "There is no real data at " << qPrintable(realData());
    }

    Result<ImportedFile> read(const ImportChoices &choices) const
    {
        return Importer::read(realData() + QString::fromLatin1(GetParam().file), choices);
    }
};

const Case cases[] = {
    {"ampds",
     "ampds_1min_7appliances_7days.csv",
     "America/Vancouver",
     "2012-04-01T00:00:00",
     "W",
     "",
     "amounts",
     "1",
     1,
     8,
     60,
     {u"unit"_s, u"zone"_s, u"start"_s}},
    {"eemeterHourly",
     "eemeter_il-electricity-cdd-hdd-hourly.csv",
     "America/Chicago",
     "",
     "kWh",
     "",
     "amounts",
     "1000",
     1,
     1,
     3600,
     {u"unit"_s, u"zone"_s}},
    {"eemeterDaily",
     "eemeter_il-electricity-cdd-hdd-daily.csv",
     "America/Chicago",
     "",
     "kWh",
     "",
     "amounts",
     "1000",
     1,
     1,
     0,
     {u"unit"_s, u"zone"_s}},
    {"messpyHourly",
     "messpy_it_load_test_1.csv",
     "Europe/Rome",
     "2023-01-01T00:00:00",
     "",
     "",
     "amounts",
     "1000",
     1,
     1,
     3600,
     {u"zone"_s, u"start"_s}},
    {"messpyQuarters",
     "messpy_it_15load_test_1.csv",
     "Europe/Rome",
     "2023-01-01T00:00:00",
     "",
     "",
     "amounts",
     "1000",
     1,
     1,
     900,
     {u"zone"_s, u"start"_s}},
    {"nrel",
     "nrel_crb8760_norm_SanFrancisco_MidriseApartment.csv",
     "America/Los_Angeles",
     "2023-01-01T00:00:00",
     "fraction",
     "4000",
     "amounts",
     "4000000",
     0,
     1,
     3600,
     {u"year-total"_s, u"zone"_s, u"start"_s}},
    {"opsd",
     "opsd_household_DE_KN_residential4_60min.csv",
     "Europe/Berlin",
     "",
     "kWh",
     "",
     "registers",
     "1000",
     2,
     9,
     0,
     {u"unit"_s, u"zone"_s}},
};
}

TEST_P(CsvRealDataTest, hasTheTotalsThatPythonFinds)
{
    const auto file = read(choicesFor(GetParam()));

    ASSERT_TRUE(file) << int(file.error().kind) << qPrintable(file.error().place.field) << file.error().place.line;
    const auto totals = totalsByPython(GetParam());
    ASSERT_EQ(file->series.size(), GetParam().series);
    for (int i = 0; i < file->series.size(); ++i) {
        const ImportedSeries &series = file->series[i];
        const auto [total, count] = totals.value(GetParam().firstColumn + i);
        EXPECT_EQ(totalOf(series.readings), *Decimal::fromText(total.toLatin1())) << qPrintable(series.name);
        EXPECT_EQ(int(series.readings.size()), count - (QByteArrayView(GetParam().mode) == "registers" ? 1 : 0)) << qPrintable(series.name);
        EXPECT_EQ(series.duplicates, 0);
        EXPECT_EQ(series.resets, 0);
        RecordProperty(series.name.toStdString(), totalOf(series.readings).toString().toStdString());
    }
    const auto grid = gridOf(file->series.front().readings);
    EXPECT_EQ(grid ? grid->step : 0, GetParam().step);
}

TEST_P(CsvRealDataTest, asksForEachChoiceThatIsMissing)
{
    for (const QString &question : GetParam().questions) {
        ImportChoices choices = choicesFor(GetParam());
        if (question == u"unit")
            choices.unit.reset();
        if (question == u"zone")
            choices.zone.clear();
        if (question == u"start")
            choices.start.reset();
        if (question == u"year-total")
            choices.yearTotal.reset();

        const auto file = read(choices);

        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().kind, Error::Kind::Question);
        EXPECT_EQ(file.error().place.field, question);
    }
}

INSTANTIATE_TEST_SUITE_P(usage, CsvRealDataTest, testing::ValuesIn(cases), [](const auto &info) { return std::string(info.param.name); });
