// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvrows.h"
#include "services/tables/csvwriter.h"

#include <gtest/gtest.h>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
const QString triggers = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;

/** What may follow a trigger: commands, links, names of cells, quotes that would end the cell, letters of any script. */
QStringList bodies()
{
    QStringList bodies{u"cmd|' /C calc'!A0"_s,
                       u"HYPERLINK(\"http://localhost/?\"&A1,\"x\")"_s,
                       u"IMPORTXML(CONCAT(\"http://localhost/\",A1),\"//a\")"_s,
                       u"WEBSERVICE(\"http://localhost/\")"_s,
                       u"DDE(\"cmd\";\"/C calc\";\"x\")"_s,
                       u"1+1"_s,
                       u"SUM(A1:A9)"_s,
                       u"\",=1+1,\""_s,
                       u"\"\n=1+1"_s,
                       u"\r\n=1+1"_s,
                       u",=1+1"_s,
                       u"'=1"_s,
                       u"\u200b=1"_s,
                       u" =1"_s,
                       u"="_s,
                       QString()};
    for (int i = 0; bodies.size() < 46; ++i)
        bodies.append(QString(QChar(char16_t(0x21 + 37 * i))) + u"A%1"_s.arg(i));
    return bodies;
}

QStringList payloads()
{
    QStringList payloads;
    for (const QChar trigger : triggers) {
        for (const QString &body : bodies())
            payloads.append(trigger + body);
    }
    return payloads;
}

/** The cells of a table of one row with these texts. */
std::vector<QByteArray> cellsOf(const SeriesKey &key, const Unit &unit, char separator)
{
    LongSeries series{.key = key, .unit = unit};
    series.rows.push_back({{0, 60}, Decimal(-3), Quality::Measured});
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    EXPECT_TRUE(CsvWriter::write(buffer, {series}, separator));
    CsvRows rows(buffer.data(), separator, 8);
    EXPECT_TRUE(rows.next() && rows.next()) << buffer.data().constData();
    std::vector<QByteArray> cells;
    for (const QByteArrayView cell : rows.cells())
        cells.push_back(cell.toByteArray());
    EXPECT_FALSE(rows.next()) << buffer.data().constData();
    return cells;
}

void expectHarmless(const std::vector<QByteArray> &cells)
{
    ASSERT_EQ(cells.size(), 8u);
    for (const int column : {0, 1, 3, 4, 6, 7}) {
        const QString cell = QString::fromUtf8(cells[column]);
        EXPECT_TRUE(cell.isEmpty() || !triggers.contains(cell.front())) << cells[column].constData();
    }
    EXPECT_EQ(cells[2], "+00:00"); // these two are ours, and numbers
    EXPECT_EQ(cells[5], "-3");
}
}

TEST(CsvFormulaTest, noTextColumnHoldsAFormula)
{
    const QStringList all = payloads();
    ASSERT_GE(all.size(), 500);
    for (const QString &payload : all) {
        for (const char separator : {',', '\t'}) {
            const auto site = cellsOf({payload, SeriesKind::Solar, {}}, {}, separator);
            expectHarmless(site);
            EXPECT_EQ(QString::fromUtf8(site[3]), u'\'' + payload); // nothing of it is lost
            expectHarmless(cellsOf({{}, SeriesKind::Solar, payload}, {}, separator));
            expectHarmless(cellsOf({u"home"_s, SeriesKind::Cost, {}}, {Unit::Kind::Money, payload.toLatin1()}, separator));
        }
    }
}
