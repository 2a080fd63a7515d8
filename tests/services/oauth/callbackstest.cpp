// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/authorization.h"
#include "services/oauth/oauth1signin.h"
#include "tests/services/oauth/mutatedcallbacks.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr quint32 seed = 20261126;
constexpr int wrongOnes = 100'000;
constexpr int harmlessOnes = 10'000;

const Authorization attempt{.config = {.issuer = "https://auth.example"}, .state = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"};
const OAuth1Token temporary{"a5f5e9d2a3911a048b467bce3ad577a5cb64402c", "cfe39d9b5fb6b8617e5c633da1ec23c9f993c676"};

MutatedCallbacks codes()
{
    return {{{"code", "4/0Ab+c="}, {"state", attempt.state}, {"iss", attempt.config.issuer}}, "state", "code", seed};
}

MutatedCallbacks verifiers()
{
    return {{{"oauth_token", temporary.token}, {"oauth_verifier", "hfdp7dh39dks9884"}}, "oauth_token", "oauth_verifier", seed};
}
}

TEST(CallbacksTest, codesAreReadHoweverTheyAreWritten)
{
    MutatedCallbacks callbacks = codes();
    for (int i = 0; i < harmlessOnes; ++i) {
        const QByteArray query = callbacks.harmless();
        const auto code = attempt.codeFrom(query);
        ASSERT_TRUE(code) << query.constData();
        ASSERT_EQ(*code, "4/0Ab+c=") << query.constData();
    }
}

TEST(CallbacksTest, noCodeOfAHundredThousandWrongCallbacksIsTaken)
{
    MutatedCallbacks callbacks = codes();
    int taken = 0;
    for (int i = 0; i < wrongOnes; ++i) {
        const QByteArray query = callbacks.wrong();
        const auto code = attempt.codeFrom(query);
        if (code && ++taken <= 3)
            ADD_FAILURE() << query.constData();
        ASSERT_TRUE(code || code.error().kind == Error::Kind::NotThisSignIn || code.error().kind == Error::Kind::SignInRefused);
    }
    EXPECT_EQ(taken, 0);
}

TEST(CallbacksTest, verifiersAreReadHoweverTheyAreWritten)
{
    MutatedCallbacks callbacks = verifiers();
    for (int i = 0; i < harmlessOnes; ++i) {
        const QByteArray query = callbacks.harmless();
        const auto verifier = OAuth1SignIn::verifierFrom(query, temporary);
        ASSERT_TRUE(verifier) << query.constData();
        ASSERT_EQ(*verifier, "hfdp7dh39dks9884") << query.constData();
    }
}

TEST(CallbacksTest, noVerifierOfAHundredThousandWrongCallbacksIsTaken)
{
    MutatedCallbacks callbacks = verifiers();
    int taken = 0;
    for (int i = 0; i < wrongOnes; ++i) {
        const QByteArray query = callbacks.wrong();
        const auto verifier = OAuth1SignIn::verifierFrom(query, temporary);
        if (verifier && ++taken <= 3)
            ADD_FAILURE() << query.constData();
        ASSERT_TRUE(verifier || verifier.error().kind == Error::Kind::NotThisSignIn);
    }
    EXPECT_EQ(taken, 0);
}
