// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/chartexporter.h"

#include "tests/ui/charts/samples.h"
#include "ui/export/chartsheet.h"

#include <gtest/gtest.h>

#include <QImageReader>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{
const Period september{Period::Kind::Month, {2025, 9, 1}, {2025, 10, 1}};
const Period august{Period::Kind::Month, {2025, 8, 1}, {2025, 9, 1}};
const QString hostile = u"<b>Villa</b> & \"Sun\" <script>%1</script>"_s;

class ChartExporterTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return folder.filePath(name); }

    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        return file.readAll();
    }

    /** What a program of poppler prints about a file; nothing where it is not installed. */
    std::optional<QString> poppler(const QString &program, const QStringList &arguments) const
    {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return {};
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir folder;
    ChartSheet sheet{{Samples::energy(september, Step::Day, 1), Samples::energy(august, Step::Day, 2)},
                     {},
                     u"Energy by day"_s,
                     hostile,
                     u"September 2025"_s,
                     u"August 2025"_s,
                     u"Wattglass"_s,
                     {1100, 560}};
};
}

TEST_F(ChartExporterTest, svgHasTextAndNothingButVectors)
{
    ASSERT_TRUE(ChartExporter::write(sheet, ExportFormat::Svg, 1, path(u"chart.svg"_s)));

    QStringList elements;
    QString title, texts;
    QXmlStreamReader xml(contentOf(u"chart.svg"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            elements.append(xml.name().toString());
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            EXPECT_FALSE(attribute.name().contains(u"href"_s)) << qPrintable(attribute.value().toString());
        if (xml.isStartElement() && xml.name() == u"title")
            title = xml.readElementText();
        else if (xml.isCharacters())
            texts += xml.text().toString() + u'\n';
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_EQ(title, u"Energy by day");
    EXPECT_TRUE(texts.contains(hostile));
    EXPECT_TRUE(texts.contains(u"kWh"_s));
    EXPECT_TRUE(elements.contains(u"desc"_s));
    EXPECT_GT(elements.count(u"text"_s), 20);
    EXPECT_FALSE(elements.contains(u"image"_s));
    EXPECT_FALSE(elements.contains(u"script"_s));
    EXPECT_FALSE(contentOf(u"chart.svg"_s).contains("Sans Serif"));
}

TEST_F(ChartExporterTest, linesAreVectorsToo)
{
    sheet.chart = {Samples::power(september, 300, 1), nullptr};

    ASSERT_TRUE(ChartExporter::write(sheet, ExportFormat::Svg, 1, path(u"lines.svg"_s)));

    const QByteArray svg = contentOf(u"lines.svg"_s);
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_TRUE(svg.contains("<polyline"));
    EXPECT_LT(svg.size(), 1000000);
}

TEST_F(ChartExporterTest, pdfHasTextAndNoPictures)
{
    ASSERT_TRUE(ChartExporter::write(sheet, ExportFormat::Pdf, 1, path(u"chart.pdf"_s)));

    const auto text = poppler(u"pdftotext"_s, {path(u"chart.pdf"_s), u"-"_s});
    const auto images = poppler(u"pdfimages"_s, {u"-list"_s, path(u"chart.pdf"_s)});
    const auto info = poppler(u"pdfinfo"_s, {path(u"chart.pdf"_s)});
    if (!text || !images || !info)
        GTEST_SKIP() << "pdftotext, pdfimages and pdfinfo are not installed";
    EXPECT_TRUE(text->contains(u"Energy by day"_s)) << qPrintable(*text);
    EXPECT_TRUE(text->contains(hostile)) << qPrintable(*text);
    EXPECT_TRUE(text->contains(u"From battery"_s)) << qPrintable(*text);
    EXPECT_EQ(images->trimmed().count(u'\n'), 1) << qPrintable(*images); // the two lines of the heading
    static const QRegularExpression pageSize(u"Page size: +825 x 420 pts"_s);
    EXPECT_TRUE(info->contains(pageSize)) << qPrintable(*info);
    EXPECT_TRUE(info->contains(QRegularExpression(u"Pages: +1\n"_s))) << qPrintable(*info);
}

TEST_F(ChartExporterTest, pngIsSharpAtOneToFourTimes)
{
    for (int scale = 1; scale <= 4; ++scale) {
        const QString file = path(u"chart%1.png"_s.arg(scale));

        ASSERT_TRUE(ChartExporter::write(sheet, ExportFormat::Png, scale, file));

        const QImage image(file);
        EXPECT_EQ(image.size(), QSize(1100, 560) * scale);
        EXPECT_NEAR(image.dotsPerMeterX(), 96 * scale / 0.0254, 1);
    }
}

TEST_F(ChartExporterTest, nothingIsOverwrittenUnlessToldTo)
{
    ASSERT_TRUE(ChartExporter::write(sheet, ExportFormat::Png, 1, path(u"chart.png"_s)));

    const Outcome again = ChartExporter::write(sheet, ExportFormat::Png, 2, path(u"chart.png"_s));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::FileExists);
    EXPECT_EQ(again.error().place.file, path(u"chart.png"_s));
    EXPECT_EQ(QImageReader(path(u"chart.png"_s)).size(), QSize(1100, 560));

    EXPECT_TRUE(ChartExporter::write(sheet, ExportFormat::Png, 2, path(u"chart.png"_s), ChartExporter::Existing::Replace));
    EXPECT_EQ(QImageReader(path(u"chart.png"_s)).size(), QSize(2200, 1120));
}

TEST_F(ChartExporterTest, failingLeavesNoFile)
{
    const Outcome outcome = ChartExporter::write(sheet, ExportFormat::Svg, 1, path(u"nowhere/chart.svg"_s));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::FileNotWritable);
    EXPECT_FALSE(QFile::exists(path(u"nowhere/chart.svg"_s)));
}

TEST_F(ChartExporterTest, equalInputGivesEqualBytes)
{
    for (const auto format : {ExportFormat::Svg, ExportFormat::Png}) {
        ASSERT_TRUE(ChartExporter::write(sheet, format, 1, path(u"one"_s), ChartExporter::Existing::Replace));
        ASSERT_TRUE(ChartExporter::write(sheet, format, 1, path(u"two"_s), ChartExporter::Existing::Replace));

        EXPECT_EQ(contentOf(u"one"_s), contentOf(u"two"_s));
    }
}

TEST_F(ChartExporterTest, hiddenSeriesAreLeftOut)
{
    sheet.hidden = {u"home/export"_s};

    ASSERT_TRUE(ChartExporter::write(sheet, ExportFormat::Svg, 1, path(u"chart.svg"_s)));

    EXPECT_FALSE(contentOf(u"chart.svg"_s).contains("Exported"));
    EXPECT_TRUE(contentOf(u"chart.svg"_s).contains("Imported"));
}
