// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QStringList views = u"history now appliances-time appliances appliances-year appliances-months standby habits habits-digiwatt trend "
                          "trend-digiwatt trend-difference compare compare-steps savings green green-starts green-costs"_s.split(u' ');

/** A call that cannot be done, and how it is answered. */
struct Fault
{
    const char *name;
    QStringList arguments; /**< after the verb */
    QString kind;
    QString field;
    QStringList candidates;
};

const QString span = u"--from=2011-03-01 --to=2011-03-02"_s;

QStringList history(const QString &options)
{
    return QStringList{u"export"_s, u"history"_s} + options.split(u' ');
}

const Fault faults[] = {
    {"importWithoutAFile", {u"import"_s}, u"MissingArgument"_s, u"FILE"_s, {}},
    {"importOfNoFile", {u"import"_s, u"nowhere.xml"_s}, u"FileNotFound"_s, {}, {}},
    {"importOfAFolder", {u"import"_s, u"."_s}, u"NotAFile"_s, {}, {}},
    {"importIntoNoStore", {u"import"_s, u"--store"_s}, u"MissingArgument"_s, u"--store"_s, {}},
    {"seriesOfSomething", {u"series"_s, u"home"_s}, u"UnknownArgument"_s, u"wattglass series"_s, {}},
    {"queryOfNothing", {u"query"_s}, u"MissingArgument"_s, u"SERIES"_s, {}},
    {"queryOfTwo", {u"query"_s, u"a"_s, u"b"_s}, u"UnknownArgument"_s, u"wattglass query"_s, {}},
    {"queryOfAnotherSeries", {u"query"_s, u"home/solar"_s}, u"UnknownSeries"_s, {}, {u"home/import"_s}},
    {"queryByAnotherStep",
     {u"query"_s, u"home/import"_s, u"--step=fortnight"_s},
     u"BadArgument"_s,
     u"--step"_s,
     {u"1m"_s, u"5m"_s, u"15m"_s, u"hour"_s, u"day"_s, u"week"_s, u"month"_s, u"year"_s}},
    {"queryFromNoTime",
     {u"query"_s, u"home/import"_s, u"--from=yesterday"_s},
     u"BadArgument"_s,
     u"--from"_s,
     {u"2011-03-01"_s, u"2011-03-01T14:30"_s}},
    {"queryToNoTime", {u"query"_s, u"home/import"_s, u"--to="_s}, u"BadArgument"_s, u"--to"_s, {u"2011-03-01"_s, u"2011-03-01T14:30"_s}},
    {"queryFromATimeTheClockSkips", {u"query"_s, u"home/import"_s, u"--from=2011-03-13T02:30"_s}, u"BadArgument"_s, u"--from"_s, {}},
    {"queryFromATimeTheClockRepeats",
     {u"query"_s, u"home/import"_s, u"--from=2010-11-07T01:30"_s},
     u"BadArgument"_s,
     u"--from"_s,
     {u"2010-11-07T01:30:00-07:00"_s, u"2010-11-07T01:30:00-08:00"_s}},
    {"queryBackwards", {u"query"_s, u"home/import"_s, u"--from=2011-03-02"_s, u"--to=2011-03-01"_s}, u"BadArgument"_s, u"--to"_s, {}},
    {"queryAsSomethingElse", {u"query"_s, u"home/import"_s, u"--format=xml"_s}, u"BadArgument"_s, u"--format"_s, {u"csv"_s, u"json"_s}},
    {"queryByTooFineAStep",
     {u"query"_s, u"home/import"_s, u"--step=15m"_s},
     u"NoSuchResolution"_s,
     {},
     {u"hour"_s, u"day"_s, u"week"_s, u"month"_s, u"year"_s}},
    {"queryAfterTheEnd", {u"query"_s, u"home/import"_s, u"--from=2030-01-01"_s}, u"BadArgument"_s, u"--from"_s, {}},
    {"queryOfMoreThanAMachineHolds",
     {u"query"_s, u"home/import"_s, u"--step=hour"_s, u"--from=0001-01-01"_s, u"--to=9999-01-01"_s},
     u"BadArgument"_s,
     u"--step"_s,
     {u"day"_s, u"week"_s, u"month"_s, u"year"_s}},
    {"queryWithAnAnswerToNoQuestion", {u"query"_s, u"home/import"_s, u"--help=yes"_s}, u"BadArgument"_s, u"--help"_s, {}},
    {"exportOfNothing", {u"export"_s}, u"MissingArgument"_s, u"VIEW"_s, {}},
    {"exportOfTheWeather", {u"export"_s, u"weather"_s}, u"BadArgument"_s, u"VIEW"_s, views},
    {"exportFromNoDay", history(u"--to=2011-03-02 --format=svg"_s), u"MissingArgument"_s, u"--from"_s, {}},
    {"exportToNoDay", history(u"--from=2011-03-02 --format=svg"_s), u"MissingArgument"_s, u"--to"_s, {}},
    {"exportFromABadDay", history(u"--from=2011-02-30 --to=2011-03-02 --format=svg"_s), u"BadArgument"_s, u"--from"_s, {u"2011-03-01"_s}},
    {"exportBackwards", history(u"--from=2011-03-02 --to=2011-03-01 --format=svg"_s), u"BadArgument"_s, u"--to"_s, {}},
    {"exportOfNoTime", history(u"--from=2011-03-01 --to=2011-03-01 --format=svg"_s), u"BadArgument"_s, u"--to"_s, {}},
    {"exportBesideNothing",
     history(span + u" --format=svg --compare=weather"_s),
     u"BadArgument"_s,
     u"--compare"_s,
     {u"previous"_s, u"year"_s, u"nothing"_s}},
    {"exportInAnotherUnit", history(span + u" --format=svg --unit=m3"_s), u"BadArgument"_s, u"--unit"_s, {}},
    {"exportOfAnotherPlace", history(span + u" --format=svg --site=castle"_s), u"BadArgument"_s, u"--site"_s, {u"Home"_s}},
    {"exportAsNothing", history(span), u"MissingArgument"_s, u"--format"_s, {u"svg"_s, u"pdf"_s, u"png"_s, u"csv"_s, u"json"_s}},
    {"exportAsSomethingElse",
     history(span + u" --format=gif"_s),
     u"BadArgument"_s,
     u"--format"_s,
     {u"svg"_s, u"pdf"_s, u"png"_s, u"csv"_s, u"json"_s}},
    {"exportByAnotherEnding",
     history(span + u" -o a.gif"_s),
     u"BadArgument"_s,
     u"--format"_s,
     {u"svg"_s, u"pdf"_s, u"png"_s, u"csv"_s, u"json"_s}},
    {"exportTooLarge", history(span + u" --format=png --scale=5"_s), u"BadArgument"_s, u"--scale"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}},
    {"exportIntoNoFolder", history(u"--from=2011-03-13 --to=2011-03-14 -o nowhere/a.csv"_s), u"FileNotWritable"_s, {}, {}},
    {"exportOfAnEmptyTime", history(u"--from=1999-01-01 --to=1999-02-01 --format=csv"_s), u"NothingThere"_s, {}, {}},
};

