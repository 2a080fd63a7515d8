// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

TEST(SyncVerbTest, fetchesWhatTheDemoUsersServicesHave)
{
    Program program;

    const Answer answer = program.run({u"sync"_s, u"tesla-1"_s, u"--since"_s, u"2020-02-30"_s, u"--demo"_s, u"--json"_s});
    EXPECT_EQ(answer.code, 2);
    EXPECT_EQ(answer.error()[u"field"_s].toString(), u"--since");

    const QString yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    const Answer told = program.run({u"sync"_s, u"tesla-1"_s, u"--since"_s, yesterday, u"--demo"_s, u"--json"_s});
    EXPECT_EQ(told.code, 0) << told.err.constData();
    ASSERT_EQ(told.array().size(), 1);
    EXPECT_GT(told.array()[0][u"added"_s].toInt(), 1000);
    EXPECT_TRUE(told.array()[0][u"trouble"_s].isNull());
}

TEST(SyncVerbTest, tellsTheKindOfTroubleOfAnAccount)
{
    Program program;

    const Answer answer = program.onStore(u"sync"_s, {u"tesla-9"_s, u"--json"_s});

    EXPECT_EQ(answer.code, 2);
    EXPECT_EQ(answer.array()[0][u"trouble"_s].toString(), u"UnknownAccount");
}
