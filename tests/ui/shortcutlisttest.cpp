// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcutlist.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

TEST(ShortcutListTest, bindsAndTellsTheSameKeys)
{
    ShortcutList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int done = 0;

    list.add({u"T"_s, u"Ctrl+T"_s}, "Go to today", [&done] { ++done; });
    list.trigger(0);

    const auto role = [&list](const char *name) { return list.data(list.index(0), list.roleNames().key(name)); };
    EXPECT_EQ(done, 1);
    EXPECT_EQ(role("keySequences").toStringList(), QStringList({u"T"_s, u"Ctrl+T"_s}));
    EXPECT_EQ(role("keys"), u"T, Ctrl+T"_s);
    EXPECT_EQ(role("what"), u"Go to today"_s);
}
