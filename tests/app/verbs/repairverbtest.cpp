// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
/** Twelve days of hours from 2025-10-15 in Rome, whose clock goes back on the 26th; the third hour is a spike, 05:00 is missing. */
QByteArray table()
{
    QByteArray text = "start,end,import kWh\n";
    const QDateTime first(QDate(2025, 10, 14), QTime(22, 0), Qt::UTC);
    for (int i = 0; i < 13 * 24; ++i) {
        if (i == 5)
            continue;
        const QByteArray value = i == 2 ? "90" : QByteArray::number(0.1 + i % 24 * 0.01, 'f', 2);
        const auto time = [&](int hours) { return first.addSecs(hours * 3600).toString(Qt::ISODate).toLatin1(); };
        text += time(i) + ',' + time(i + 1) + ',' + value + '\n';
    }
    return text;
}

class RepairVerbTest : public testing::Test
{
protected:
    RepairVerbTest()
    {
        const Answer answer = program.onStore(u"import"_s, {u"--zone=Europe/Rome"_s, program.write(u"a.csv"_s, table())});
        EXPECT_EQ(answer.code, 0) << answer.err.constData();
    }

    Answer repair(const QString &options) const { return program.onStore(u"repair"_s, options.split(u' ', Qt::SkipEmptyParts)); }
    /** The value and the quality of an hour. */
    QByteArray hour(const QString &from, const QString &to) const
    {
        const Answer answer = program.onStore(u"query"_s, {u"home/import"_s, u"--step=hour"_s, u"--from"_s, from, u"--to"_s, to});
        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        const QByteArrayList cells = answer.out.split('\n').value(1).split(',');
        return cells.value(5) + ' ' + cells.value(7);
    }

    Program program;
};
}

TEST_F(RepairVerbTest, replacesASpikeAndEveryAnswerFollows)
{
    const Answer made = repair(u"home/import --from 2025-10-15T02:00 --to 2025-10-15T03:00 --method interpolate --json"_s);

    ASSERT_EQ(made.code, 0) << made.err.constData();
    const QJsonObject entry = made.array().first().toObject();
    EXPECT_EQ(entry[u"id"_s].toInt(), 1);
    EXPECT_EQ(entry[u"series"_s].toString(), u"home/import"_s);
    EXPECT_EQ(entry[u"from"_s].toString(), u"2025-10-15T02:00:00+02:00"_s);
    EXPECT_EQ(entry[u"method"_s].toString(), u"interpolate"_s);
    EXPECT_EQ(entry[u"weeks"_s], QJsonValue());
    EXPECT_EQ(entry[u"total_before"_s].toString(), u"90"_s);
    EXPECT_EQ(entry[u"total_after"_s].toString(), u"0.12"_s);
    EXPECT_EQ(entry[u"undone"_s], QJsonValue());
    EXPECT_EQ(hour(u"2025-10-15T02:00"_s, u"2025-10-15T03:00"_s), "0.12 repaired");
    EXPECT_EQ(hour(u"2025-10-15"_s, u"2025-10-15T01:00"_s), "0.1 measured");
}

TEST_F(RepairVerbTest, rehearsesWithoutTouchingTheStore)
{
    const Answer told = repair(u"home/import --from 2025-10-15T05:00 --to 2025-10-15T06:00 --method interpolate --dry-run --json"_s);

    ASSERT_EQ(told.code, 0) << told.err.constData();
    const QJsonObject reading = told.array().first().toObject()[u"readings"_s].toArray().first().toObject();
    EXPECT_EQ(reading[u"before"_s], QJsonValue());
    EXPECT_EQ(reading[u"after"_s].toString(), u"0.15"_s);
    EXPECT_EQ(hour(u"2025-10-15T05:00"_s, u"2025-10-15T06:00"_s), " missing");
    EXPECT_TRUE(repair(u"--list --json"_s).array().isEmpty());
}

TEST_F(RepairVerbTest, undoesRedoesAndLists)
{
    ASSERT_EQ(repair(u"home/import --from 2025-10-15T02:00 --to 2025-10-15T03:00 --value 0.5"_s).code, 0);
    EXPECT_EQ(hour(u"2025-10-15T02:00"_s, u"2025-10-15T03:00"_s), "0.5 repaired");

    const Answer undone = repair(u"--undo 1 --json"_s);
    EXPECT_EQ(undone.code, 0);
    EXPECT_NE(undone.array().first().toObject()[u"undone"_s], QJsonValue());
    EXPECT_EQ(hour(u"2025-10-15T02:00"_s, u"2025-10-15T03:00"_s), "90 measured");
    EXPECT_EQ(repair(u"--undo 1"_s).code, 2);

    EXPECT_EQ(repair(u"--redo 1"_s).code, 0);
    EXPECT_EQ(hour(u"2025-10-15T02:00"_s, u"2025-10-15T03:00"_s), "0.5 repaired");
    const QJsonArray list = repair(u"--list --json"_s).array();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list.first().toObject()[u"amount"_s].toString(), u"0.5"_s);
}

