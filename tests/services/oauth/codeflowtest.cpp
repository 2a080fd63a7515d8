// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/codeflow.h"

#include "services/http/http.h"
#include "tests/services/http/fakeclock.h"
#include "tests/services/http/httpsamples.h"
#include "tests/services/oauth/plainclient.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using HttpSamples::answer;

namespace
{
const QByteArray tokens = R"({"access_token":"at-1","refresh_token":"rt+1/2=","expires_in":28800,"token_type":"Bearer"})";

/** A sign-in, the service whose token address it asks, and the user's browser. */
class CodeFlowTest : public testing::Test
{
protected:
    void begin(const std::function<void(CodeFlowPlan &plan)> &change = {}, const LoopbackLimits &limits = {})
    {
        CodeFlowPlan plan{.page
                          = {.authorizeUrl = QUrl(u"https://auth.example/authorize"_s), .clientId = "c/i+d", .scope = "openid offline"},
                          .tokenUrl = m_service.url(u"/token"_s)};
        if (change)
            change(plan);
        m_flow = std::make_unique<CodeFlow>(plan, m_http, m_clock, limits);
        QObject::connect(m_flow.get(), &CodeFlow::pageReady, [this](const QUrl &page) { m_page = page; });
        QObject::connect(m_flow.get(), &CodeFlow::done, [this](const Result<CodeGrant> &result) { m_results.append(result); });
        m_flow->begin();
    }
    /** What the page was told under @p name. */
    QByteArray told(const QByteArray &name) const { return FormText::fields(m_page.query(QUrl::FullyEncoded).toLatin1())->value(name); }
    QUrl callback(const QByteArray &query) const { return QUrl::fromEncoded(told("redirect_uri") + '?' + query, QUrl::StrictMode); }
    QUrl rightCallback(const QByteArray &code = "NA_4%2F0Ab%2Bc%3D") const { return callback("code=" + code + "&state=" + told("state")); }
    /** The form that the token address was sent. */
    FormText::Fields form() const
    {
        const QByteArray request = m_service.requests().value(0);
        return FormText::fields(request.mid(request.indexOf("\r\n\r\n") + 4)).value_or(FormText::Fields());
    }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return !m_results.isEmpty(); }, 20'000);
    }
    Error::Kind failure() const { return m_results.value(0, Error{}).error().kind; }

    FaultServer m_service{{.answer = answer(tokens)}};
    Http m_http{HttpSamples::only(m_service)};
    FakeClock m_clock;
    std::unique_ptr<CodeFlow> m_flow;
    QUrl m_page;
    QList<Result<CodeGrant>> m_results;
};
}

TEST_F(CodeFlowTest, thePageIsToldWhoAsksAndHowToAnswer)
{
    begin();

    EXPECT_EQ(m_page.host(), u"auth.example");
    EXPECT_EQ(told("response_type"), "code");
    EXPECT_EQ(told("client_id"), "c/i+d");
    EXPECT_EQ(told("scope"), "openid offline");
    EXPECT_EQ(told("code_challenge_method"), "S256");
    EXPECT_EQ(told("state").size(), 43);
    EXPECT_TRUE(told("redirect_uri").startsWith("http://127.0.0.1:"));
}

