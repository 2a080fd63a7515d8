// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokentext.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
const Tokens whole{"Bearer", "at+1/2=", "rt-\xC3\xA9", QDateTime::fromSecsSinceEpoch(1'900'000'000, Qt::UTC)};
const Tokens endless{"bearer", "at", "", {}};
}

TEST(TokenTextTest, comesBackAsItWas)
{
    for (const Tokens &tokens : {whole, endless}) {
        const Result<Tokens> read = TokenText::read(TokenText::of(tokens));
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, tokens);
    }
}

TEST(TokenTextTest, whatIsNoSuchTextIsNoSignIn)
{
    for (const QByteArray &text : {QByteArray(),
                                   QByteArray("{}"),
                                   QByteArray("[]"),
                                   QByteArray("null"),
                                   TokenText::of(whole).chopped(1),
                                   TokenText::of(whole).replace("\"access\"", "\"acces\""),
                                   TokenText::of(whole).replace("1900000000", "-1"),
                                   TokenText::of(whole).replace("1900000000", "\"soon\""),
                                   TokenText::of({"Bearer", "", "rt", {}})}) {
        const Result<Tokens> read = TokenText::read(text);
        ASSERT_FALSE(read) << text.constData();
        EXPECT_EQ(read.error().kind, Error::Kind::SignedOut);
    }
}

TEST(TokenTextTest, mutatedTextsAreReadOrRefusedAndNeverWithoutAToken)
{
    QRandomGenerator dice(20261126);
    for (int i = 0; i < 10'000; ++i) {
        QByteArray text = TokenText::of(whole);
        for (int k = 0; k <= int(dice.bounded(3)); ++k)
            text[dice.bounded(int(text.size()))] = char(dice.bounded(256));
        const Result<Tokens> read = TokenText::read(text);
        ASSERT_TRUE(!read || !read->access.isEmpty()) << text.constData();
    }
}
