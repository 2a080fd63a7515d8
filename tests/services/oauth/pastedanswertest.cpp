// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/pastedanswer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
QByteArray queryIn(const QString &text)
{
    return PastedAnswer::queryIn(text, "code", {"state", "s t"});
}
}

TEST(PastedAnswerTest, aProofAloneIsTiedToTheAttempt)
{
    EXPECT_EQ(queryIn(u" NA_4/0Ab+c \n"_s), "code=NA_4%2F0Ab%2Bc&state=s%20t");
}

TEST(PastedAnswerTest, ofAnAddressItIsTheQuery)
{
    EXPECT_EQ(queryIn(u"http://127.0.0.1:4/callback?code=a%2Fb&state=c"_s), "code=a%2Fb&state=c");
    EXPECT_EQ(queryIn(u"http://127.0.0.1:4/callback?code=a&state=c#top"_s), "code=a&state=c");
    EXPECT_EQ(queryIn(u"code=a&state=c"_s), "code=a&state=c");
}

TEST(PastedAnswerTest, anAddressWithoutAQueryOrWordsAreNoProof)
{
    for (const QString &text : {u"http://127.0.0.1:4/callback"_s, u"I do not know"_s, u"caf\u00e9"_s})
        EXPECT_FALSE(queryIn(text).contains("state=")) << qPrintable(text);
}