TEST_F(CodeFlowTest, aCodeIsExchangedForTokens)
{
    begin();

    EXPECT_EQ(PlainClient::statusOf(PlainClient::get(rightCallback())), 200);

    ASSERT_TRUE(isDone());
    ASSERT_TRUE(m_results[0]);
    EXPECT_EQ(m_results[0]->tokens.access, "at-1");
    EXPECT_EQ(m_results[0]->tokens.refresh, "rt+1/2=");
    EXPECT_EQ(m_results[0]->tokens.expiresAt, m_clock.now().addSecs(28'800));
    EXPECT_EQ(m_results[0]->code, "NA_4/0Ab+c=");
    EXPECT_FALSE(m_flow->isListening());
}

TEST_F(CodeFlowTest, theServiceReadsExactlyWhatWasMeant)
{
    begin([](CodeFlowPlan &plan) {
        plan.clientSecret = "s+e/c=r&t%20 \xC3\xA9";
        plan.tokenExtras = [](const QByteArray &code) { return FormText::Pairs{{"audience", "https://" + code.first(2) + ".example"}}; };
    });

    PlainClient::get(rightCallback());

    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_service.requests().value(0).startsWith("POST /token HTTP/1.1\r\n"));
    EXPECT_EQ(form().value("grant_type"), "authorization_code");
    EXPECT_EQ(form().value("code"), "NA_4/0Ab+c=");
    EXPECT_EQ(form().value("client_id"), "c/i+d");
    EXPECT_EQ(form().value("client_secret"), "s+e/c=r&t%20 \xC3\xA9");
    EXPECT_EQ(form().value("audience"), "https://NA.example");
    EXPECT_EQ(form().value("redirect_uri"), told("redirect_uri"));
    EXPECT_EQ(Pkce::challenge(form().value("code_verifier")), told("code_challenge"));
}

TEST_F(CodeFlowTest, withoutASecretNoneIsSent)
{
    begin();

    PlainClient::get(rightCallback());

    ASSERT_TRUE(isDone());
    EXPECT_FALSE(form().contains("client_secret"));
}

TEST_F(CodeFlowTest, whatIsNotOfThisAttemptIsIgnored)
{
    begin();
    const QByteArray state = told("state");

    for (const QByteArray &query : {QByteArray("code=evil&state=wrong"),
                                    QByteArray("code=evil&state="),
                                    QByteArray("code=evil"),
                                    "code=evil&state=" + state.first(20),
                                    "code=evil&state=" + state.toUpper(),
                                    QByteArray("error=access_denied&state=wrong"),
                                    QByteArray("error=access_denied"),
                                    "code=x&code=y&state=" + state,
                                    "code=x&state=" + state + "&state=" + state,
                                    "code=x&error=y&state=" + state})
        EXPECT_EQ(PlainClient::statusOf(PlainClient::get(callback(query))), 400) << query.constData();

    EXPECT_TRUE(m_service.requests().isEmpty());
    EXPECT_TRUE(m_results.isEmpty());
    PlainClient::get(rightCallback());
    EXPECT_TRUE(isDone());
    EXPECT_TRUE(m_results.value(0, Error{}));
}

TEST_F(CodeFlowTest, aRefusalIsTheEndInPlainWords)
{
    begin();

    PlainClient::get(callback("error=access_denied&error_description=" + QByteArray("You%0a%3Cb%3Esaid%20no") + QByteArray(300, '.')
                              + "&error_uri=https%3A%2F%2Fevil.example&state=" + told("state")));

    ASSERT_TRUE(isDone());
    EXPECT_EQ(failure(), Error::Kind::SignInRefused);
    EXPECT_TRUE(m_results[0].error().place.found.startsWith(u"You <b>said no"_s));
    EXPECT_LE(m_results[0].error().place.found.size(), 200);
    EXPECT_FALSE(m_flow->isListening());
}

TEST_F(CodeFlowTest, oneCodeIsExchangedOnceHoweverOftenItComes)
{
    begin();
    const QUrl url = rightCallback();

    PlainClient::get(url);
    PlainClient::get(url);
    EXPECT_FALSE(m_flow->paste(url.toString(QUrl::FullyEncoded)));

    ASSERT_TRUE(isDone());
    EXPECT_EQ(m_service.requests().size(), 1);
    EXPECT_EQ(m_results.size(), 1);
}

TEST_F(CodeFlowTest, theAddressThatTheBrowserEndedAtCanBePasted)
{
    begin();

    EXPECT_TRUE(m_flow->paste(u"  "_s + rightCallback().toString(QUrl::FullyEncoded) + u"\n"_s));

    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_results[0]);
    EXPECT_FALSE(m_flow->isListening());
}

TEST_F(CodeFlowTest, aCodeAloneCanBePasted)
{
    begin();

    EXPECT_TRUE(m_flow->paste(u"NA_4/0Ab"_s));

    ASSERT_TRUE(isDone());
    EXPECT_EQ(form().value("code"), "NA_4/0Ab");
}

