// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto twoPlaces = "start,end,utc_offset,site,series,value,unit,quality\n"
                           "2024-03-01T00:00:00+01:00,2024-03-01T01:00:00+01:00,+01:00,cottage,cottage/import,1.5,kWh,measured\n"
                           "2024-03-01T01:00:00+01:00,2024-03-01T02:00:00+01:00,+01:00,cottage,cottage/import,0.25,kWh,estimated\n"
                           "2024-03-01T00:00:00+01:00,2024-03-01T01:00:00+01:00,+01:00,home,home/demand,-640,W,measured\n"
                           "2024-03-01T00:00:00+01:00,2024-03-01T01:00:00+01:00,+01:00,home,home/solar,2,kWh,measured\n";

/** What `query` prints of all series of the store of @p program, one after the other. */
QByteArray everything(const Program &program)
{
    QStringList ids;
    for (const QJsonValue &series : program.onStore(u"series"_s, {u"--json"_s}).array())
        ids.append(series[u"id"_s].toString());
    ids.sort();
    QByteArray table;
    for (const QString &id : ids) {
        const QByteArray rows = program.onStore(u"query"_s, {id, u"--step=hour"_s}).out;
        table += table.isEmpty() ? rows : rows.sliced(rows.indexOf('\n') + 1);
    }
    return table;
}
}

TEST(LongFormVerbTest, importsEveryPlaceOfTheFile)
{
    const Program program;

    const Answer answer = program.onStore(u"import"_s, {u"--json"_s, u"--zone=Europe/Rome"_s, program.write(u"all.csv"_s, twoPlaces)});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    ASSERT_EQ(answer.array().size(), 2);
    EXPECT_EQ(everything(program), twoPlaces);
}

TEST(LongFormVerbTest, importsTheOnePlaceThatIsChosen)
{
    const Program program;

    const Answer answer
        = program.onStore(u"import"_s, {u"--json"_s, u"--site=Cottage"_s, u"--zone=Europe/Rome"_s, program.write(u"all.csv"_s, twoPlaces)});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(program.onStore(u"series"_s, {u"--json"_s}).array().size(), 1);
}

TEST(LongFormVerbTest, whatWasQueriedImportsToTheSame)
{
    const Program program, other;
    ASSERT_EQ(program.onStore(u"import"_s, {u"--zone=America/Los_Angeles"_s, Files::greenButton(u"netmetered.xml"_s)}).code, 0);
    const QByteArray table = everything(program);
    ASSERT_FALSE(table.isEmpty());

    const Answer answer = other.onStore(u"import"_s, {u"--zone=America/Los_Angeles"_s, other.write(u"all.csv"_s, table)});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(everything(other), table);
}