class InvocationTest : public testing::TestWithParam<Fault>
{
protected:
    InvocationTest()
    {
        const Answer imported = program.onStore(u"import"_s, {u"--zone"_s, u"America/Los_Angeles"_s, Files::greenButton(u"hourly.xml"_s)});
        EXPECT_EQ(imported.code, 0) << imported.err.constData();
    }

    Answer call(QStringList options) const
    {
        return program.onStore(GetParam().arguments.front(), options + GetParam().arguments.sliced(1));
    }

    Program program;
};
}

TEST_P(InvocationTest, saysWhatIsWrongInASentenceAndInJson)
{
    const Answer sentence = call({});
    const Answer json = call({u"--json"_s});

    EXPECT_EQ(sentence.code, 2);
    EXPECT_EQ(sentence.out, "");
    EXPECT_TRUE(sentence.err.startsWith("wattglass: ")) << sentence.err.constData();
    EXPECT_TRUE(sentence.err.endsWith(".\n")) << sentence.err.constData();
    EXPECT_EQ(sentence.err.count('\n'), 1) << sentence.err.constData();

    EXPECT_EQ(json.code, 2);
    const QJsonObject error = json.error();
    EXPECT_EQ(error.keys(), (QStringList{u"candidates"_s, u"field"_s, u"file"_s, u"kind"_s, u"line"_s, u"message"_s}));
    EXPECT_EQ(error[u"kind"_s].toString(), GetParam().kind) << json.err.constData();
    EXPECT_EQ(error[u"field"_s].toString(), GetParam().field) << json.err.constData();
    EXPECT_EQ(error[u"field"_s].isNull(), GetParam().field.isEmpty());
    EXPECT_TRUE(error[u"line"_s].isNull());
    EXPECT_EQ(error[u"candidates"_s].toArray(), QJsonArray::fromStringList(GetParam().candidates)) << json.err.constData();
    EXPECT_EQ(QString::fromUtf8(sentence.err), u"wattglass: "_s + error[u"message"_s].toString() + u'\n');
}

INSTANTIATE_TEST_SUITE_P(faults, InvocationTest, testing::ValuesIn(faults), [](const auto &info) { return std::string(info.param.name); });
