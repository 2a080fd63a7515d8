// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/callbackruns.h"

#include <gtest/gtest.h>

namespace
{
constexpr quint32 seed = 20261126;
constexpr int wrongOnes = 100'000;
constexpr int harmlessOnes = 10'000;

void expectNoneAccepted(const CallbackRuns::Count &count)
{
    EXPECT_EQ(count.accepted, 0);
    for (const QByteArray &query : count.first)
        ADD_FAILURE() << query.constData();
}
}

TEST(CallbacksTest, codesAreReadHoweverTheyAreWritten)
{
    MutatedCallbacks callbacks = CallbackRuns::codes(seed);
    for (int i = 0; i < harmlessOnes; ++i) {
        const QByteArray query = callbacks.harmless();
        const auto code = CallbackRuns::attempt.codeFrom(query);
        ASSERT_TRUE(code) << query.constData();
        ASSERT_EQ(*code, "4/0Ab+c=") << query.constData();
    }
}

TEST(CallbacksTest, noCodeOfAHundredThousandWrongCallbacksIsTaken)
{
    expectNoneAccepted(CallbackRuns::wrongCodes(seed, wrongOnes));
}

TEST(CallbacksTest, whatIsWrongIsIgnoredOrARefusal)
{
    MutatedCallbacks codes = CallbackRuns::codes(seed);
    MutatedCallbacks verifiers = CallbackRuns::verifiers(seed);
    for (int i = 0; i < harmlessOnes; ++i) {
        const auto code = CallbackRuns::attempt.codeFrom(codes.wrong());
        const auto verifier = OAuth1SignIn::verifierFrom(verifiers.wrong(), CallbackRuns::temporary);
        ASSERT_FALSE(code);
        ASSERT_TRUE(code.error().kind == Error::Kind::NotThisSignIn || code.error().kind == Error::Kind::SignInRefused);
        ASSERT_FALSE(verifier);
        ASSERT_EQ(verifier.error().kind, Error::Kind::NotThisSignIn);
    }
}

TEST(CallbacksTest, verifiersAreReadHoweverTheyAreWritten)
{
    MutatedCallbacks callbacks = CallbackRuns::verifiers(seed);
    for (int i = 0; i < harmlessOnes; ++i) {
        const QByteArray query = callbacks.harmless();
        const auto verifier = OAuth1SignIn::verifierFrom(query, CallbackRuns::temporary);
        ASSERT_TRUE(verifier) << query.constData();
        ASSERT_EQ(*verifier, "hfdp7dh39dks9884") << query.constData();
    }
}

TEST(CallbacksTest, noVerifierOfAHundredThousandWrongCallbacksIsTaken)
{
    expectNoneAccepted(CallbackRuns::wrongVerifiers(seed, wrongOnes));
}
