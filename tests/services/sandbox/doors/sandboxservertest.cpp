// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/sandboxserver.h"

#include "services/http/clock.h"
#include "services/http/http.h"
#include "services/oauth/codeflow.h"
#include "services/oauth/oauth1flow.h"
#include "services/oauth/tokenclient.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** The sandbox over real connections, and a browser that fills in its forms. */
class SandboxServerTest : public testing::Test
{
protected:
    SandboxServerTest() { EXPECT_TRUE(m_isListening); }

    QUrl at(const QString &path) const { return QUrl(m_sandbox.address().toString() + path); }
    std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply)
    {
        EXPECT_TRUE(QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000));
        return std::unique_ptr<QNetworkReply>(reply);
    }
    std::unique_ptr<QNetworkReply> open(const QUrl &page) { return finished(m_browser.get(requestTo(page))); }
    std::unique_ptr<QNetworkReply> send(const QUrl &page, const FormText::Pairs &pairs)
    {
        QNetworkRequest request = requestTo(page);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        return finished(m_browser.post(request, FormText::encoded(pairs)));
    }
    /** The user signs in and consents, and the browser goes where it is sent. */
    void consent(const QUrl &page)
    {
        const QByteArray shown = open(page)->readAll();
        const qsizetype begin = shown.indexOf("name=\"session\" value=\"") + 22;
        const QByteArray session = shown.mid(begin, shown.indexOf('"', begin) - begin);
        send(page, {{"session", session}, {"email", "anna@casa.example"}, {"password", "sole"}});
        open(send(page, {{"session", session}, {"decision", "yes"}})->header(QNetworkRequest::LocationHeader).toUrl());
    }

    SandboxServer m_sandbox;
    const bool m_isListening = bool(m_sandbox.listen());
    SystemClock m_clock;
    Http m_http{AllowedHosts({{m_sandbox.address(), {}}})};

private:
    static QNetworkRequest requestTo(const QUrl &page)
    {
        QNetworkRequest request(page);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return request;
    }

    QNetworkAccessManager m_browser;
};
}

TEST_F(SandboxServerTest, aBrowserSignsInToTeslaAndTokensAreRefreshedThreeTimes)
{
    CodeFlow flow(
        {.page = {.authorizeUrl = at(u"/tesla/auth/oauth2/v3/authorize"_s), .clientId = "wattglass-demo", .scope = "openid offline_access"},
         .tokenUrl = at(u"/tesla/token/oauth2/v3/token"_s)},
        m_http,
        m_clock);
    std::optional<Result<CodeGrant>> grant;
    QObject::connect(&flow, &CodeFlow::pageReady, [this](const QUrl &page) { consent(page); });
    QObject::connect(&flow, &CodeFlow::done, [&grant](const Result<CodeGrant> &result) { grant = result; });
    flow.begin();
    ASSERT_TRUE(QTest::qWaitFor([&grant] { return grant.has_value(); }, 30'000));
    ASSERT_TRUE(*grant) << qPrintable(grant->error().detail);

    QByteArray refresh = (*grant)->tokens.refresh;
    for (int i = 0; i < 3; ++i) {
        const Result<Tokens> tokens = await(TokenClient::ask(
            m_http, {at(u"/tesla/token/oauth2/v3/token"_s), TokenClient::refreshing("wattglass-demo", {}, refresh), refresh, {}}, m_clock));
        ASSERT_TRUE(tokens);
        EXPECT_NE(tokens->refresh, refresh);
        refresh = tokens->refresh;
    }
}

TEST_F(SandboxServerTest, aBrowserSignsInToWegoWise)
{
    OAuth1Sender sender(m_http, m_clock);
    OAuth1Flow flow({.temporaryUrl = at(u"/wegowise/api/oauth/request_token"_s),
                     .pageUrl = at(u"/wegowise/api/oauth/authorize"_s),
                     .lastingUrl = at(u"/wegowise/api/oauth/access_token"_s),
                     .consumerKey = "wattglass-demo",
                     .consumerSecret = "demo-secret"},
                    sender,
                    m_clock);
    std::optional<Result<OAuth1Token>> token;
    QObject::connect(&flow, &OAuth1Flow::pageReady, [this](const QUrl &page) { consent(page); });
    QObject::connect(&flow, &OAuth1Flow::done, [&token](const Result<OAuth1Token> &result) { token = result; });
    flow.begin();
    ASSERT_TRUE(QTest::qWaitFor([&token] { return token.has_value(); }, 30'000));
    ASSERT_TRUE(*token) << qPrintable(token->error().detail);

    const Result<HttpAnswer> user = await(sender.send(
        {.url = at(u"/wegowise/api/oauth/user"_s)}, {.consumerKey = "wattglass-demo", .consumerSecret = "demo-secret", .token = **token}));

    ASSERT_TRUE(user);
    EXPECT_EQ(user->body, R"({"id":"1","username":"anna"})");
}

TEST_F(SandboxServerTest, fiftyAreServedAtOnce)
{
    std::vector<QFuture<Result<HttpAnswer>>> answers;
    for (int i = 0; i < 50; ++i)
        answers.push_back(m_http.send(
            {.method = "POST", .url = at(u"/wattshift/api/v1/homes/list"_s), .headers = {{"x-ws-api-key", "wsk_demo"}}, .body = "{}"}));

    for (const auto &answer : answers)
        EXPECT_EQ(await(answer)->status, 200);
}

TEST_F(SandboxServerTest, aPortThatIsTakenIsTold)
{
    SandboxServer other;

    const Outcome outcome = other.listen(quint16(m_sandbox.address().port()));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::PortTaken);
}

TEST(SandboxServerClockTest, tokensEndByTheClockThatItIsGiven)
{
    std::atomic<qint64> ahead = 0;
    SandboxServer sandbox({}, [&ahead] { return QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC).addSecs(ahead); });
    ASSERT_TRUE(sandbox.listen());
    SystemClock clock;
    Http http(AllowedHosts({{sandbox.address(), {}}}));
    const QString base = sandbox.address().toString() + u"/digiwatt/api"_s;
    const Tokens tokens = *await(
        TokenClient::ask(http, {QUrl(base + u"/auth/token"_s), TokenClient::byClient("wattglass-demo", "demo-secret"), {}, {}}, clock));
    const HttpRequest greenness{.url = QUrl(base + u"/greenness"_s), .headers = {{"Authorization", "Bearer " + tokens.access}}};
    EXPECT_EQ(await(http.send(greenness))->status, 200);

    ahead = 36'000;

    EXPECT_EQ(await(http.send(greenness))->status, 401);
}

TEST(SandboxServerFaultTest, answersCanComeLate)
{
    SandboxServer sandbox({.late = 50ms});
    ASSERT_TRUE(sandbox.listen());
    Http http(AllowedHosts({{sandbox.address(), {}}}));

    EXPECT_EQ(await(http.send({.url = QUrl(sandbox.address().toString() + u"/wattshift/api/"_s)}))->status, 401);
}
