// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QStringList verbs{u"import"_s,
                        u"series"_s,
                        u"query"_s,
                        u"export"_s,
                        u"repair"_s,
                        u"overlaps"_s,
                        u"tariff"_s,
                        u"accounts"_s,
                        u"call"_s,
                        u"commands"_s,
                        u"connect"_s,
                        u"sync"_s,
                        u"disconnect"_s,
                        u"backup"_s,
                        u"restore"_s,
                        u"rescue"_s,
                        u"sandbox"_s};

const QStringList withoutStore{u"sandbox"_s, u"tariff"_s};

/** The program without a display, or with one that is not there. */
class VerbsTest : public testing::TestWithParam<bool>
{
protected:
    VerbsTest()
    {
        if (GetParam())
            program.setEnvironment(u"DISPLAY"_s, u":4242"_s);
    }

    Program program;
};
}

TEST_P(VerbsTest, explainThemselves)
{
    for (const QString &verb : verbs) {
        for (const QString &option : {u"--help"_s, u"-h"_s}) {
            const Answer answer = program.run({verb, option});

            EXPECT_EQ(answer.code, 0) << qPrintable(verb);
            EXPECT_TRUE(answer.out.startsWith("Usage: wattglass " + verb.toUtf8() + " [options]")) << answer.out.constData();
            EXPECT_EQ(answer.out.contains("--store <file>"), !withoutStore.contains(verb)) << answer.out.constData();
            EXPECT_EQ(answer.err, "");
        }
    }
}

TEST_P(VerbsTest, areListedWhenHelpIsAsked)
{
    for (const QString &word : {u"--help"_s, u"-h"_s, u"help"_s}) {
        const Answer answer = program.run({word});

        EXPECT_EQ(answer.code, 0);
        for (const QString &verb : verbs)
            EXPECT_TRUE(answer.out.contains("\n  " + verb.toUtf8() + ' ')) << answer.out.constData();
        EXPECT_EQ(answer.err, "");
    }
}

TEST_P(VerbsTest, theVersionIsTold)
{
    const Answer answer = program.run({u"--version"_s});

    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.out, "Wattglass " WATTGLASS_VERSION "\n");
    EXPECT_EQ(answer.err, "");
}

TEST_P(VerbsTest, aVerbNobodyKnowsIsRefusedWithThoseThereAre)
{
    const Answer sentence = program.run({u"improt"_s, u"a.xml"_s});
    const Answer json = program.run({u"improt"_s, u"a.xml"_s, u"--json"_s});

    EXPECT_EQ(sentence.code, 2);
    EXPECT_EQ(sentence.out, "");
    EXPECT_EQ(sentence.err,
              QByteArray("wattglass: VERB cannot be “improt”; choose from import, series, query, export, repair, overlaps,"
                         " tariff, accounts, call, commands, connect, sync, disconnect, backup, restore, rescue, sandbox.\n"));
    EXPECT_EQ(json.code, 2);
    EXPECT_EQ(json.error()[u"kind"_s].toString(), u"BadArgument"_s);
    EXPECT_EQ(json.error()[u"candidates"_s].toArray(), QJsonArray::fromStringList(verbs));
}

TEST_P(VerbsTest, refuseWhatTheyCannotUse)
{
    for (const QString &verb : verbs) {
        const Answer unknown = program.run({verb, u"--nonsense"_s});

        EXPECT_EQ(unknown.code, 2) << qPrintable(verb);
        EXPECT_EQ(unknown.out, "");
        const QString wanted = u"wattglass: wattglass %1 takes no “--nonsense”; see wattglass %1 --help.\n"_s.arg(verb);
        EXPECT_EQ(QString::fromUtf8(unknown.err), wanted);
    }
}

INSTANTIATE_TEST_SUITE_P(displays, VerbsTest, testing::Bool(), [](const auto &info) { return info.param ? "thatIsNotThere" : "none"; });

TEST(VerbsLanguageTest, speakTheLanguageOfTheSystem)
{
    Program program;
    program.setEnvironment(u"LC_ALL"_s, u"it_IT.UTF-8"_s);

    const Answer answer = program.run({u"query"_s});

    EXPECT_EQ(answer.code, 2);
    EXPECT_EQ(QString::fromUtf8(answer.err), u"wattglass: Bisogna indicare SERIES.\n"_s);
}
