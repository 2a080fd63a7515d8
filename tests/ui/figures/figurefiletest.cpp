// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurefile.h"

#include "tests/ui/figures/figuresamples.h"
#include "ui/export/chartexporter.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
FigureFile fileOf(const Figure &figure)
{
    return {.figure = figure, .site = u"Home"_s, .period = u"March 2026"_s};
}

QByteArray written(const FigureFile &file, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    EXPECT_TRUE(file.write(path, ExportFormats::ofFile(name).value(), ExportFile::Existing::Keep, 1));
    QFile read(path);
    EXPECT_TRUE(read.open(QIODevice::ReadOnly));
    return read.readAll();
}
}

TEST(FigureFileTest, isATableOfExactNumbers)
{
    EXPECT_EQ(written(fileOf(FigureSamples::months()), u"a.csv"_s),
              "Month,Oven (kWh),Fridge (kWh)\nJanuary 2026,4,1\nFebruary 2026,,1.5\nMarch 2026,2,0.5\n");
}

TEST(FigureFileTest, noNameIsTakenForAFormula)
{
    EXPECT_TRUE(written(fileOf(FigureSamples::shares()), u"a.csv"_s).contains("\n'=Fridge,1\n"));
}

TEST(FigureFileTest, isADocumentInWhichTheUnknownIsNull)
{
    const QJsonObject document = QJsonDocument::fromJson(written(fileOf(FigureSamples::months()), u"a.json"_s)).object();

    EXPECT_EQ(document[u"unit"_s].toString(), u"kWh"_s);
    const QJsonArray february = document[u"slots"_s][1][u"values"_s].toArray();
    EXPECT_TRUE(february[0].isNull());
    EXPECT_EQ(february[1].toString(), u"1.5"_s);
}

TEST(FigureFileTest, isAPictureOfVectorsWithItsWords)
{
    const QByteArray svg = written(fileOf(FigureSamples::months()), u"a.svg"_s);

    EXPECT_TRUE(svg.contains("By month"));
    EXPECT_TRUE(svg.contains("January 2026") || svg.contains("Jan"));
    EXPECT_FALSE(svg.contains("<image"));
}

TEST(FigureFileTest, theSameFigureIsTheSameBytes)
{
    for (const QString &name : {u"a.svg"_s, u"a.png"_s, u"a.csv"_s, u"a.json"_s})
        EXPECT_EQ(written(fileOf(FigureSamples::shares()), name), written(fileOf(FigureSamples::shares()), name));
}

TEST(FigureFileTest, rowsOfTheirOwnUnitsAreWrittenInThem)
{
    const FigureFile file = fileOf(FigureSamples::points());

    EXPECT_EQ(written(file, u"a.csv"_s), "Start,Cost (EUR),Share (%)\n08:00,0.6,20\n09:00,0.8,10\n10:00,,30\n11:00,0.9,40\n");
    EXPECT_EQ(QJsonDocument::fromJson(written(file, u"a.json"_s))[u"units"_s].toArray(), (QJsonArray{u"EUR"_s, u"%"_s}));
    EXPECT_TRUE(written(file, u"a.svg"_s).contains("cheapest"));
}