TEST_F(CodeFlowTest, whatDoesNotFitCanBePastedAgain)
{
    begin();

    for (const QString &text : {u""_s, u"  "_s, u"http://127.0.0.1/callback?code=evil&state=wrong"_s, u"code=1"_s}) {
        const Outcome outcome = m_flow->paste(text);
        ASSERT_FALSE(outcome) << qPrintable(text);
        EXPECT_EQ(outcome.error().kind, Error::Kind::NotThisSignIn);
    }

    EXPECT_TRUE(m_flow->isListening());
    EXPECT_TRUE(m_flow->paste(u"NA_right"_s));
}

TEST_F(CodeFlowTest, noRedirectIsFollowedWithTheCode)
{
    for (const char *status : {"302", "307", "308"}) {
        FaultServer elsewhere({.answer = answer(tokens)});
        m_service.setFault({.answer = QByteArray("HTTP/1.1 ") + status + " Found\r\nLocation: " + elsewhere.url().toEncoded()
                                + "\r\nContent-Length: 0\r\n\r\n"});
        m_results.clear();
        begin();

        PlainClient::get(rightCallback());

        ASSERT_TRUE(isDone()) << status;
        EXPECT_EQ(failure(), Error::Kind::BadAnswer);
        EXPECT_TRUE(elsewhere.requests().isEmpty());
    }
}

TEST_F(CodeFlowTest, everyFailureOfTheTokenAddressIsTheEndAndSaysWhy)
{
    const std::vector<std::pair<Fault, Error::Kind>> cases{
        {{.answer = "HTTP/1.1 400 Bad Request\r\nContent-Length: 25\r\n\r\n{\"error\":\"invalid_grant\"}"}, Error::Kind::SignedOut},
        {{.answer = answer(R"({"error":"invalid_client"})")}, Error::Kind::SignInRefused},
        {{.answer = answer("<html>")}, Error::Kind::BadAnswer},
        {{.answer = answer("{}")}, Error::Kind::BadAnswer},
        {{.answer = answer(tokens), .cutAnswerAt = 40}, Error::Kind::OutcomeUnknown},
        {{.answer = answer(tokens), .cutRequestAt = 10, .end = Fault::End::Reset}, Error::Kind::OutcomeUnknown},
    };
    for (const auto &[fault, kind] : cases) {
        m_service.setFault(fault);
        m_results.clear();
        begin();

        PlainClient::get(rightCallback());

        ASSERT_TRUE(isDone());
        EXPECT_EQ(int(failure()), int(kind));
        EXPECT_EQ(m_results[0].error().place.file, u"127.0.0.1");
        EXPECT_EQ(m_results.size(), 1);
    }
}

TEST_F(CodeFlowTest, canBeCancelledBeforeAndAfterTheBrowserCameBack)
{
    begin();
    m_flow->cancel();
    ASSERT_TRUE(isDone());
    EXPECT_EQ(failure(), Error::Kind::Cancelled);
    EXPECT_FALSE(m_flow->isListening());

    m_results.clear();
    m_service.setFault({.end = Fault::End::Stall});
    begin();
    PlainClient::get(rightCallback());
    m_flow->cancel();
    ASSERT_TRUE(isDone());
    EXPECT_EQ(failure(), Error::Kind::Cancelled);
    EXPECT_EQ(m_results.size(), 1);
}

TEST_F(CodeFlowTest, givesUpWhenTheUserDoesNotComeBack)
{
    begin({}, {.lifetime = 50ms});

    ASSERT_TRUE(isDone());

    EXPECT_EQ(failure(), Error::Kind::TimedOut);
}

TEST_F(CodeFlowTest, opensNoPageThatAnybodyCanRead)
{
    for (const char *page : {"http://auth.example/authorize", "file:///etc/passwd", "javascript:alert(1)", ""}) {
        m_results.clear();
        begin([page](CodeFlowPlan &plan) { plan.page.authorizeUrl = QUrl(QString::fromLatin1(page)); });

        ASSERT_TRUE(isDone()) << page;
        EXPECT_EQ(failure(), Error::Kind::BadArgument);
        EXPECT_TRUE(m_page.isEmpty());
    }
}
