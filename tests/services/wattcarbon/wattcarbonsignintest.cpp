// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokentext.h"
#include "tests/services/accounts/signinbench.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray token = "POST /wattcarbon/api/auth/token";

class WattCarbonSignInTest : public testing::Test
{
protected:
    SignInBench bench{u"wattcarbon"_s};
    const Credentials credentials{{u"email"_s, "anna@casa.example"}, {u"api_key"_s, "k+ey &CANARY"}};
};
}

TEST_F(WattCarbonSignInTest, sendsTheKeyInTheBodyOnly)
{
    bench.server.on(token, {ScriptedServer::answer(200, R"({"access_token":"at-1","token_type":"bearer"})")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    ASSERT_EQ(bench.server.requests().size(), 1);
    const QByteArray request = bench.server.requests().constFirst();
    EXPECT_LT(request.indexOf("\r\n\r\n"), request.indexOf("CANARY"));
    EXPECT_EQ(SignInBench::form(request),
              (FormText::Fields{{"grant_type", "password"}, {"username", "anna@casa.example"}, {"password", "k+ey &CANARY"}}));
    EXPECT_TRUE(request.contains("User-Agent: Wattglass/"));
    EXPECT_EQ(bench.steps, QList{SignIn::Step::Exchanging});
}

TEST_F(WattCarbonSignInTest, renewsADayAnHourBeforeItsEnd)
{
    bench.server.on(token, {ScriptedServer::answer(200, R"({"access_token":"at-1","token_type":"bearer"})")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_TRUE(result);
    EXPECT_EQ(result->until, bench.clock.now().addSecs(23 * 3600));
    EXPECT_EQ(TokenText::read(result->secrets[u"tokens"_s])->expiresAt, bench.clock.now().addSecs(24 * 3600));
}

TEST_F(WattCarbonSignInTest, asksOnceWithAWrongKey)
{
    bench.server.on(token, {ScriptedServer::answer(401, R"({"detail":"Incorrect username or password"})")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::SignInRefused);
    EXPECT_EQ(bench.server.requests().size(), 1);
}

TEST_F(WattCarbonSignInTest, tellsAFaultOfTheServiceFromARefusal)
{
    for (const QByteArray &answer : {ScriptedServer::answer(404, "{}"),
                                     ScriptedServer::answer(200, "<html>"),
                                     ScriptedServer::answer(200, R"({"token_type":"bearer"})")}) {
        SignInBench one(u"wattcarbon"_s);
        one.server.on(token, {answer});

        const Result<SignedIn> result = one.run(credentials);

        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, Error::Kind::BadAnswer);
    }
}

TEST_F(WattCarbonSignInTest, tellsUntilWhenItIsToWait)
{
    bench.server.on(token, {ScriptedServer::answer(429, "{}", "Retry-After: 120\r\n")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::RateLimited);
    EXPECT_EQ(result.error().place.found, bench.clock.now().addSecs(120).toString(Qt::ISODate));
}
