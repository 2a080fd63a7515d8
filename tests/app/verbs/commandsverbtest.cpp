// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

TEST(CommandsVerbTest, tellsOfNothingWhereNothingWasChanged)
{
    Program program;

    const Answer answer = program.onStore(u"commands"_s, {u"--json"_s});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(QJsonDocument::fromJson(answer.out).array(), QJsonArray());
}

TEST(CommandsVerbTest, namesWhatCannotBeUsed)
{
    Program program;

    const Answer unknown = program.onStore(u"commands"_s, {u"7"_s, u"--json"_s});
    const Answer missing = program.onStore(u"commands"_s, {u"--applied"_s, u"--json"_s});

    EXPECT_EQ(unknown.code, 2);
    EXPECT_EQ(unknown.error()[u"field"_s].toString(), u"NUMBER");
    EXPECT_EQ(missing.code, 2);
    EXPECT_EQ(missing.error()[u"field"_s].toString(), u"NUMBER");
}
