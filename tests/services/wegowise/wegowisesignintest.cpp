// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signin.h"
#include "tests/services/accounts/signinbench.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using Step = SignIn::Step;

namespace
{
const QByteArray temporary = "POST /wegowise/api/oauth/request_token";
const QByteArray lasting = "POST /wegowise/api/oauth/access_token";
const QByteArray user = "GET /wegowise/api/oauth/user";

class WegoWiseSignInTest : public testing::Test
{
protected:
    WegoWiseSignInTest()
    {
        bench.facts.signIn.remove(u"port"_s); // tests may run at the same time
        bench.server.on(temporary, {ScriptedServer::answer(200, "oauth_token=tt&oauth_token_secret=ts&oauth_callback_confirmed=true")});
        bench.server.on(lasting, {ScriptedServer::answer(200, "oauth_token=lt&oauth_token_secret=ls")});
        bench.server.on(user, {ScriptedServer::answer(200, R"({"id":"1","username":"johndoe"})")});
    }
    Result<SignedIn> pasted(const QString &text)
    {
        bench.begin(credentials);
        EXPECT_TRUE(QTest::qWaitFor([&] { return bench.page.isValid() || !bench.results.isEmpty(); }, 20'000));
        EXPECT_TRUE(bench.signIn->paste(text));
        return bench.end();
    }

    SignInBench bench{u"wegowise"_s};
    const Credentials credentials{{u"consumer_key"_s, "ck"}, {u"consumer_secret"_s, "cs"}};
};
}

TEST_F(WegoWiseSignInTest, goesFromThePageToTheUser)
{
    const Result<SignedIn> result = pasted(u"verifier20characters"_s);

    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->name, u"johndoe"_s);
    EXPECT_FALSE(result->until.isValid());
    EXPECT_EQ(*OAuth1SignIn::lastingToken(result->secrets[u"tokens"_s]), (OAuth1Token{"lt", "ls"}));
    EXPECT_EQ(bench.steps, (QList{Step::Asking, Step::InBrowser, Step::Exchanging, Step::Proving}));
    EXPECT_EQ(bench.told("oauth_token"), "tt");
    EXPECT_TRUE(bench.server.requestsFor(user).value(0).contains("oauth_token=\"lt\""));
    EXPECT_TRUE(bench.server.requestsFor(lasting).value(0).contains("oauth_verifier=\"verifier20characters\""));
}

TEST_F(WegoWiseSignInTest, stopsWhereTheCallbackIsNotConfirmed)
{
    bench.server.on(temporary, {ScriptedServer::answer(200, "oauth_token=tt&oauth_token_secret=ts")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().place.field, u"oauth_callback_confirmed"_s);
    EXPECT_FALSE(bench.page.isValid());
}

TEST_F(WegoWiseSignInTest, takesNoAnswerToAnotherAttempt)
{
    bench.begin(credentials);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bench.page.isValid(); }, 20'000));

    EXPECT_FALSE(bench.signIn->paste(u"http://127.0.0.1/callback?oauth_token=other&oauth_verifier=v"_s));
    EXPECT_FALSE(bench.signIn->paste(u"http://127.0.0.1/callback?oauth_token=tt"_s));

    EXPECT_TRUE(bench.results.isEmpty()) << "it goes on waiting";
    EXPECT_TRUE(bench.signIn->paste(u"http://127.0.0.1/callback?oauth_token=tt&oauth_verifier=v"_s));
    EXPECT_TRUE(bench.end());
}

TEST_F(WegoWiseSignInTest, isNotDoneWhenTheTokenIsWorthNothing)
{
    bench.server.on(user, {ScriptedServer::answer(401, "Invalid OAuth Request")});

    const Result<SignedIn> result = pasted(u"v"_s);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::SignedOut);
}
