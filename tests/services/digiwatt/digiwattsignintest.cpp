// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattgrant.h"
#include "services/oauth/credentialtext.h"
#include "tests/services/accounts/signinbench.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray token = "POST /digiwatt/api/auth/token";
const QByteArray greenness = "GET /digiwatt/api/greenness";
const QByteArray green = R"({"status":200,"data":{"best_windows":[{"start":"2025-22-07T08:58:00Z","stop":"2025-22-07T13:01:00Z"}],)"
                         R"("time_series":{"index":[],"columns":["renewable_fraction"],"data":[[NaN]]}}})";

class DigiwattSignInTest : public testing::Test
{
protected:
    DigiwattSignInTest()
    {
        bench.server.on(token, {ScriptedServer::answer(200, R"({"access_token":"at-1","expires_in":36000,"token_type":"Bearer"})")});
        bench.server.on(greenness, {ScriptedServer::answer(200, green)});
    }

    SignInBench bench{u"digiwatt"_s};
    const Credentials credentials{{u"client_id"_s, "client1"}, {u"client_secret"_s, "se+cret"}};
};
}

TEST_F(DigiwattSignInTest, isProvedByHowGreenTheGridIs)
{
    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(bench.steps, (QList{SignIn::Step::Exchanging, SignIn::Step::Proving}));
    EXPECT_EQ(SignInBench::form(bench.server.requestsFor(token).value(0)),
              (FormText::Fields{{"grant_type", "client_credentials"}, {"client_id", "client1"}, {"client_secret", "se+cret"}}));
    EXPECT_TRUE(bench.server.requestsFor(greenness).value(0).contains("Authorization: Bearer at-1\r\n"));
    EXPECT_EQ(result->until, bench.clock.now().addSecs(32'400)) << "renewed when nine tenths of its ten hours are over";
}

TEST_F(DigiwattSignInTest, makesTheHeaderOfTheTypeThatCame)
{
    bench.server.on(token, {ScriptedServer::answer(200, R"({"access_token":"at-1","expires_in":36000,"token_type":"bearer"})")});

    ASSERT_TRUE(bench.run(credentials));

    EXPECT_TRUE(bench.server.requestsFor(greenness).value(0).contains("Authorization: bearer at-1\r\n"));
}

TEST_F(DigiwattSignInTest, saysWhyTheClientIsRefused)
{
    bench.server.on(token, {ScriptedServer::answer(401, R"({"error":"unauthorized_client","error_description":"Invalid client secret"})")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::SignInRefused);
    EXPECT_EQ(result.error().place.found, u"Invalid client secret"_s);
    EXPECT_TRUE(bench.server.requestsFor(greenness).isEmpty());
}

TEST_F(DigiwattSignInTest, looksAtTheStatusWithinTheAnswer)
{
    bench.server.on(greenness, {ScriptedServer::answer(200, R"({"status":403,"error":"forbidden"})")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Refused);
}

TEST_F(DigiwattSignInTest, needsAnAnswerThatIsOne)
{
    bench.server.on(greenness, {ScriptedServer::answer(200, R"({"status":200,"data":{}})")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().place.field, u"data.best_windows");
}

TEST_F(DigiwattSignInTest, asksInJsonWhereAFormIsNotUnderstoodAndRemembersIt)
{
    const QByteArray good = ScriptedServer::answer(200, R"({"access_token":"at-1","expires_in":36000,"token_type":"Bearer"})");
    for (const QByteArray &refusal : {ScriptedServer::answer(415, ""), ScriptedServer::answer(400, R"({"detail":"invalid JSON"})")}) {
        SignInBench other{u"digiwatt"_s};
        other.server.on(token, {refusal, good});
        other.server.on(greenness, {ScriptedServer::answer(200, green)});

        const Result<SignedIn> result = other.run(credentials);

        ASSERT_TRUE(result) << qPrintable(result.error().detail);
        const QByteArrayList asked = other.server.requestsFor(token);
        ASSERT_EQ(asked.size(), 2);
        EXPECT_TRUE(asked[0].contains("Content-Type: application/x-www-form-urlencoded\r\n"));
        EXPECT_TRUE(asked[1].contains("Content-Type: application/json\r\n"));
        EXPECT_TRUE(asked[1].endsWith(R"({"client_id":"client1","client_secret":"se+cret","grant_type":"client_credentials"})"));
        const auto kept = CredentialText::read(result->secrets[u"credentials"_s]);
        EXPECT_EQ(DigiwattGrants::bodyIn(*kept), TokenBody::Json);
    }
}

TEST_F(DigiwattSignInTest, asksAnAccountAgainAsItWasUnderstood)
{
    ASSERT_TRUE(bench.run(DigiwattGrants::with(credentials, TokenBody::Json)));

    const QByteArrayList asked = bench.server.requestsFor(token);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked[0].contains("Content-Type: application/json\r\n"));
}

TEST_F(DigiwattSignInTest, sendsAKeyThatIsRefusedOnce)
{
    bench.server.on(token, {ScriptedServer::answer(400, R"({"error":"unauthorized_client"})")});

    EXPECT_EQ(bench.run(credentials).error().kind, Error::Kind::SignInRefused);

    EXPECT_EQ(bench.server.requestsFor(token).size(), 1);
}

TEST_F(DigiwattSignInTest, asksNoThirdTime)
{
    bench.server.on(token, {ScriptedServer::answer(415, "")});

    EXPECT_EQ(bench.run(credentials).error().kind, Error::Kind::BadAnswer);

    EXPECT_EQ(bench.server.requestsFor(token).size(), 2);
}
