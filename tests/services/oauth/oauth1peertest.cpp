// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1flow.h"

#include "services/http/clock.h"
#include "services/http/http.h"
#include "tests/services/oauth/plainclient.h"
#include "tests/support/peer.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray key = "wattglass-wattglass";
const QByteArray secret = "consumer+secret/with&odd=chars%";

/** A sign-in to a service that oauthlib makes. */
class OAuth1PeerTest : public testing::Test
{
protected:
    void start(int secondsAhead = 0)
    {
        m_peer = std::make_unique<Peer>(u"oauth1server.py"_s,
                                        QStringList{QString::fromLatin1(key), QString::fromLatin1(secret), QString::number(secondsAhead)});
        m_http = std::make_unique<Http>(AllowedHosts({{m_peer->url(), {}}}));
        m_sender = std::make_unique<OAuth1Sender>(*m_http, m_clock);
    }
    /** What signing in gives when @p user deals with the page. */
    Result<OAuth1Token> signIn(const std::function<void(OAuth1Flow &flow, const QUrl &page)> &user, quint16 port = 0)
    {
        const OAuth1Plan plan{.temporaryUrl = m_peer->url(u"/request_token"_s),
                              .pageUrl = m_peer->url(u"/authorize"_s),
                              .lastingUrl = m_peer->url(u"/access_token"_s),
                              .consumerKey = key,
                              .consumerSecret = secret,
                              .port = port};
        OAuth1Flow flow(plan, *m_sender, m_clock);
        std::optional<Result<OAuth1Token>> result;
        QObject::connect(&flow, &OAuth1Flow::pageReady, [&](const QUrl &page) { user(flow, page); });
        QObject::connect(&flow, &OAuth1Flow::done, [&](const Result<OAuth1Token> &token) { result = token; });
        flow.begin();
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 30'000));
        return result.value_or(Error{});
    }
    /** The user says yes, and the browser goes where it is sent. */
    static void consent(OAuth1Flow &, const QUrl &page) { PlainClient::get(PlainClient::redirectIn(PlainClient::get(page))); }
    int statusOf(const HttpRequest &request, const OAuth1Token &token)
    {
        const Result<HttpAnswer> answer = await(m_sender->send(request, {.consumerKey = key, .consumerSecret = secret, .token = token}));
        return answer ? answer->status : 0;
    }

    SystemClock m_clock;
    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<OAuth1Sender> m_sender;
};
}

TEST_F(OAuth1PeerTest, aBrowserSignsIn)
{
    start();

    const Result<OAuth1Token> token = signIn(consent);

    ASSERT_TRUE(token) << qPrintable(token.error().detail);
    const QByteArray json = "application/json", form = "application/x-www-form-urlencoded";
    EXPECT_EQ(statusOf({.url = m_peer->url(u"/buildings?sqft=194000&name=Ca%20d%27oro&name=b"_s)}, *token), 200);
    EXPECT_EQ(statusOf({.method = "PUT",
                        .url = m_peer->url(u"/buildings/1?has_elevator=false"_s),
                        .headers = {{"Content-Type", json}},
                        .body = "{\"a\":[1]}"},
                       *token),
              200);
    EXPECT_EQ(
        statusOf(
            {.method = "POST", .url = m_peer->url(u"/meters"_s), .headers = {{"Content-Type", form}}, .body = "notes=a%2Bb%20c&kind=gas"},
            *token),
        200);
    EXPECT_EQ(statusOf({.method = "DELETE", .url = m_peer->url(u"/meters/1"_s)}, *token), 200);
    EXPECT_EQ(statusOf({.url = m_peer->url(u"/buildings"_s)}, {token->token, "wrong"}), 401);
}

TEST_F(OAuth1PeerTest, aVerifierIsPastedWhereTheBrowserCannotComeBack)
{
    start();
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));

    const Result<OAuth1Token> token = signIn(
        [](OAuth1Flow &flow, const QUrl &page) {
            const QByteArray shown = PlainClient::get(page);
            EXPECT_TRUE(flow.paste(QString::fromLatin1(shown.mid(shown.indexOf("\r\n\r\n") + 4))));
        },
        other.serverPort());

    ASSERT_TRUE(token);
    EXPECT_EQ(statusOf({.url = m_peer->url(u"/buildings"_s)}, *token), 200);
}

TEST_F(OAuth1PeerTest, aRequestThatIsSaidTwiceIsTakenOnce)
{
    start();
    const Result<OAuth1Token> token = signIn(consent);
    ASSERT_TRUE(token);
    HttpRequest request{.url = m_peer->url(u"/buildings"_s)};
    const OAuth1Caller caller{.consumerKey = key, .consumerSecret = secret, .token = *token};
    const OAuth1Stamp stamp = OAuth1Signer::stamp(m_clock.now(), 0);
    request.headers = {{"Authorization", OAuth1Signer::authorization({"GET", request.url, {}, {}}, caller, stamp)}};

    const Result<HttpAnswer> first = await(m_http->send(request)), second = await(m_http->send(request));

    EXPECT_EQ(first->status, 200);
    EXPECT_EQ(second->status, 401);
}

TEST_F(OAuth1PeerTest, theUserSaysNo)
{
    start();

    const Result<OAuth1Token> token
        = signIn([](OAuth1Flow &flow, const QUrl &page) { consent(flow, QUrl(page.toString() + u"&say=no"_s)); });

    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().kind, Error::Kind::SignInRefused);
}

TEST_F(OAuth1PeerTest, aServiceWhoseClockIsAnHourAheadIsSignedInTo)
{
    start(3'600);

    const Result<OAuth1Token> token = signIn(consent);

    ASSERT_TRUE(token) << qPrintable(token.error().detail) << int(token.error().kind);
    EXPECT_EQ(statusOf({.url = m_peer->url(u"/buildings"_s)}, *token), 200);
}
