// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
