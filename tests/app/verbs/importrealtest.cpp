// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/decimal.h"
#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
class ImportRealTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(Files::coastal()))
            GTEST_SKIP() << "There is no real data: set WATTGLASS_REAL_DATA to the folder that holds it.";
    }

    /** The only file of `wattglass import --json`. */
    QJsonObject import(const QString &path, const QStringList &options) const
    {
        const Answer answer = program.onStore(u"import"_s, QStringList{u"--json"_s, path} + options);
        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        return answer.array()[0].toObject();
    }

    Program program;
};

/** What a program of a few lines of its own prints, in lines of words. */
QList<QStringList> python(const QString &script, const QStringList &arguments)
{
    QProcess process;
    process.start(u"python3"_s, QStringList{QStringLiteral(SOURCE_DIR "/tests/services/import/") + script} + arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << qPrintable(process.errorString());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        lines.append(line.split(u' '));
    return lines;
}

/** A sum as `import` tells it: of power the mean. */
QString told(const QString &sum, const QString &unit, qint64 readings)
{
    const Decimal total = *Decimal::fromText(sum.toLatin1());
    return (unit == u"W" ? total.quotient(readings, 6) : total).toString();
}

/** `unit readings total` of each series, sorted. */
QStringList contentsOf(const QJsonObject &file)
{
    QStringList lines;
    for (const QJsonValue &series : file[u"series"_s].toArray())
        lines.append(
            u"%1 %2 %3"_s.arg(series[u"unit"_s].toString(), QString::number(series[u"readings"_s].toInt()), series[u"total"_s].toString()));
    lines.sort();
    return lines;
}

/** A file of numbers in columns, the options that it needs and what Python makes of it. */
struct Table
{
    QString file;
    QStringList options;
    QString mode; /**< amounts or registers */
    QString scale; /**< to the told unit */
    QString unit; /**< told */
    QList<int> columns; /**< those that are no readings */
};
}

TEST_F(ImportRealTest, aYearOfHoursIsAllThere)
{
    const QJsonObject file = import(Files::coastal(), {u"--zone"_s, u"America/Los_Angeles"_s});

    EXPECT_EQ(contentsOf(file), QStringList{u"kWh 8760 4425.305"_s});
}

TEST_F(ImportRealTest, aYearOfHoursIsNotThereTwice)
{
    import(Files::coastal(), {u"--zone"_s, u"America/Los_Angeles"_s});
    const QByteArray before = Files::content(program.store());

    const QJsonObject file = import(Files::coastal(), {u"--zone"_s, u"America/Los_Angeles"_s});

    EXPECT_EQ(contentsOf(file), QStringList{u"kWh 8760 4425.305"_s});
    EXPECT_EQ(Files::content(program.store()), before);
    EXPECT_EQ(contentsOf({{u"series"_s, program.onStore(u"series"_s, {u"--json"_s}).array()}}), QStringList{u"kWh 8760 4425.305"_s});
}

TEST_F(ImportRealTest, greenButtonFilesHaveTheTotalsThatPythonFinds)
{
    int series = 0;
    for (const QFileInfo &info : QDir(Files::real(u"greenbutton"_s)).entryInfoList({u"*.xml"_s}, QDir::Files, QDir::Name)) {
        if (info.fileName().contains("Information"_L1) || info.fileName().contains("Authorization"_L1))
            continue; // no readings
        QStringList expected;
        for (const QStringList &words : python(u"totals.py"_s, {info.filePath()}))
            expected.append(QStringList{words[1], words[2], told(words[3], words[1], words[2].toInt())}.join(u' '));
        expected.sort();

        const QJsonObject file = import(info.filePath(), {u"--zone=America/New_York"_s, u"--unit=therm"_s, u"--site"_s, info.fileName()});

        EXPECT_EQ(contentsOf(file), expected) << qPrintable(info.fileName());
        series += int(expected.size());
    }
    EXPECT_GE(series, 34);
}

TEST_F(ImportRealTest, tablesHaveTheTotalsThatPythonFinds)
{
    const QStringList watts{u"--zone=America/Vancouver"_s, u"--unit=W"_s, u"--start=2012-04-01T00:00:00"_s};
    const QStringList chicago{u"--zone=America/Chicago"_s, u"--unit=kWh"_s};
    const QStringList rome{u"--zone=Europe/Rome"_s, u"--start=2023-01-01T00:00:00"_s};
    const QStringList fractions{
        u"--zone=America/Los_Angeles"_s, u"--unit=fraction"_s, u"--year-total=4000"_s, u"--start=2023-01-01T00:00:00"_s};
    const QList<Table> tables{
        {u"ampds_1min_7appliances_7days.csv"_s, watts, u"amounts"_s, u"1"_s, u"W"_s, {0}},
        {u"eemeter_il-electricity-cdd-hdd-hourly.csv"_s, chicago, u"amounts"_s, u"1"_s, u"kWh"_s, {}},
        {u"eemeter_il-electricity-cdd-hdd-daily.csv"_s, chicago, u"amounts"_s, u"1"_s, u"kWh"_s, {}},
        {u"messpy_it_load_test_1.csv"_s, rome, u"amounts"_s, u"1000"_s, u"W"_s, {0}},
        {u"messpy_it_15load_test_1.csv"_s, rome, u"amounts"_s, u"1000"_s, u"W"_s, {0}},
        {u"nrel_crb8760_norm_SanFrancisco_MidriseApartment.csv"_s, fractions, u"amounts"_s, u"4000"_s, u"kWh"_s, {}},
        {u"opsd_household_DE_KN_residential4_60min.csv"_s,
         {u"--zone=Europe/Berlin"_s, u"--unit=kWh"_s},
         u"registers"_s,
         u"1"_s,
         u"kWh"_s,
         {}},
    };
    for (const Table &table : tables) {
        const QString path = Files::real(u"usage/"_s + table.file);
        QStringList expected;
        for (const QStringList &words : python(u"csvtotals.py"_s, {path, table.mode, table.scale})) {
            const int readings = words[2].toInt() - (table.mode == u"registers" ? 1 : 0);
            if (!table.columns.contains(words[0].toInt()))
                expected.append(u"%1 %2 %3"_s.arg(table.unit, QString::number(readings), told(words[1], table.unit, readings)));
        }
        expected.sort();

        const QJsonObject file = import(path, table.options + QStringList{u"--site"_s, table.file});

        EXPECT_EQ(contentsOf(file), expected) << qPrintable(table.file);
    }
}

TEST_F(ImportRealTest, documentsWithoutReadingsAreRefusedByWhatTheyAre)
{
    const Answer answer = program.onStore(u"import"_s, {u"--json"_s, Files::real(u"greenbutton/cmd_AuthorizationSample.xml"_s)});

    EXPECT_EQ(answer.code, 2);
    EXPECT_EQ(answer.error()[u"kind"_s].toString(), u"NotReadings"_s);
    EXPECT_TRUE(answer.error()[u"message"_s].toString().contains("Authorization"_L1)) << answer.err.constData();
}
