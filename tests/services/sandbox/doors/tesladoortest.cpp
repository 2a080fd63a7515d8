// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/pkce.h"
#include "tests/services/sandbox/doors/doorcalls.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace DoorCalls;
using namespace Qt::StringLiterals;

namespace
{
const QString page = u"/tesla/auth/oauth2/v3/authorize"_s;
const QString tokenPath = u"/tesla/token/oauth2/v3/token"_s;
const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray back = "http://127.0.0.1:40123/callback";

/** An application, and its user's browser. */
class TeslaDoorTest : public testing::Test
{
protected:
    void start(const SandboxFaults &faults = {}) { m_services = std::make_unique<SandboxServices>(faults); }
    SandboxAnswer answer(const SandboxRequest &request) { return m_services->answer(request, m_now); }
    static FormText::Pairs question()
    {
        return {{"response_type", "code"},
                {"client_id", "wattglass-demo"},
                {"redirect_uri", back},
                {"scope", "openid offline_access energy_device_data"},
                {"state", "st"},
                {"code_challenge", Pkce::challenge(verifier)},
                {"code_challenge_method", "S256"}};
    }
    SandboxAnswer open(const FormText::Pairs &pairs) { return answer(get(page + u'?' + QString::fromLatin1(FormText::encoded(pairs)))); }
    /** Where the browser comes back to when the user has decided. */
    FormText::Fields decide(const QByteArray &decision)
    {
        const QByteArray session = sessionOf(open(question()));
        EXPECT_EQ(answer(form(page, {{"session", session}, {"email", "anna@casa.example"}, {"password", "sole"}})).status, 200);
        return redirectOf(answer(form(page, {{"session", session}, {"decision", decision}})));
    }
    static FormText::Pairs exchange(const QByteArray &code)
    {
        return {{"grant_type", "authorization_code"},
                {"client_id", "wattglass-demo"},
                {"code", code},
                {"code_verifier", verifier},
                {"redirect_uri", back}};
    }
    QByteArray access()
    {
        return objectOf(answer(form(tokenPath, exchange(decide("yes").value("code")))))["access_token"_L1].toString().toLatin1();
    }
    SandboxAnswer call(const QString &path, const QByteArray &token) { return answer(get(path, {{"Authorization", "Bearer " + token}})); }

    std::unique_ptr<SandboxServices> m_services = std::make_unique<SandboxServices>();
    QDateTime m_now = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
};
}

