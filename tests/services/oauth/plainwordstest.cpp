// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/plainwords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(PlainWordsTest, leavesWordsAsTheyAre)
{
    EXPECT_EQ(PlainWords::of(u"L\u2019utente <b>non</b> vuole \U0001F600"_s), u"L\u2019utente <b>non</b> vuole \U0001F600");
    EXPECT_EQ(PlainWords::of({}), QString());
}

TEST(PlainWordsTest, areOnOneLine)
{
    EXPECT_EQ(PlainWords::of(u" one\r\n\ttwo \u2028three "_s), u"one two three");
}

TEST(PlainWordsTest, haveNothingThatIsNotSeen)
{
    EXPECT_EQ(PlainWords::of(u"a\u001b[31mb\u202ec\u200bd\u0007e\uf8ff"_s), u"a[31mbcde");
}

TEST(PlainWordsTest, areAtMost200Letters)
{
    EXPECT_EQ(PlainWords::of(QString(200, u'x')), QString(200, u'x'));
    EXPECT_EQ(PlainWords::of(QString(1'000'000, u'x')).size(), 200);
    EXPECT_EQ(PlainWords::of(QString(199, u'x') + u"\U0001F600"_s), QString(199, u'x'));
}
