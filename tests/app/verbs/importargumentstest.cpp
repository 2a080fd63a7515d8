// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto table = "Datum;Haus;Ofen\n"
                       "01.03.2024 00:00;1,5;0,25\n"
                       "01.03.2024 00:15;2,5;0,75\n"
                       "01.03.2024 00:30;4,0;1,00\n";

class ImportArgumentsTest : public testing::Test
{
protected:
    Answer import(const QByteArray &content, const QString &options) const
    {
        return program.onStore(u"import"_s, QStringList{u"--json"_s, program.write(u"usage.csv"_s, content)} + options.split(u' '));
    }

    Program program;
};

/** `id unit step_seconds total first` of each series. */
QStringList toldBy(const Answer &answer)
{
    QStringList told;
    for (const QJsonValue &one : answer.array()[0].toObject()[u"series"_s].toArray()) {
        const QJsonObject series = one.toObject();
        told.append(QStringList{series[u"id"_s].toString(),
                                series[u"unit"_s].toString(),
                                QString::number(series[u"step_seconds"_s].toInt()),
                                series[u"total"_s].toString(),
                                series[u"first"_s].toString()}
                        .join(u' '));
    }
    return told;
}
}

TEST_F(ImportArgumentsTest, sayWhatATableLeavesOpen)
{
    const Answer answer = import(table,
                                 u"--zone=Europe/Berlin --site=Haus --unit=kWh --cumulative=no --delimiter=semicolon --decimal=comma "
                                 "--encoding=UTF-8 --header=yes --column=Haus=import --column=Ofen=appliance/oven"_s);

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(
        toldBy(answer),
        (QStringList{u"haus/appliance/oven kWh 900 2 2024-03-01T00:00:00+01:00"_s, u"haus/import kWh 900 8 2024-03-01T00:00:00+01:00"_s}));
}

TEST_F(ImportArgumentsTest, sayThatAColumnIsNotWanted)
{
    const Answer answer = import(table, u"--zone=Europe/Berlin --unit=kWh --cumulative=no --column=Haus=import --column=Ofen=ignore"_s);

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(toldBy(answer), QStringList{u"home/import kWh 900 8 2024-03-01T00:00:00+01:00"_s});
}

TEST_F(ImportArgumentsTest, sayThatATableHoldsAMetersCount)
{
    const Answer answer = import(table, u"--zone=Europe/Berlin --unit=kWh --cumulative=yes --column=Haus=import --column=Ofen=ignore"_s);

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(toldBy(answer), QStringList{u"home/import kWh 900 2.5 2024-03-01T00:00:00+01:00"_s});
}

TEST_F(ImportArgumentsTest, sayWhenRowsWithoutTimesAre)
{
    const Answer answer
        = import("500\n1500\n", u"--zone=UTC --unit=Wh --header=no --start=2024-03-01T00:00:00 --step=1800 --cumulative=no"_s);

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(toldBy(answer), QStringList{u"home/import kWh 1800 2 2024-03-01T00:00:00+00:00"_s});
}

TEST_F(ImportArgumentsTest, sayWhatFractionsAreOf)
{
    const Answer answer
        = import("0.25\n0.75\n", u"--zone=UTC --unit=fraction --year-total=4000 --header=no --start=2024-03-01T00:00:00 --step=3600"_s);

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(toldBy(answer), QStringList{u"home/import kWh 3600 4000 2024-03-01T00:00:00+00:00"_s});
}

TEST_F(ImportArgumentsTest, areRefusedWhenTheyMeanNothing)
{
    const QList<std::pair<QString, QString>> faults{{u"--unit=parsec"_s, u"--unit"_s},
                                                    {u"--year-total=much"_s, u"--year-total"_s},
                                                    {u"--start=soon"_s, u"--start"_s},
                                                    {u"--step=0"_s, u"--step"_s},
                                                    {u"--step=day"_s, u"--step"_s},
                                                    {u"--cumulative=perhaps"_s, u"--cumulative"_s},
                                                    {u"--column=Haus"_s, u"--column"_s},
                                                    {u"--column=Haus=castle"_s, u"columns"_s},
                                                    {u"--column=Garten=import"_s, u"columns"_s},
                                                    {u"--date-format=nonsense"_s, u"date-format"_s},
                                                    {u"--delimiter=dot"_s, u"--delimiter"_s},
                                                    {u"--decimal=dash"_s, u"--decimal"_s},
                                                    {u"--encoding=EBCDIC"_s, u"--encoding"_s},
                                                    {u"--header=maybe"_s, u"--header"_s}};
    for (const auto &[option, field] : faults) {
        const Answer answer = import(table, u"--zone=Europe/Berlin --unit=kWh "_s + option);

        EXPECT_EQ(answer.code, 2) << qPrintable(option);
        EXPECT_EQ(answer.error()[u"kind"_s].toString(), u"BadArgument"_s) << qPrintable(option);
        EXPECT_EQ(answer.error()[u"field"_s].toString(), field) << qPrintable(option);
    }
    const Answer nowhere = import(table, u"--zone=Mars/Base --unit=kWh"_s);
    EXPECT_EQ(nowhere.code, 2);
    EXPECT_EQ(nowhere.error()[u"kind"_s].toString(), u"UnknownZone"_s);
    EXPECT_FALSE(QFile::exists(program.store()));
}
