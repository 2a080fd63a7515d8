// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/import/csvcases.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace
{
QByteArray hours(const QByteArray &format, const QList<QByteArray> &cells)
{
    QByteArray text = "time" + format + "kWh\n";
    for (int i = 0; i < cells.size(); ++i)
        text += "2024-03-05T" + QByteArray::number(i).rightJustified(2, '0') + ":00" + format + cells[i] + '\n';
    return text;
}
}

TEST(CsvTest, readsTheSameTableInEveryDialect)
{
    const QByteArray comma = "time,kWh\n2024-01-01T00:00Z,0.5\n2024-01-01T01:00Z,1234.5\n2024-01-01T02:00Z,2\n";
    const QString text = QString::fromLatin1(comma);
    QByteArray bigEndian("\xfe\xff");
    for (const QChar letter : text)
        bigEndian.append('\0').append(char(letter.unicode()));
    QByteArray littleEndian("\xff\xfe");
    for (const QChar letter : text)
        littleEndian.append(char(letter.unicode())).append('\0');

    const Readings expected = CsvCases::readingsOf(comma);

    EXPECT_EQ(CsvCases::valuesOf(expected), (QStringList{u"500"_s, u"1234500"_s, u"2000"_s}));
    for (const QByteArray &dialect : {QByteArray(comma).replace(',', ';'),
                                      QByteArray(comma).replace(',', '\t'),
                                      QByteArray(comma).replace(',', '|'),
                                      QByteArray(comma).replace("\n", "\r\n"),
                                      QByteArray(comma).replace('\n', '\r'),
                                      "\xef\xbb\xbf" + comma,
                                      bigEndian,
                                      littleEndian,
                                      QByteArray(comma).replace(',', ';').replace('.', ','),
                                      QByteArray(comma).replace(',', ';').replace("0.5", "0,5").replace("1234.5", "1.234,5"),
                                      QByteArray(comma).replace("1234.5", "\"1,234.5\""),
                                      QByteArray(comma).replace("time", "\"the \"\"time\"\"\nof day\""),
                                      QByteArray(comma).replace("\n", "\n\n")})
        EXPECT_EQ(CsvCases::readingsOf(dialect), expected) << dialect.constData();
}

TEST(CsvTest, readsLatinLetters)
{
    const QByteArray content = "Zeit;K\xfc"
                               "che (kWh);B\xfcro (kWh)\n2024-01-01 00:00;1,5;2\n2024-01-01 01:00;0,25;1\n";

    const auto file = CsvCases::parse(content);

    ASSERT_TRUE(file);
    EXPECT_EQ(file->series[0].name, u"K\u00fcche (kWh)"_s);
    EXPECT_EQ(file->series[0].kind, SeriesKind::Appliance);
    EXPECT_EQ(file->series[0].part, u"kuche"_s);
}

TEST(CsvTest, asksForTheDecimalMarkWhenNoNumberDecides)
{
    const QByteArray content = "time;kWh\n2024-01-01T00:00Z;1,234\n2024-01-01T01:00Z;1,235\n";
    ImportChoices commas = CsvCases::inUtc();
    commas.decimal = ',';
    ImportChoices points = CsvCases::inUtc();
    points.decimal = '.';

    const Error question = CsvCases::errorOf(content);

    EXPECT_EQ(question.kind, Error::Kind::Question);
    EXPECT_EQ(question.place.field, u"decimal");
    EXPECT_EQ(question.place.found, u"1,234");
    EXPECT_EQ(question.candidates, (QStringList{u"."_s, u","_s}));
    EXPECT_EQ(CsvCases::valuesOf(CsvCases::readingsOf(content, commas)), (QStringList{u"1234"_s, u"1235"_s}));
    EXPECT_EQ(CsvCases::valuesOf(CsvCases::readingsOf(content, points)), (QStringList{u"1234000"_s, u"1235000"_s}));
}

TEST(CsvTest, takesWordsForNothingAsMissing)
{
    const Readings readings = CsvCases::readingsOf(hours(",", {"1", "", "nan", "-", "n/a", "NULL", "0"}));

    EXPECT_EQ(CsvCases::valuesOf(readings), (QStringList{u"1000"_s, u"0"_s}));
    EXPECT_EQ(readings.starts[1] - readings.starts[0], 6 * 3600);
    EXPECT_EQ(readings.lengths[0], 3600);
}

TEST(CsvTest, keepsEveryDigit)
{
    const Readings readings = CsvCases::readingsOf(hours(",", {"0.025167466666666666", "3.4666742999999998", "1.0000000000000004e-06"}));

    EXPECT_EQ(readings.exponent, -18 + 3);
    EXPECT_EQ(readings.tailExponent, -22 + 3);
    EXPECT_EQ(CsvCases::valuesOf(readings), (QStringList{u"25.167466666666666"_s, u"3466.6742999999998"_s, u"0.0010000000000000004"_s}));
}

TEST(CsvTest, keepsTheLaterOfTwoReadingsOfOneTime)
{
    const auto file = CsvCases::parse("time,kWh\n2024-01-01T00:00Z,1\n2024-01-01T01:00Z,5\n2024-01-01T01:00Z,3\n2024-01-01T02:00Z,4\n");

    ASSERT_TRUE(file);
    EXPECT_EQ(CsvCases::valuesOf(file->series.front().readings), (QStringList{u"1000"_s, u"3000"_s, u"4000"_s}));
    EXPECT_EQ(file->series.front().duplicates, 1);
}
