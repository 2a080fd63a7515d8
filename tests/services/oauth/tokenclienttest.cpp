// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokenclient.h"

#include "tests/services/http/fakeclock.h"
#include "tests/services/http/httpsamples.h"
#include "tests/support/wait.h"

using namespace Qt::StringLiterals;
using HttpSamples::answer;

namespace
{
class TokenClientTest : public testing::Test
{
protected:
    Result<Tokens> ask(const FormText::Pairs &form, const Fault &fault)
    {
        m_service.setFault(fault);
        m_service.forget();
        return await(TokenClient::ask(m_http, {m_service.url(u"/token"_s), form, "old", {{"User-Agent", "Wattglass/1"}}}, m_clock));
    }
    QByteArray request() const { return m_service.requests().value(0); }
    FormText::Fields form() const
    {
        return FormText::fields(request().mid(request().indexOf("\r\n\r\n") + 4)).value_or(FormText::Fields());
    }

    FaultServer m_service{{}};
    Http m_http{HttpSamples::only(m_service)};
    FakeClock m_clock;
};

const Fault good{.answer = answer(R"({"access_token":"at","expires_in":100})")};
}

TEST_F(TokenClientTest, sendsAFormAndReadsTokens)
{
    const Result<Tokens> tokens = ask(TokenClient::refreshing("c/i+d", "s+e/c=r&t% \xC3\xA9", "rt+/=&%"), good);

    ASSERT_TRUE(tokens);
    EXPECT_EQ(*tokens, (Tokens{"Bearer", "at", "old", m_clock.now().addSecs(100)}));
    EXPECT_TRUE(request().startsWith("POST /token HTTP/1.1\r\n"));
    EXPECT_TRUE(request().contains("\r\nUser-Agent: Wattglass/1\r\n"));
    EXPECT_TRUE(request().contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
    EXPECT_EQ(form(),
              (FormText::Fields{{"grant_type", "refresh_token"},
                                {"client_id", "c/i+d"},
                                {"client_secret", "s+e/c=r&t% \xC3\xA9"},
                                {"refresh_token", "rt+/=&%"}}));
}

TEST_F(TokenClientTest, asksInThreeWays)
{
    EXPECT_TRUE(ask(TokenClient::byClient("id", "secret"), good));
    EXPECT_EQ(form(), (FormText::Fields{{"grant_type", "client_credentials"}, {"client_id", "id"}, {"client_secret", "secret"}}));

    EXPECT_TRUE(ask(TokenClient::byPassword("anna@casa.example", "key"), good));
    EXPECT_EQ(form(), (FormText::Fields{{"grant_type", "password"}, {"username", "anna@casa.example"}, {"password", "key"}}));

    EXPECT_TRUE(ask(TokenClient::refreshing("id", "", "rt"), good));
    EXPECT_FALSE(form().contains("client_secret"));
}

TEST_F(TokenClientTest, saysWhyThereAreNone)
{
    const auto kindOf = [this](const Fault &fault) { return ask(TokenClient::byClient("id", "secret"), fault).error().kind; };

    EXPECT_EQ(kindOf({.answer = "HTTP/1.1 401 No\r\nContent-Length: 26\r\n\r\n{\"error\":\"invalid_client\"}"}),
              Error::Kind::SignInRefused);
    EXPECT_EQ(kindOf({.answer = "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n"}), Error::Kind::ServiceFault);
    EXPECT_EQ(kindOf({.answer = good.answer, .cutAnswerAt = 60}), Error::Kind::OutcomeUnknown);
    EXPECT_EQ(kindOf({.answer = "HTTP/1.1 302 No\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n"}),
              Error::Kind::BadAnswer);
    EXPECT_EQ(m_service.requests().size(), 1);
}

TEST_F(TokenClientTest, saysUntilWhenTheServiceWantsToBeLeftAlone)
{
    const auto tokens
        = ask(TokenClient::byClient("id", "s"), {.answer = "HTTP/1.1 429 No\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n"});

    ASSERT_FALSE(tokens);
    EXPECT_EQ(tokens.error().kind, Error::Kind::RateLimited);
    EXPECT_EQ(QDateTime::fromString(tokens.error().place.found, Qt::ISODate), m_clock.now().addSecs(120));
}
