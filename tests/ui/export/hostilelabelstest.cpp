// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charts/samples.h"
#include "ui/export/chartexporter.h"
#include "ui/export/chartsheet.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const Period september{Period::Kind::Month, {2025, 9, 1}, {2025, 10, 1}};

const QStringList labels{u"<script>alert(1)</script>"_s,
                         u"]]>"_s,
                         u"&amp; &lol; & &#x0;"_s,
                         u"\"><image xlink:href=\"file:///etc/hostname\"/>"_s,
                         u"</svg><svg onload=\"x()\">"_s,
                         u"<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/hostname'>]>&y;"_s,
                         u"<?xml-stylesheet href='http://localhost/x.css'?>"_s,
                         u"--><!--"_s,
                         u"a\0b\x01\x08\x0b\x1f\x7f"_s,
                         QString(QChar(char16_t(0xd800))) + QChar(char16_t(0xfffe)) + QChar(char16_t(0xffff)) + QChar(char16_t(0xdc00)),
                         u"\u202ereversed\u2066"_s,
                         u"%1 %n \\ ${x} `x`"_s};

/** Expat, which takes nothing that is not XML; then element by element what may be there at all. */
constexpr auto reader = R"(
import sys, xml.etree.ElementTree as tree
plain = {'svg', 'title', 'desc', 'defs', 'g', 'path', 'rect', 'text', 'polyline', 'polygon', 'line', 'circle', 'ellipse',
         'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask'}
for element in tree.parse(sys.argv[1]).iter():
    name = element.tag.split('}')[-1]
    if name not in plain:
        sys.exit('element ' + name)
    for key, value in element.attrib.items():
        key = key.split('}')[-1].lower()
        reference = value.replace(' ', '').lower()
        if key.startswith('on') or 'href' in key or 'script:' in reference or ('url(' in reference and 'url(#' not in reference):
            sys.exit('attribute ' + key)
)";

/** A sheet all of whose texts are @p label. */
ChartSheet sheetOf(const QString &label)
{
    auto data = std::make_shared<ChartData>(*Samples::energy(september, Step::Day, 1));
    for (auto &series : data->series) {
        auto named = std::make_shared<ChartSeries>(*series);
        named->name = label;
        series = named;
    }
    return {{data, data}, {}, label, label, label, label, label, {1100, 560}};
}
}

TEST(HostileLabelsTest, svgIsXmlWithoutScriptOrReference)
{
    const QTemporaryDir folder;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QString path = folder.filePath(u"%1.svg"_s.arg(i));
        ASSERT_TRUE(ChartExporter::write(sheetOf(labels[i]), ExportFormat::Svg, 1, path));

        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(reader), path});
        ASSERT_TRUE(python.waitForFinished()) << "python3";
        EXPECT_EQ(python.exitCode(), 0) << qPrintable(labels[i]) << python.readAllStandardError().constData();
    }
}
