// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1flow.h"

#include "services/http/http.h"
#include "services/oauth/formtext.h"
#include "tests/services/http/fakeclock.h"
#include "tests/services/http/httpsamples.h"
#include "tests/services/oauth/plainclient.h"

#include <gtest/gtest.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using HttpSamples::answer;

namespace
{
const QByteArray temporary = "oauth_token=tt1&oauth_token_secret=ts1&oauth_callback_confirmed=true";
const QByteArray lasting = "oauth_token=lt1&oauth_token_secret=ls1";

/** A sign-in, a service that answers as it is told, and the user's browser. */
class OAuth1FlowTest : public testing::Test
{
protected:
    void begin(const LoopbackLimits &limits = {}, quint16 port = 0, bool isByHand = false)
    {
        const OAuth1Plan plan{.temporaryUrl = m_service.url(u"/request_token"_s),
                              .pageUrl = QUrl(u"https://service.example/authorize"_s),
                              .lastingUrl = m_service.url(u"/access_token"_s),
                              .consumerKey = "ck",
                              .consumerSecret = "cs",
                              .port = port};
        m_flow = std::make_unique<OAuth1Flow>(plan, m_sender, m_clock, limits);
        QObject::connect(m_flow.get(), &OAuth1Flow::pageReady, [this](const QUrl &page) { m_page = page; });
        QObject::connect(m_flow.get(), &OAuth1Flow::done, [this](const Result<OAuth1Token> &result) { m_results.append(result); });
        m_flow->begin(isByHand);
    }
    bool hasPage()
    {
        return QTest::qWaitFor([this] { return !m_page.isEmpty(); }, 20'000);
    }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return !m_results.isEmpty(); }, 20'000);
    }
    Error failure() const { return m_results.value(0, Error{}).error(); }
    /** Where the service was told to send the browser. */
    QByteArray callback() const
    {
        const QByteArray request = m_service.requests().value(0);
        const qsizetype begin = request.indexOf("oauth_callback=\"") + 16;
        return QByteArray::fromPercentEncoding(request.mid(begin, request.indexOf('"', begin) - begin));
    }
    int comeBack(const QByteArray &query) { return PlainClient::statusOf(PlainClient::get(QUrl::fromEncoded(callback() + '?' + query))); }

    FaultServer m_service{{.answer = answer(temporary)}};
    Http m_http{HttpSamples::only(m_service)};
    FakeClock m_clock;
    OAuth1Sender m_sender{m_http, m_clock};
    std::unique_ptr<OAuth1Flow> m_flow;
    QUrl m_page;
    QList<Result<OAuth1Token>> m_results;
};
}

TEST_F(OAuth1FlowTest, threeStepsGiveALastingToken)
{
    begin();
    ASSERT_TRUE(hasPage());
    EXPECT_EQ(m_page, QUrl(u"https://service.example/authorize?oauth_token=tt1"_s));
    m_service.setFault({.answer = answer(lasting)});

    EXPECT_EQ(comeBack("oauth_token=tt1&oauth_verifier=v%201"), 200);

    ASSERT_TRUE(isDone());
    ASSERT_TRUE(m_results[0]);
    EXPECT_EQ(*m_results[0], (OAuth1Token{"lt1", "ls1"}));
    EXPECT_TRUE(m_service.requests().value(1).contains("oauth_verifier=\"v%201\""));
    EXPECT_FALSE(m_flow->isListening());
}

TEST_F(OAuth1FlowTest, aServiceThatDoesNotConfirmTheCallbackIsNotTrusted)
{
    for (const QByteArray &body : {QByteArray("oauth_token=t&oauth_token_secret=s"),
                                   QByteArray("oauth_token=t&oauth_token_secret=s&oauth_callback_confirmed=false"),
                                   QByteArray("<html>")}) {
        m_service.setFault({.answer = answer(body)});
        m_results.clear();
        begin();

        ASSERT_TRUE(isDone());
        EXPECT_EQ(failure().kind, Error::Kind::BadAnswer);
        EXPECT_TRUE(m_page.isEmpty());
    }
}

