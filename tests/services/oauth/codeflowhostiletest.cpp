// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/codeflowfixture.h"

#include <QLoggingCategory>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using HttpSamples::answer;

namespace
{
class CodeFlowHostileTest : public CodeFlowFixture
{
};
}

TEST_F(CodeFlowHostileTest, whatIsNotOfThisAttemptIsIgnored)
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

TEST_F(CodeFlowHostileTest, aRefusalIsTheEndInPlainWords)
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

TEST_F(CodeFlowHostileTest, oneCodeIsExchangedOnceHoweverOftenItComes)
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

TEST_F(CodeFlowHostileTest, oneOfAHundredThatComeAtOnceIsExchanged)
{
    begin({}, {.sockets = 200});
    const QUrl url = rightCallback();
    const QByteArray request = PlainClient::requestFor(url);
    std::vector<std::unique_ptr<QTcpSocket>> browsers(100);
    for (auto &browser : browsers) {
        browser = std::make_unique<QTcpSocket>();
        browser->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(url.port()));
        browser->write(request);
    }

    const auto hasEnded = [](const auto &browser) { return browser->state() == QAbstractSocket::UnconnectedState; };
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::ranges::all_of(browsers, hasEnded); }, 30'000));

    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_results[0]);
    EXPECT_EQ(m_service.requests().size(), 1);
    EXPECT_EQ(m_results.size(), 1);
}

TEST_F(CodeFlowHostileTest, noRedirectIsFollowedWithTheCode)
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

TEST_F(CodeFlowHostileTest, everyFailureOfTheTokenAddressIsTheEndAndSaysWhy)
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

TEST_F(CodeFlowHostileTest, aFailedAttemptDoesNotStopTheNext)
{
    m_service.setFault({.answer = "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n"});
    begin();
    PlainClient::get(rightCallback());
    ASSERT_TRUE(isDone());
    EXPECT_EQ(failure(), Error::Kind::ServiceFault);
    const quint16 port = quint16(QUrl::fromEncoded(told("redirect_uri")).port());

    m_service.setFault({.answer = answer(tokens)});
    m_results.clear();
    begin([port](CodeFlowPlan &plan) { plan.port = port; });
    PlainClient::get(rightCallback());

    ASSERT_TRUE(isDone());
    EXPECT_TRUE(m_results[0]);
}

TEST_F(CodeFlowHostileTest, asksNobodyToComeToAPortThatAnotherProgramHas)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress(QHostAddress::LocalHost)));

    begin([&](CodeFlowPlan &plan) { plan.port = other.serverPort(); });

    ASSERT_TRUE(isDone());
    EXPECT_EQ(failure(), Error::Kind::PortTaken);
    EXPECT_TRUE(m_page.isEmpty());
}

TEST_F(CodeFlowHostileTest, noLogTellsWhatIsSecret)
{
    static QByteArray log;
    log.clear();
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto before
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { log += text.toUtf8() + '\n'; });
    begin([](CodeFlowPlan &plan) { plan.clientSecret = "canary-secret"; });
    PlainClient::get(rightCallback("NA_canary-code"));
    const bool ended = isDone();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    ASSERT_TRUE(ended);
    EXPECT_TRUE(log.contains("auth.example")); // Qt tells the page that it would have opened
    for (const QByteArray &secret :
         {told("state"), form().value("code_verifier"), QByteArray("canary"), QByteArray("at-1"), QByteArray("rt+1")})
        EXPECT_FALSE(log.contains(secret)) << secret.constData();
}

TEST_F(CodeFlowHostileTest, opensNoPageThatAnybodyCanRead)
{
    for (const char *page : {"http://auth.example/authorize", "file:///etc/passwd", "javascript:alert(1)", ""}) {
        m_results.clear();
        begin([page](CodeFlowPlan &plan) { plan.page.authorizeUrl = QUrl(QString::fromLatin1(page)); });

        ASSERT_TRUE(isDone()) << page;
        EXPECT_EQ(failure(), Error::Kind::BadArgument);
        EXPECT_TRUE(m_page.isEmpty());
    }
}
