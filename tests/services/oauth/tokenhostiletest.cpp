// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokenclient.h"
#include "services/oauth/tokenkeeper.h"
#include "services/oauth/tokentext.h"
#include "services/secrets/memorystore.h"
#include "services/store/store.h"
#include "tests/services/http/fakeclock.h"
#include "tests/services/http/httpsamples.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString secretName = u"tesla/tesla-1/tokens"_s;
const Fault rotating{.answer = HttpSamples::answer(R"({"access_token":"at-1","refresh_token":"rt-1","expires_in":28800})")};

Fault status(const QByteArray &statusAndHeaders, const QByteArray &body = {})
{
    return {.answer = "HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}

/** Tokens that are due, and a service that goes wrong. */
class TokenHostileTest : public testing::Test
{
protected:
    TokenHostileTest() { m_secrets.write(secretName, TokenText::of(m_old)); }

    std::unique_ptr<TokenKeeper> keeper()
    {
        const auto ask = [this](const Tokens &tokens) {
            const FormText::Pairs form = TokenClient::refreshing("id", {}, tokens.refresh);
            return TokenClient::ask(m_http, {m_service.url(u"/token"_s), form, tokens.refresh, {}}, m_clock);
        };
        const TokenPlace place{u"tesla-1"_s, secretName, m_folder.filePath(u"tesla-1.lock"_s)};
        return std::make_unique<TokenKeeper>(place, TokenRenewal{ask}, m_secrets, m_marks, m_clock);
    }
    Tokens kept() { return *TokenText::read(await(m_secrets.read(secretName))->value()); }
    int sent(const QByteArray &refresh)
    {
        return int(std::ranges::count_if(m_service.requests(), [&](const auto &request) { return request.contains("=" + refresh); }));
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    FaultServer m_service;
    Http m_http{HttpSamples::only(m_service), {.silence = 1s}};
    MemoryStore m_secrets;
    Store m_store{m_folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
    RefreshMarks m_marks{m_store.local()};
    const Tokens m_old{"Bearer", "at-0", "rt-0", m_clock.now()};
};
}

TEST_F(TokenHostileTest, whoIsSignedOutIsToldAndNothingIsLost)
{
    for (const Fault &fault : {status("400 No", R"({"error":"invalid_grant"})"), status("401 No", R"({"error":"login_required"})")}) {
        m_service.setFault(fault);
        m_service.forget();
        const auto keeper = this->keeper();

        EXPECT_EQ(await(keeper->fresh()).error().kind, Error::Kind::SignedOut);
        EXPECT_EQ(await(keeper->fresh()).error().kind, Error::Kind::SignedOut);

        EXPECT_EQ(sent("rt-0"), 1);
        EXPECT_EQ(kept(), m_old);
    }
}

TEST_F(TokenHostileTest, afterAnyOtherFaultALaterAttemptIsAccepted)
{
    const QList<std::pair<Fault, Error::Kind>> faults{
        {status("500 No"), Error::Kind::ServiceFault},
        {status("429 No\r\nRetry-After: 60"), Error::Kind::RateLimited},
        {{.cutRequestAt = 0, .end = Fault::End::Reset}, Error::Kind::OutcomeUnknown},
        {{.cutRequestAt = 60, .end = Fault::End::Close}, Error::Kind::OutcomeUnknown},
        {{.end = Fault::End::Reset}, Error::Kind::OutcomeUnknown},
        {{.end = Fault::End::Stall}, Error::Kind::OutcomeUnknown},
        {{.answer = rotating.answer, .cutAnswerAt = 70, .end = Fault::End::Reset}, Error::Kind::OutcomeUnknown},
    };
    for (const auto &[fault, kind] : faults) {
        m_secrets.write(secretName, TokenText::of(m_old));
        m_service.setFault(fault);
        const auto keeper = this->keeper();

        EXPECT_EQ(await(keeper->fresh()).error().kind, kind);
        EXPECT_EQ(kept(), m_old);
        m_service.setFault(rotating);
        m_service.forget();
        const Result<Tokens> later = await(keeper->fresh());

        ASSERT_TRUE(later);
        EXPECT_EQ(later->access, "at-1");
        EXPECT_EQ(sent("rt-0"), 1);
    }
}

TEST_F(TokenHostileTest, aRotationThatIsCutIsSentOnceAndItsOutcomeSaidToBeUnknown)
{
    for (qint64 cut = 0; cut < rotating.answer.size(); cut += 7) {
        m_service.setFault({.answer = rotating.answer, .cutAnswerAt = cut});
        m_service.forget();
        const auto keeper = this->keeper();

        EXPECT_EQ(await(keeper->fresh()).error().kind, Error::Kind::OutcomeUnknown) << cut;
        EXPECT_EQ(m_service.requests().size(), 1);
        m_service.setFault(status("401 No", R"({"error":"login_required"})"));

        EXPECT_EQ(await(keeper->fresh()).error().kind, Error::Kind::SignedOut);
        EXPECT_EQ(await(keeper->fresh()).error().kind, Error::Kind::SignedOut);
        EXPECT_EQ(m_service.requests().size(), 2);
    }
}

TEST_F(TokenHostileTest, noTokenFollowsARedirect)
{
    FaultServer other(rotating);
    Http http(AllowedHosts({{m_service.url(), {}}, {other.url(), {}}}));
    for (const QByteArray code : {"301", "302", "303", "307", "308"}) {
        m_service.setFault(status(code + " There\r\nLocation: " + other.url(u"/token"_s).toEncoded()));
        const TokenQuestion question{m_service.url(u"/token"_s), TokenClient::refreshing("id", "secret", "rt-0"), "rt-0", {}};

        const Result<Tokens> tokens = await(TokenClient::ask(http, question, m_clock));

        ASSERT_FALSE(tokens);
        EXPECT_EQ(tokens.error().kind, Error::Kind::BadAnswer);
    }
    EXPECT_TRUE(other.requests().isEmpty());
}