TEST_F(OAuth1FlowTest, whatIsNotOfThisAttemptIsIgnored)
{
    begin();
    ASSERT_TRUE(hasPage());
    m_service.setFault({.answer = answer(lasting)});

    for (const QByteArray &query : {QByteArray("oauth_token=other&oauth_verifier=v"),
                                    QByteArray("oauth_verifier=v"),
                                    QByteArray("oauth_token=tt1"),
                                    QByteArray("oauth_token=tt1&oauth_token=tt1&oauth_verifier=v")})
        EXPECT_EQ(comeBack(query), 400) << query.constData();

    EXPECT_EQ(m_service.requests().size(), 1);
    EXPECT_EQ(comeBack("oauth_token=tt1&oauth_verifier=v"), 200);
    EXPECT_TRUE(isDone());
}

TEST_F(OAuth1FlowTest, theUsersNoIsTheEnd)
{
    begin();
    ASSERT_TRUE(hasPage());

    EXPECT_EQ(comeBack("denied=tt1"), 200);

    ASSERT_TRUE(isDone());
    EXPECT_EQ(failure().kind, Error::Kind::SignInRefused);
}

TEST_F(OAuth1FlowTest, whereThePortIsTakenTheVerifierCanBePasted)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    begin({}, other.serverPort());
    ASSERT_TRUE(hasPage());
    EXPECT_EQ(callback(), "oob");
    m_service.setFault({.answer = answer(lasting)});

    EXPECT_TRUE(m_flow->paste(u" v1 \n"_s));

    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_results[0]);
    EXPECT_TRUE(m_service.requests().value(1).contains("oauth_verifier=\"v1\""));
}

TEST_F(OAuth1FlowTest, whoWantsToPasteTheVerifierMay)
{
    begin({}, 0, true);
    ASSERT_TRUE(hasPage());
    EXPECT_EQ(callback(), "oob");
    EXPECT_FALSE(m_flow->isListening());
    m_service.setFault({.answer = answer(lasting)});

    EXPECT_TRUE(m_flow->paste(u"v1"_s));

    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_results[0]);
}

TEST_F(OAuth1FlowTest, theAddressThatTheBrowserEndedAtCanBePasted)
{
    begin();
    ASSERT_TRUE(hasPage());
    m_service.setFault({.answer = answer(lasting)});
    EXPECT_FALSE(m_flow->paste(u"http://127.0.0.1/callback?oauth_token=other&oauth_verifier=v1"_s));
    EXPECT_FALSE(m_flow->paste(u""_s));
    EXPECT_FALSE(m_flow->paste(u"http://127.0.0.1/callback"_s));
    EXPECT_FALSE(m_flow->paste(u"it said yes"_s));

    EXPECT_TRUE(m_flow->paste(u"http://127.0.0.1/callback?oauth_token=tt1&oauth_verifier=v1"_s));

    EXPECT_TRUE(isDone());
    EXPECT_FALSE(m_flow->paste(u"v2"_s));
}

TEST_F(OAuth1FlowTest, aServiceThatDoesNotKnowUsRefusesTheSignIn)
{
    m_service.setFault({.answer = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"});
    begin();

    ASSERT_TRUE(isDone());

    EXPECT_EQ(failure().kind, Error::Kind::SignInRefused);
    EXPECT_EQ(failure().place.file, u"127.0.0.1");
    EXPECT_EQ(m_service.requests().size(), 1);
}

TEST_F(OAuth1FlowTest, anotherClockIsLearntAndTheRequestSentOnceMore)
{
    m_service.setFault({.answer = "HTTP/1.1 401 Unauthorized\r\nDate: Thu, 05 Mar 2026 13:00:00 GMT\r\nContent-Length: 0\r\n\r\n"});
    begin();

    ASSERT_TRUE(isDone());

    ASSERT_EQ(m_service.requests().size(), 2);
    EXPECT_TRUE(m_service.requests()[0].contains("oauth_timestamp=\"1772712000\""));
    EXPECT_TRUE(m_service.requests()[1].contains("oauth_timestamp=\"1772715600\""));
}

TEST_F(OAuth1FlowTest, canBeCancelledAndBegunAnew)
{
    begin();
    ASSERT_TRUE(hasPage());
    m_flow->cancel();
    ASSERT_TRUE(isDone());
    EXPECT_EQ(failure().kind, Error::Kind::Cancelled);
    EXPECT_FALSE(m_flow->isListening());
    EXPECT_FALSE(m_flow->paste(u"v1"_s));

    m_page.clear();
    m_results.clear();
    begin({.lifetime = 50ms});
    ASSERT_TRUE(isDone());
    EXPECT_EQ(failure().kind, Error::Kind::TimedOut);
}
