// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signed.h"

#include "services/oauth/oauth1signin.h"
#include "services/secrets/memorystore.h"
#include "tests/services/http/fakeclock.h"
#include "tests/services/http/httpsamples.h"

using namespace Qt::StringLiterals;

namespace
{
class OAuth1SignedTest : public testing::Test
{
protected:
    Result<HttpAnswer> send(const QString &name)
    {
        return HttpSamples::outcome(m_signed.send(HttpSamples::get(m_service.url(u"/buildings"_s)), name));
    }

    FaultServer m_service{{.answer = HttpSamples::answer("{}")}};
    Http m_http{HttpSamples::only(m_service)};
    FakeClock m_clock;
    OAuth1Sender m_sender{m_http, m_clock};
    MemoryStore m_secrets;
    OAuth1Signed m_signed{m_sender, m_secrets, {.consumerKey = "ck", .consumerSecret = "cs"}};
};
}

TEST_F(OAuth1SignedTest, eachUserHasATokenOfHisOwn)
{
    m_secrets.write(u"wegowise/a/tokens"_s, OAuth1SignIn::textOf({"anna", "s+1&"}));
    m_secrets.write(u"wegowise/a/user/7"_s, OAuth1SignIn::textOf({"home7", "s2"}));

    EXPECT_TRUE(send(u"wegowise/a/tokens"_s));
    EXPECT_TRUE(send(u"wegowise/a/user/7"_s));

    EXPECT_TRUE(m_service.requests().value(0).contains("oauth_token=\"anna\""));
    EXPECT_TRUE(m_service.requests().value(1).contains("oauth_token=\"home7\""));
}

TEST_F(OAuth1SignedTest, nothingIsSentForWhoHasNone)
{
    m_secrets.write(u"wegowise/a/tokens"_s, "oauth_token=anna");

    for (const QString &name : {u"wegowise/a/tokens"_s, u"wegowise/b/tokens"_s})
        EXPECT_EQ(HttpSamples::kindOf(send(name)), Error::Kind::SignedOut);

    EXPECT_TRUE(m_service.requests().isEmpty());
}
