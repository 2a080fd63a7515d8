// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/bearercaller.h"

#include "services/http/http.h"
#include "tests/services/http/scriptedserver.h"
#include "tests/services/oauth/tokenkeeperfixture.h"

using namespace Qt::StringLiterals;

namespace
{
/** Calls with tokens of an account that gives `at-1` when `at-0` is refused. */
class BearerCallerTest : public TokenKeeperFixture
{
protected:
    BearerCallerTest() { put({"bearer", "at-0", "rt-0", m_clock.now().addSecs(3600)}); }

    std::unique_ptr<BearerCaller> caller(const QByteArray &scheme = "Bearer")
    {
        const TokenRenewal renewal{.ask = [this](const Tokens &) {
            ++renewals;
            return QtFuture::makeReadyFuture(Result<Tokens>(m_next));
        }};
        const TokenPlace place{u"tesla-1"_s, m_secretName, m_folder.filePath(u"tesla-1.lock"_s)};
        return std::make_unique<BearerCaller>(CallerTools{{http, m_clock}, m_secrets, m_marks, place}, renewal, scheme);
    }
    HttpRequest request(Effect effect) const
    {
        QUrl url = server.url();
        url.setPath(u"/call"_s);
        return {.method = "POST", .url = url, .body = "{}", .effect = effect};
    }

    ScriptedServer server;
    Http http{AllowedHosts({{server.url(), {}}})};
    int renewals = 0;
};
}

TEST_F(BearerCallerTest, provesTheAccountByItsToken)
{
    server.on("POST /call", {ScriptedServer::answer(200, "{}")});

    const auto answer = await(caller()->send(request(Effect::Reads)));
    await(caller({})->send(request(Effect::Reads)));

    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
    EXPECT_TRUE(server.requests()[0].contains("Authorization: Bearer at-0\r\n")) << server.requests()[0].constData();
    EXPECT_TRUE(server.requests()[1].contains("Authorization: bearer at-0\r\n")); // the type that came with the token
    EXPECT_EQ(renewals, 0);
}

TEST_F(BearerCallerTest, readsOnceMoreWithANewTokenWhereTheFirstIsNotTaken)
{
    server.on("POST /call", {ScriptedServer::answer(401, "{}"), ScriptedServer::answer(200, "{}")});

    const auto answer = await(caller()->send(request(Effect::Reads)));

    EXPECT_EQ(answer->status, 200);
    EXPECT_TRUE(server.requests()[1].contains("Authorization: Bearer at-1\r\n"));
    EXPECT_EQ(renewals, 1);
}

TEST_F(BearerCallerTest, givesUpWhenTheNewTokenIsNotTakenEither)
{
    server.on("POST /call", {ScriptedServer::answer(401, "{}")});

    const auto answer = await(caller()->send(request(Effect::Reads)));

    EXPECT_EQ(answer->status, 401);
    EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(BearerCallerTest, sendsWhatChangesAnythingOnce)
{
    server.on("POST /call", {ScriptedServer::answer(401, "{}")});

    const auto answer = await(caller()->send(request(Effect::Changes)));

    EXPECT_EQ(answer->status, 401);
    EXPECT_EQ(server.requests().size(), 1);
}