TEST_F(RepairVerbTest, spreadsATotalOverTheHourThatTheClockShowsTwice)
{
    const Answer made = repair(u"home/import --from 2025-10-26T02:00+02:00 --to 2025-10-26T03:00 --total 1.001 --json"_s);

    ASSERT_EQ(made.code, 0) << made.err.constData();
    EXPECT_EQ(made.array().first().toObject()[u"readings_after"_s].toInt(), 2);
    EXPECT_EQ(hour(u"2025-10-26T02:00+02:00"_s, u"2025-10-26T02:00+01:00"_s), "0.5 repaired");
    EXPECT_EQ(hour(u"2025-10-26T02:00+01:00"_s, u"2025-10-26T03:00"_s), "0.501 repaired");
}

TEST_F(RepairVerbTest, takesTheWeekAfter)
{
    const Answer made = repair(u"home/import --from 2025-10-15T02:00 --to 2025-10-15T06:00 --method week --weeks 1 --json"_s);

    ASSERT_EQ(made.code, 0) << made.err.constData();
    EXPECT_EQ(made.array().first().toObject()[u"total_after"_s].toString(), u"0.54"_s); // 0.12 + 0.13 + 0.14 + 0.15
    EXPECT_EQ(hour(u"2025-10-15T05:00"_s, u"2025-10-15T06:00"_s), "0.15 repaired");
}

TEST_F(RepairVerbTest, suggestsWhatItFinds)
{
    const QJsonArray suggestions = repair(u"--suggest --json"_s).array();

    ASSERT_EQ(suggestions.size(), 2);
    EXPECT_EQ(suggestions[0].toObject()[u"kind"_s].toString(), u"spike"_s);
    EXPECT_EQ(suggestions[0].toObject()[u"highest"_s].toString(), u"90"_s);
    EXPECT_EQ(suggestions[1].toObject()[u"kind"_s].toString(), u"gap"_s);
    EXPECT_EQ(suggestions[1].toObject()[u"readings"_s].toInt(), 1);
}

TEST_F(RepairVerbTest, refusesWhatItCannotDo)
{
    const QString stretch = u"home/import --from 2025-10-15T02:00 --to 2025-10-15T03:00 "_s;
    const std::tuple<QString, QString, QString> cases[] = {
        {u"home/gas --from 2025-10-15 --to 2025-10-16 --value 1"_s, u"UnknownSeries"_s, {}},
        {{}, u"MissingArgument"_s, u"SERIES"_s},
        {u"home/import --to 2025-10-16 --value 1"_s, u"MissingArgument"_s, u"--from"_s},
        {stretch, u"MissingArgument"_s, u"--method"_s},
        {stretch + u"--method magic"_s, u"BadArgument"_s, u"--method"_s},
        {stretch + u"--method value"_s, u"MissingArgument"_s, u"--value"_s},
        {stretch + u"--value 1 --total 2"_s, u"MissingArgument"_s, u"--value"_s},
        {stretch + u"--value much"_s, u"BadArgument"_s, u"--value"_s},
        {stretch + u"--method interpolate --weeks 2"_s, u"BadArgument"_s, u"--weeks"_s},
        {stretch + u"--method week --weeks -1"_s, u"CannotRepair"_s, u"week"_s},
        {u"home/import --from 2025-10-15 --to 2025-10-15T02:00 --method interpolate"_s, u"CannotRepair"_s, u"neighbours"_s},
        {u"--undo 9"_s, u"BadArgument"_s, u"--undo"_s},
    };
    for (const auto &[options, kind, field] : cases) {
        const Answer answer = repair(options + u" --json"_s);

        EXPECT_EQ(answer.code, 2) << qPrintable(options);
        EXPECT_EQ(answer.error()[u"kind"_s].toString(), kind) << qPrintable(options);
        EXPECT_TRUE(answer.error()[u"field"_s].toString().contains(field)) << qPrintable(options);
    }
}
