// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
const QStringList pictures{u"svg"_s, u"pdf"_s, u"png"_s};
const QStringList tables{u"csv"_s, u"json"_s};

class ExportBytesTest : public testing::Test
{
protected:
    ExportBytesTest()
    {
        const Answer imported = program.onStore(u"import"_s, {u"--zone=America/Los_Angeles"_s, Files::greenButton(u"hourly.xml"_s)});
        EXPECT_EQ(imported.code, 0) << imported.err.constData();
        program.setEnvironment(u"SOURCE_DATE_EPOCH"_s, u"1700000000"_s);
    }

    /** What a process of its own writes of the one month. */
    QByteArray written(const QString &ending) const
    {
        const QString path = program.path(u"month."_s + ending);
        const Answer answer = program.onStore(
            u"export"_s,
            {u"history"_s, u"--from=2011-03-01"_s, u"--to=2011-04-01"_s, u"--compare=previous"_s, u"--overwrite"_s, u"-o"_s, path});
        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        return Files::content(path);
    }

    void moveElsewhere()
    {
        const QString home = program.path(u"elsewhere"_s);
        EXPECT_TRUE(QDir().mkpath(home));
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
            program.setEnvironment(name, home);
        program.setEnvironment(u"TZ"_s, u"Asia/Kathmandu"_s);
        program.setEnvironment(u"USER"_s, u"somebody"_s);
        program.setEnvironment(u"LC_ALL"_s, u"C"_s);
    }

    Program program;
};
}

TEST_F(ExportBytesTest, neitherHomeNorZoneOfTheMachineMatters)
{
    QMap<QString, QByteArray> here;
    for (const QString &ending : pictures + tables)
        here[ending] = written(ending);

    moveElsewhere();

    for (const QString &ending : pictures + tables)
        EXPECT_EQ(written(ending), here[ending]) << qPrintable(ending);
}

TEST_F(ExportBytesTest, theOrderOfHashesDoesNotMatter)
{
    const QByteArray first = written(u"pdf"_s);
    for (int i = 0; i < 6; ++i) // with two fonts in one order or the other, six times the same by luck is one in 64
        EXPECT_EQ(written(u"pdf"_s), first);
}

TEST_F(ExportBytesTest, onlyAPdfSaysWhenItWasMade)
{
    QMap<QString, QByteArray> before;
    for (const QString &ending : pictures + tables)
        before[ending] = written(ending);

    program.setEnvironment(u"SOURCE_DATE_EPOCH"_s, u"1800000001"_s);

    for (const QString &ending : pictures + tables) {
        QByteArray expected = before[ending];
        if (ending == u"pdf"_s)
            expected.replace("(D:20231114221320Z)", "(D:20270115080001Z)");
        EXPECT_EQ(written(ending), expected) << qPrintable(ending);
        EXPECT_EQ(expected != before[ending], ending == u"pdf"_s);
    }
}

TEST_F(ExportBytesTest, tablesSpeakNoLanguage)
{
    QMap<QString, QByteArray> here;
    for (const QString &ending : tables)
        here[ending] = written(ending);

    program.setEnvironment(u"LC_ALL"_s, u"it_IT.UTF-8"_s);
    program.setEnvironment(u"LANGUAGE"_s, u"it"_s);

    for (const QString &ending : tables)
        EXPECT_EQ(written(ending), here[ending]) << qPrintable(ending);
}