TEST_F(TeslaDoorTest, aConsentGivesACodeAndACodeTokens)
{
    const FormText::Fields callback = decide("yes");
    EXPECT_EQ(callback.value("state"), "st");
    EXPECT_TRUE(callback.value("code").startsWith("NA_"));

    const QJsonObject tokens = objectOf(answer(form(tokenPath, exchange(callback.value("code")))));

    EXPECT_EQ(tokens["expires_in"_L1], 28'800);
    const SandboxAnswer products = call(u"/tesla/na/api/1/products"_s, tokens["access_token"_L1].toString().toLatin1());
    EXPECT_EQ(objectOf(products)["response"_L1][1]["site_name"_L1], u"Casa Demo"_s);
}

TEST_F(TeslaDoorTest, aRefusalComesBackWithItsState)
{
    EXPECT_EQ(decide("no"),
              (FormText::Fields{{"error", "access_denied"}, {"error_description", "The user denied the request"}, {"state", "st"}}));
}

TEST_F(TeslaDoorTest, whatIsNotSafeIsNotAsked)
{
    for (const auto &[name, value] : FormText::Pairs{{"client_id", "other"},
                                                     {"redirect_uri", "http://evil.example/"},
                                                     {"code_challenge_method", "plain"},
                                                     {"response_type", "token"},
                                                     {"state", ""}}) {
        FormText::Pairs pairs = question();
        for (FormText::Pair &pair : pairs) {
            if (pair.first == name)
                pair.second = value;
        }
        EXPECT_EQ(open(pairs).status, 400) << name.constData();
    }
}

TEST_F(TeslaDoorTest, aCodeIsGoodOnceAndForAWhile)
{
    const QByteArray code = decide("yes").value("code");
    EXPECT_EQ(answer(form(tokenPath, exchange(code))).status, 200);
    EXPECT_EQ(objectOf(answer(form(tokenPath, exchange(code))))["error"_L1], u"invalid_auth_code"_s);

    const QByteArray old = decide("yes").value("code");
    m_now = m_now.addSecs(301);
    EXPECT_EQ(objectOf(answer(form(tokenPath, exchange(old))))["error"_L1], u"invalid_auth_code"_s);
}

TEST_F(TeslaDoorTest, aCodeIsForWhoAskedForIt)
{
    for (const auto &[name, error] : std::vector<std::pair<QByteArray, QString>>{{"code_verifier", u"invalid_grant"_s},
                                                                                 {"redirect_uri", u"invalid_redirect_url"_s},
                                                                                 {"client_id", u"unauthorized_client"_s},
                                                                                 {"client_secret", u"unauthorized_client"_s}}) {
        FormText::Pairs pairs = exchange(decide("yes").value("code"));
        erase_if(pairs, [&name = name](const FormText::Pair &pair) { return pair.first == name; });
        pairs.append({name, "other"});
        EXPECT_EQ(objectOf(answer(form(tokenPath, pairs)))["error"_L1], error) << name.constData();
    }
}

TEST_F(TeslaDoorTest, aRefreshTokenIsGoodOnce)
{
    const QJsonObject tokens = objectOf(answer(form(tokenPath, exchange(decide("yes").value("code")))));
    const FormText::Pairs refresh{{"grant_type", "refresh_token"},
                                  {"client_id", "wattglass-demo"},
                                  {"refresh_token", tokens["refresh_token"_L1].toString().toLatin1()}};

    const QJsonObject next = objectOf(answer(form(tokenPath, refresh)));

    EXPECT_NE(next["refresh_token"_L1], tokens["refresh_token"_L1]);
    EXPECT_EQ(objectOf(answer(form(tokenPath, refresh)))["error"_L1], u"login_required"_s);
}

TEST_F(TeslaDoorTest, aTokenIsForItsScopes)
{
    const QByteArray reading = access(); // without energy_cmds
    const QString backup = u"/tesla/na/api/1/energy_sites/1234567890/backup"_s;
    const SandboxAnswer change = answer(post(backup, R"({"backup_reserve_percent":30})", {{"Authorization", "Bearer " + reading}}));
    EXPECT_EQ(change.status, 403);
    EXPECT_EQ(objectOf(change)["error"_L1], u"Unauthorized missing scopes"_s);
    EXPECT_EQ(call(u"/tesla/na/api/1/energy_sites/1234567890/site_info"_s, reading).status, 200);

    SandboxFaults faults;
    faults.tesla.allows = u"openid offline_access"_s;
    start(faults);
    const QByteArray seeingNothing = access();
    EXPECT_EQ(call(u"/tesla/na/api/1/products"_s, seeingNothing).status, 403);
    EXPECT_EQ(call(u"/tesla/na/api/1/users/region"_s, seeingNothing).status, 200);
}

TEST_F(TeslaDoorTest, aRefreshedTokenIsForTheSameScopes)
{
    const QJsonObject tokens = objectOf(answer(form(tokenPath, exchange(decide("yes").value("code")))));
    const FormText::Pairs refresh{{"grant_type", "refresh_token"},
                                  {"client_id", "wattglass-demo"},
                                  {"refresh_token", tokens["refresh_token"_L1].toString().toLatin1()}};
    const QByteArray next = objectOf(answer(form(tokenPath, refresh)))["access_token"_L1].toString().toLatin1();

    EXPECT_EQ(call(u"/tesla/na/api/1/products"_s, next).status, 200);
    EXPECT_EQ(answer(post(u"/tesla/na/api/1/energy_sites/1234567890/backup"_s, "{}", {{"Authorization", "Bearer " + next}})).status, 403);
}

TEST_F(TeslaDoorTest, accessEndsAfterEightHours)
{
    const QByteArray token = access();
    m_now = m_now.addSecs(28'799);
    EXPECT_EQ(call(u"/tesla/na/api/1/products"_s, token).status, 200);

    m_now = m_now.addSecs(1);

    EXPECT_EQ(call(u"/tesla/na/api/1/products"_s, token).status, 401);
}

TEST_F(TeslaDoorTest, anotherRegionIsToldByItsStatus)
{
    start({.europe = true});
    const QByteArray token = access();

    EXPECT_EQ(call(u"/tesla/na/api/1/products"_s, token).status, 421);
    EXPECT_EQ(objectOf(call(u"/tesla/na/api/1/users/region"_s, token))["response"_L1]["fleet_api_base_url"_L1],
              u"http://127.0.0.1:8765/tesla/eu"_s);
    EXPECT_EQ(call(u"/tesla/eu/api/1/products"_s, token).status, 200);
}

TEST_F(TeslaDoorTest, anApplicationMayHaveToBeMadeKnown)
{
    start({.unregistered = true});
    const QByteArray token = access();
    EXPECT_EQ(call(u"/tesla/na/api/1/products"_s, token).status, 412);
    const FormText::Pairs partner{{"grant_type", "client_credentials"},
                                  {"client_id", "wattglass-demo"},
                                  {"client_secret", "demo-secret"},
                                  {"audience", "https://na"}};
    const QByteArray own = objectOf(answer(form(tokenPath, partner)))["access_token"_L1].toString().toLatin1();

    EXPECT_EQ(
        answer(post(u"/tesla/na/api/1/partner_accounts"_s, R"({"domain":"casa.example"})", {{"Authorization", "Bearer " + token}})).status,
        401);
    EXPECT_EQ(
        answer(post(u"/tesla/na/api/1/partner_accounts"_s, R"({"domain":"casa.example"})", {{"Authorization", "Bearer " + own}})).status,
        200);

    EXPECT_EQ(call(u"/tesla/na/api/1/products"_s, token).status, 200);
}

TEST_F(TeslaDoorTest, faultsAreMadeOnPurpose)
{
    start({.wrongState = true});
    EXPECT_NE(decide("yes").value("state"), "st");
    start({.expiredCode = true});
    EXPECT_EQ(objectOf(answer(form(tokenPath, exchange(decide("yes").value("code")))))["error"_L1], u"invalid_auth_code"_s);
    start({.refusedRefresh = true});
    EXPECT_EQ(answer(form(tokenPath, {{"grant_type", "refresh_token"}, {"client_id", "wattglass-demo"}, {"refresh_token", "x"}})).status,
              401);
}
