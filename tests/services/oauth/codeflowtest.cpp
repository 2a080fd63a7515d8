// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/codeflowfixture.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
class CodeFlowTest : public CodeFlowFixture
{
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

    PlainClient::get(rightCallback("NA_4%2F0A%2Bx%3Dy%26z%25%C3%A9"));

    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_service.requests().value(0).startsWith("POST /token HTTP/1.1\r\n"));
    EXPECT_EQ(form().value("grant_type"), "authorization_code");
    EXPECT_EQ(form().value("code"), "NA_4/0A+x=y&z%\xC3\xA9");
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

TEST_F(CodeFlowTest, everyAttemptHasAStateAndAVerifierOfItsOwn)
{
    QSet<QByteArray> states;
    QSet<QByteArray> challenges;
    for (int i = 0; i < 20; ++i) {
        begin();
        states.insert(told("state"));
        challenges.insert(told("code_challenge"));
    }

    EXPECT_EQ(states.size(), 20);
    EXPECT_EQ(challenges.size(), 20);
}

TEST_F(CodeFlowTest, theAddressThatTheBrowserEndedAtCanBePasted)
{
    begin();

    EXPECT_TRUE(m_flow->paste(u"  "_s + rightCallback().toString(QUrl::FullyEncoded) + u"\n"_s));

    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_results[0]);
    EXPECT_FALSE(m_flow->isListening());
}

TEST_F(CodeFlowTest, whatBrowsersShowBehindAnAddressIsNoPartOfIt)
{
    begin();

    EXPECT_TRUE(m_flow->paste(rightCallback().toString(QUrl::FullyEncoded) + u"#_=_"_s));

    ASSERT_TRUE(isDone());
    EXPECT_EQ(m_results[0]->code, "NA_4/0Ab+c=");
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

    for (const QString &text : {u""_s,
                                u"  "_s,
                                u"http://127.0.0.1/callback?code=evil&state=wrong"_s,
                                u"http://127.0.0.1/callback"_s,
                                m_page.toString(QUrl::FullyEncoded),
                                u"code=1"_s,
                                u"two words"_s,
                                u"c\u00f6de"_s}) {
        const Outcome outcome = m_flow->paste(text);
        ASSERT_FALSE(outcome) << qPrintable(text);
        EXPECT_EQ(outcome.error().kind, Error::Kind::NotThisSignIn);
    }

    EXPECT_TRUE(m_flow->isListening());
    EXPECT_TRUE(m_flow->paste(u"NA_right"_s));
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

TEST_F(CodeFlowTest, whoCancelsWhenTheBrowserComesBackSendsNoCode)
{
    begin();
    QObject::connect(m_flow.get(), &CodeFlow::exchanging, m_flow.get(), &CodeFlow::cancel);
    PlainClient::get(rightCallback());
    ASSERT_TRUE(isDone());
    EXPECT_EQ(failure(), Error::Kind::Cancelled);

    m_results.clear();
    begin();
    PlainClient::get(rightCallback("NA_second"));

    ASSERT_TRUE(isDone());
    EXPECT_EQ(m_service.requests().size(), 1);
    EXPECT_EQ(form().value("code"), "NA_second");
}

TEST_F(CodeFlowTest, canBeForgottenWhileItsTokensAreAskedFor)
{
    m_service.setFault({.end = Fault::End::Stall});
    begin();
    PlainClient::get(rightCallback());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_service.requests().isEmpty(); }, 20'000));

    m_flow.reset();

    EXPECT_TRUE(m_results.isEmpty());
    m_service.setFault({.answer = HttpSamples::answer(tokens)});
    begin();
    PlainClient::get(rightCallback());
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_results[0]);
}

TEST_F(CodeFlowTest, canBeForgottenByWhoeverHearsItsEnd)
{
    begin();
    QObject::connect(m_flow.get(), &CodeFlow::done, [this] { m_flow.reset(); });

    PlainClient::get(rightCallback());

    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_results[0]);
    EXPECT_FALSE(m_flow);
}

TEST_F(CodeFlowTest, givesUpWhenTheUserDoesNotComeBack)
{
    begin({}, {.lifetime = 50ms});

    ASSERT_TRUE(isDone());

    EXPECT_EQ(failure(), Error::Kind::TimedOut);
}
