// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signer.h"
#include "services/oauth/oauth1signin.h"
#include "tests/services/sandbox/doors/doorcalls.h"

#include <gtest/gtest.h>

using namespace DoorCalls;
using namespace Qt::StringLiterals;

namespace
{
const QString requestPath = u"/wegowise/api/oauth/request_token"_s;
const QString accessPath = u"/wegowise/api/oauth/access_token"_s;
const QString userPath = u"/wegowise/api/oauth/user"_s;
const QString page = u"/wegowise/api/oauth/authorize"_s;

class WegoWiseDoorTest : public testing::Test
{
protected:
    SandboxAnswer answer(const SandboxRequest &request) { return m_services.answer(request, m_now); }
    SandboxRequest signedRequest(const QByteArray &verb, const QString &path, OAuth1Caller caller, const OAuth1Stamp &stamp) const
    {
        if (caller.consumerKey.isEmpty())
            caller.consumerKey = "wattglass-demo";
        if (caller.consumerSecret.isEmpty())
            caller.consumerSecret = "demo-secret";
        const QByteArray header = OAuth1Signer::authorization({verb, url(path), {}, {}}, caller, stamp);
        return {.method = verb, .url = url(path), .headers = {{"Authorization", header}}};
    }
    SandboxAnswer ask(const QByteArray &verb, const QString &path, const OAuth1Caller &caller, qint64 ahead = 0)
    {
        return answer(signedRequest(verb, path, caller, OAuth1Signer::stamp(m_now, ahead)));
    }
    OAuth1Token temporary(const QByteArray &callback = "http://127.0.0.1:51837/callback")
    {
        const auto token = OAuth1SignIn::temporaryToken(ask("POST", requestPath, {.callback = callback}).body);
        EXPECT_TRUE(token);
        return token ? *token : OAuth1Token();
    }
    SandboxAnswer decide(const OAuth1Token &token, const QByteArray &decision)
    {
        const QByteArray session = sessionOf(answer(get(page + u"?oauth_token="_s + QString::fromLatin1(token.token))));
        EXPECT_EQ(answer(form(page, {{"session", session}, {"email", "anna@casa.example"}, {"password", "sole"}})).status, 200);
        return answer(form(page, {{"session", session}, {"decision", decision}}));
    }

    SandboxServices m_services;
    QDateTime m_now = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
};
}

TEST_F(WegoWiseDoorTest, threeStepsGiveALastingToken)
{
    const OAuth1Token token = temporary();
    const QByteArray verifier = redirectOf(decide(token, "yes")).value("oauth_verifier");
    EXPECT_EQ(verifier.size(), 20);

    const auto lasting = OAuth1SignIn::lastingToken(ask("POST", accessPath, {.token = token, .verifier = verifier}).body);

    ASSERT_TRUE(lasting);
    EXPECT_EQ(objectOf(ask("GET", userPath, {.token = *lasting}))["username"_L1], u"anna"_s);
    EXPECT_EQ(ask("POST", accessPath, {.token = token, .verifier = verifier}).status, 401);
}

TEST_F(WegoWiseDoorTest, aRefusalNamesItsToken)
{
    const OAuth1Token token = temporary();

    EXPECT_EQ(redirectOf(decide(token, "no")), (FormText::Fields{{"denied", token.token}}));
}

TEST_F(WegoWiseDoorTest, whereNobodyCanComeBackTheVerifierIsShown)
{
    const OAuth1Token token = temporary("oob");
    const QByteArray shown = decide(token, "yes").body;
    const qsizetype begin = shown.indexOf("<p class=\"code\">") + 16;
    const QByteArray verifier = shown.mid(begin, 20);

    EXPECT_TRUE(OAuth1SignIn::lastingToken(ask("POST", accessPath, {.token = token, .verifier = verifier}).body));
}

TEST_F(WegoWiseDoorTest, aWrongVerifierOrNoneGivesNoToken)
{
    for (const QByteArray &verifier : {QByteArray("other"), QByteArray()}) {
        const OAuth1Token token = temporary();
        decide(token, "yes");
        EXPECT_EQ(ask("POST", accessPath, {.token = token, .verifier = verifier}).status, 401);
    }
    EXPECT_EQ(ask("POST", accessPath, {.token = temporary(), .verifier = "x"}).status, 401);
}

TEST_F(WegoWiseDoorTest, whatIsNotRightlySignedIsRefused)
{
    const OAuth1Caller known{.callback = "oob"};
    EXPECT_EQ(ask("POST", requestPath, {.consumerKey = "other", .callback = "oob"}).status, 401);
    EXPECT_EQ(ask("POST", requestPath, {.consumerSecret = "other", .callback = "oob"}).status, 401);
    EXPECT_EQ(ask("POST", requestPath, {.callback = "http://evil.example/"}).status, 401);
    EXPECT_EQ(ask("POST", requestPath, known, 301).status, 401);
    EXPECT_EQ(ask("POST", requestPath, known, -301).status, 401);
    EXPECT_EQ(ask("POST", requestPath, known, 299).status, 200);
    EXPECT_EQ(ask("GET", userPath, {.token = {"made", "up"}}).body, "Invalid OAuth Request");
}

TEST_F(WegoWiseDoorTest, aRequestIsTakenOnce)
{
    const SandboxRequest request = signedRequest("POST", requestPath, {.callback = "oob"}, OAuth1Signer::stamp(m_now, 0));

    EXPECT_EQ(answer(request).status, 200);
    EXPECT_EQ(answer(request).status, 401);
}

TEST_F(WegoWiseDoorTest, aChangedQueryBreaksTheSignature)
{
    SandboxRequest request = signedRequest("POST", requestPath + u"?a=1"_s, {.callback = "oob"}, OAuth1Signer::stamp(m_now, 0));
    request.url = url(requestPath + u"?a=2"_s);

    EXPECT_EQ(answer(request).status, 401);
}
