// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/history/historystore.h"

#include <gmock/gmock.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Format = ExportFormat;

class HistoryFileTest : public HistoryStore
{
protected:
    HistoryFile file() { return {scope.view(), history.chart(), scope.siteName()}; }
    QString path(const QString &name) const { return folder.filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(HistoryFileTest, isNamedBySiteAndDays)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    EXPECT_EQ(file().suggestedName(Format::Svg), u"all_history_2025-04-01_2025-04-30.svg"_s);

    history.zoomTo(double(scope.range().start) + 86'400, double(scope.range().start) + 5 * 86'400);
    settle();
    EXPECT_EQ(file().suggestedName(Format::Csv), u"all_history_2025-04-02_2025-04-05.csv"_s);
}

TEST_F(HistoryFileTest, saysInEachFormatWhatIsRepaired)
{
    put(SeriesKind::Import, april(1), 30, 500);
    repair(april(2), 10);
    begin();

    ASSERT_TRUE(file().write(Format::Csv, path(u"a.csv"_s), HistoryFile::Existing::Keep, 1));
    ASSERT_TRUE(file().write(Format::Json, path(u"a.json"_s), HistoryFile::Existing::Keep, 1));
    ASSERT_TRUE(file().write(Format::Svg, path(u"a.svg"_s), HistoryFile::Existing::Keep, 1));

    EXPECT_EQ(contents(path(u"a.csv"_s)).count(",12.5,kWh,repaired"), 1);
    EXPECT_EQ(contents(path(u"a.csv"_s)).count(",12,kWh,measured"), 29);
    EXPECT_EQ(contents(path(u"a.json"_s)).count("\"repaired\""), 1);
    EXPECT_EQ(contents(path(u"a.svg"_s)).count("Includes 1 repaired reading(s)."), 2); // in the picture and in its description
}

TEST_F(HistoryFileTest, writesEachFormat)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();

    for (const Format format : ExportFormats::all())
        EXPECT_TRUE(file().write(format, path(u"a."_s + ExportFormats::suffix(format))));

    EXPECT_TRUE(contents(path(u"a.svg"_s)).contains("April 2025"));
    EXPECT_TRUE(contents(path(u"a.pdf"_s)).startsWith("%PDF"));
    EXPECT_TRUE(contents(path(u"a.png"_s)).startsWith("\x89PNG"));
    EXPECT_TRUE(
        contents(path(u"a.csv"_s)).contains("2025-04-01T00:00:00+02:00,2025-04-02T00:00:00+02:00,+02:00,home,home/import,12,kWh,measured"));
    EXPECT_EQ(QJsonDocument::fromJson(contents(path(u"a.json"_s)))[u"period"_s][u"from"_s].toString(), u"2025-04-01"_s);
}

TEST_F(HistoryFileTest, leavesHiddenSeriesOutAndPutsTheComparedPeriodFirst)
{
    put(SeriesKind::Import, {2025, 3, 1}, 61, 500);
    put(SeriesKind::Export, {2025, 3, 1}, 61, 100);
    begin();
    history.toggle(u"home/export"_s);
    scope.compareWith(int(Compare::PreviousPeriod));
    settle();

    const QList<LongSeries> table = file().table();

    ASSERT_EQ(table.size(), 1);
    EXPECT_EQ(table[0].rows.size(), 61u);
    EXPECT_TRUE(std::ranges::is_sorted(table[0].rows, {}, [](const LongRow &row) { return row.interval.start; }));
}

TEST_F(HistoryFileTest, neverOverwritesUnasked)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    QFile old(path(u"a.csv"_s));
    ASSERT_TRUE(old.open(QFile::WriteOnly) && old.write("mine") == 4);
    old.close();

    const Outcome refused = file().write(Format::Csv, old.fileName());
    EXPECT_EQ(refused.error().kind, Error::Kind::FileExists);
    EXPECT_EQ(contents(old.fileName()), "mine");

    EXPECT_TRUE(file().write(Format::Csv, old.fileName(), HistoryFile::Existing::Replace));
    EXPECT_NE(contents(old.fileName()), "mine");
}

TEST_F(HistoryFileTest, saysWhenThereIsNothingToWriteOrNowhere)
{
    EXPECT_EQ(file().write(Format::Svg, path(u"a.svg"_s)).error().kind, Error::Kind::NothingThere);

    put(SeriesKind::Import, april(1), 30, 500);
    begin();

    EXPECT_EQ(file().write(Format::Json, path(u"no/such/folder.json"_s)).error().kind, Error::Kind::FileNotWritable);
}

class HistoryExportTest : public HistoryFileTest
{
protected:
    HistoryExport &exporter = *history.exporter();

    void waitForFile()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return exporter.hasFailed() || exporter.result().startsWith(u"Saved"_s); }));
    }
};

TEST_F(HistoryExportTest, asksBeforeItReplacesAFile)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();
    const QSignalSpy asked(&exporter, &HistoryExport::replaceAsked);
    const QUrl target = QUrl::fromLocalFile(path(u"a.json"_s));
    exporter.save(target, 1);
    EXPECT_TRUE(exporter.result().startsWith(u"Saved as "_s));
    exporter.forgetResult();

    exporter.save(target, 1);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(exporter.result(), QString());

    exporter.replace();
    EXPECT_TRUE(exporter.result().startsWith(u"Saved as "_s));
}

TEST_F(HistoryExportTest, writesEveryReading)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();

    exporter.saveReadings(QUrl::fromLocalFile(path(u"all.csv"_s)));
    waitForFile();

    EXPECT_FALSE(exporter.hasFailed());
    EXPECT_EQ(contents(path(u"all.csv"_s)).count('\n'), 30 * 24 + 1);
}

TEST_F(HistoryExportTest, tellsWhatWentWrong)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();

    exporter.saveReadings(QUrl::fromLocalFile(path(u"no/such/folder.csv"_s)));
    waitForFile();

    EXPECT_TRUE(exporter.hasFailed());
}

TEST_F(HistoryExportTest, copiesTheTableWithTabs)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();

    exporter.copyTable();

    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(u"start\tend\tutc_offset"_s));
    EXPECT_EQ(text.count(u'\n'), 31);
}

TEST_F(HistoryExportTest, copiesThePictureAtTwiceItsSize)
{
    put(SeriesKind::Import, april(1), 30, 500);
    begin();

    exporter.copyPicture();

    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), exporter.pictureSize() * 2);
}
