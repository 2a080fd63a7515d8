// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/credentialtext.h"
#include "services/oauth/tokentext.h"
#include "tests/services/accounts/signinbench.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using Step = SignIn::Step;

namespace
{
const QByteArray token = "POST /tesla/token/oauth2/v3/token";
const QByteArray naRegion = "GET /tesla/na/api/1/users/region";
const QByteArray euRegion = "GET /tesla/eu/api/1/users/region";
const QByteArray naProducts = "GET /tesla/na/api/1/products";
const QByteArray euProducts = "GET /tesla/eu/api/1/products";
const QByteArray naPartner = "POST /tesla/na/api/1/partner_accounts";

QByteArray good(const QByteArray &body)
{
    return ScriptedServer::answer(200, body);
}

QByteArray region(const QByteArray &name)
{
    return good(R"({"response":{"region":")" + name + R"(","fleet_api_base_url":"https://evil.example"}})");
}

class TeslaSignInTest : public testing::Test
{
protected:
    TeslaSignInTest()
    {
        bench.server.on(token, {good(R"({"access_token":"at-1","refresh_token":"rt-1","expires_in":28800,"token_type":"Bearer"})")});
        bench.server.on(naRegion, {region("na")});
        bench.server.on(euRegion, {region("eu")});
        for (const QByteArray &products : {naProducts, euProducts})
            bench.server.on(products,
                            {good(R"({"response":[{"vehicle_id":1},{"energy_site_id":1689012345678901,"site_name":"Casa"},)"
                                  R"({"energy_site_id":7}],"count":3})")});
        consentWith("NA_code");
    }
    void consentWith(const QByteArray &code)
    {
        bench.browser = [this, code](const QUrl &) { bench.comeBack("code=" + code + "&state=" + bench.told("state")); };
    }

    SignInBench bench{u"tesla"_s};
    Credentials credentials{{u"client_id"_s, "wattglass-demo"}};
};
}

TEST_F(TeslaSignInTest, goesFromThePageToTheSites)
{
    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->name, u"Casa, 7"_s);
    EXPECT_EQ(result->until, bench.clock.now().addSecs(28'800));
    EXPECT_EQ(TokenText::read(result->secrets[u"tokens"_s])->refresh, "rt-1");
    EXPECT_EQ(CredentialText::read(result->secrets[u"credentials"_s]),
              (Credentials{{u"client_id"_s, "wattglass-demo"}, {u"region"_s, "na"}}));
    EXPECT_EQ(bench.steps, (QList{Step::InBrowser, Step::Exchanging, Step::Proving}));
    EXPECT_EQ(bench.page.path(), u"/tesla/auth/oauth2/v3/authorize"_s);
    EXPECT_EQ(bench.told("prompt_missing_scopes"), "true");
    const FormText::Fields form = SignInBench::form(bench.server.requestsFor(token).value(0));
    EXPECT_EQ(form["audience"], bench.server.url().toEncoded() + "/tesla/na");
    EXPECT_FALSE(form.contains("client_secret"));
    EXPECT_TRUE(bench.server.requestsFor(naProducts).value(0).contains("Authorization: Bearer at-1\r\n"));
}

TEST_F(TeslaSignInTest, sendsTheSecretWhereThereIsOne)
{
    credentials.insert(u"client_secret"_s, "s3cr+t");

    ASSERT_TRUE(bench.run(credentials));

    EXPECT_EQ(SignInBench::form(bench.server.requestsFor(token).value(0))["client_secret"], "s3cr+t");
}

TEST_F(TeslaSignInTest, asksInTheRegionThatTheCodeTells)
{
    consentWith("EU_code");

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_TRUE(result);
    EXPECT_EQ(CredentialText::read(result->secrets[u"credentials"_s])->value(u"region"_s), "eu");
    EXPECT_EQ(SignInBench::form(bench.server.requestsFor(token).value(0))["audience"], bench.server.url().toEncoded() + "/tesla/eu");
    EXPECT_TRUE(bench.server.requestsFor(naRegion).isEmpty());
}

TEST_F(TeslaSignInTest, goesWhereTheServiceSaysThatTheAccountIs)
{
    bench.server.on(naRegion, {region("eu")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_TRUE(result);
    EXPECT_TRUE(bench.server.requestsFor(naProducts).isEmpty());
    EXPECT_EQ(bench.server.requestsFor(euProducts).size(), 1);
}

TEST_F(TeslaSignInTest, changesTheRegionOnceWhenItIsTheWrongOne)
{
    bench.server.on(naRegion, {ScriptedServer::answer(421, "{}")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_TRUE(result);
    EXPECT_EQ(bench.server.requestsFor(euProducts).size(), 1);
}

TEST_F(TeslaSignInTest, doesNotGoToAndFroBetweenRegions)
{
    bench.server.on(naProducts, {ScriptedServer::answer(421, "{}")});
    bench.server.on(euRegion, {region("na")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Refused);
    EXPECT_EQ(bench.server.requestsFor(naProducts).size(), 2);
}

TEST_F(TeslaSignInTest, followsNoAddressThatTheServiceSends)
{
    bench.server.on(naRegion, {region("moon")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::BadAnswer);
    EXPECT_EQ(result.error().place.field, u"response.region"_s);
}

TEST_F(TeslaSignInTest, saysWhatAnUnknownApplicationNeeds)
{
    bench.server.on(naRegion, {ScriptedServer::answer(412, R"({"error":"Unregistered account"})")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::NotRegistered);
    EXPECT_EQ(result.error().place.field, u"partner_accounts (client_secret, domain)"_s);
    EXPECT_EQ(result.error().candidates, (QStringList{u"client_secret"_s, u"domain"_s}));
}

TEST_F(TeslaSignInTest, makesTheApplicationKnownOnce)
{
    credentials.insert({{u"client_secret"_s, "secret"}, {u"domain"_s, "home.example"}});
    bench.server.on(naRegion, {ScriptedServer::answer(412, "{}"), region("na")});
    bench.server.on(naPartner, {good(R"({"response":{"account_id":"1"}})")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(bench.steps, (QList{Step::InBrowser, Step::Exchanging, Step::Proving, Step::Registering, Step::Proving}));
    const FormText::Fields form = SignInBench::form(bench.server.requestsFor(token).value(1));
    EXPECT_EQ(form["grant_type"], "client_credentials");
    EXPECT_EQ(form["audience"], bench.server.url().toEncoded() + "/tesla/na");
    ASSERT_EQ(bench.server.requestsFor(naPartner).size(), 1);
    EXPECT_TRUE(bench.server.requestsFor(naPartner).constFirst().endsWith(R"({"domain":"home.example"})"));
}

TEST_F(TeslaSignInTest, doesNotRegisterAgainAndAgain)
{
    credentials.insert({{u"client_secret"_s, "secret"}, {u"domain"_s, "home.example"}});
    bench.server.on(naRegion, {ScriptedServer::answer(412, "{}")});
    bench.server.on(naPartner, {good("{}")});

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::NotRegistered);
    EXPECT_EQ(bench.server.requestsFor(naPartner).size(), 1);
}

TEST_F(TeslaSignInTest, takesAPastedCode)
{
    bench.browser = {};
    bench.begin(credentials);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bench.page.isValid(); }));

    EXPECT_FALSE(bench.signIn->paste(u"http://127.0.0.1/callback?code=NA_x&state=other"_s));
    EXPECT_TRUE(bench.signIn->paste(u"NA_pasted"_s));

    EXPECT_TRUE(bench.end());
    EXPECT_EQ(SignInBench::form(bench.server.requestsFor(token).value(0))["code"], "NA_pasted");
}

TEST_F(TeslaSignInTest, tellsThatTheUserSaidNo)
{
    bench.browser = [this](const QUrl &) { bench.comeBack("error=access_denied&state=" + bench.told("state")); };

    const Result<SignedIn> result = bench.run(credentials);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::SignInRefused);
    EXPECT_TRUE(bench.server.requests().isEmpty());
}

TEST_F(TeslaSignInTest, asksOnlyReadsAgain)
{
    bench.server.on(naProducts, {ScriptedServer::answer(503, "{}"), good(R"({"response":[]})")});
    ASSERT_TRUE(bench.run(credentials));
    EXPECT_EQ(bench.server.requestsFor(naProducts).size(), 2);

    SignInBench other(u"tesla"_s);
    other.server.on(token, {ScriptedServer::answer(503, "{}")});
    other.browser = [&other](const QUrl &) { other.comeBack("code=NA_1&state=" + other.told("state")); };
    EXPECT_FALSE(other.run(credentials));
    EXPECT_EQ(other.server.requestsFor(token).size(), 1) << "a code is good for one time";
}

TEST_F(TeslaSignInTest, canBeCancelledAtEachStep)
{
    for (const Step step : {Step::InBrowser, Step::Exchanging, Step::Proving}) {
        bench.results.clear();
        bench.onStep = [this, step](Step begun) {
            if (begun == step)
                QMetaObject::invokeMethod(
                    bench.signIn.get(), &SignIn::cancel, step == Step::InBrowser ? Qt::QueuedConnection : Qt::DirectConnection);
        };
        if (step == Step::InBrowser)
            bench.browser = {};
        else
            consentWith("NA_code");

        const Result<SignedIn> result = bench.run(credentials);

        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, Error::Kind::Cancelled);
        EXPECT_FALSE(QTest::qWaitFor([this] { return bench.results.size() > 1; }, 50)) << "it ends once";
    }
}
