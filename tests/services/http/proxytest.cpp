// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http.h"

#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

using namespace HttpSamples;
using namespace Qt::StringLiterals;

namespace
{
const QUrl elsewhere(u"https://api.example/"_s);
const QByteArray wantsPassword
    = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n";

/** A proxy in the environment, and a request with secrets to a host behind it. */
class ProxyTest : public testing::Test
{
protected:
    ~ProxyTest() override { qunsetenv("https_proxy"); }

    std::optional<Error::Kind> ask(const QByteArray &user = {})
    {
        qputenv("https_proxy", "http://" + user + "127.0.0.1:" + QByteArray::number(port));
        HttpRequest request = post(elsewhere, "client_secret=CANARY");
        request.headers += {{"Authorization", "Bearer CANARY"}, {"Cookie", "CANARY"}};
        Http http(AllowedHosts({{elsewhere, {}}}));
        return kindOf(outcome(http.send(request)));
    }
    bool toldASecret() const
    {
        const QList<QByteArray> requests = proxy.requests();
        return std::ranges::any_of(requests, [](const QByteArray &request) { return request.contains("CANARY"); });
    }

    FaultServer proxy{{.answer = wantsPassword}};
    quint16 port = proxy.serverPort();
};
}

TEST_F(ProxyTest, d17IsToldTheHostAndNothingElse)
{
    EXPECT_EQ(ask(), Error::Kind::Offline);

    ASSERT_EQ(proxy.requests().size(), 1);
    EXPECT_TRUE(proxy.requests().constFirst().startsWith("CONNECT api.example:443 HTTP/1.1\r\n"));
    EXPECT_FALSE(toldASecret());
}

TEST_F(ProxyTest, d17OneThatWantsAPasswordAgainAndAgainIsTriedAtMostTwice)
{
    EXPECT_EQ(ask("anna:wrong@"), Error::Kind::Offline);

    EXPECT_LE(proxy.requests().size(), 2);
    EXPECT_FALSE(toldASecret());
}

TEST_F(ProxyTest, d17ADeadOneIsOffline)
{
    port = 1;

    EXPECT_EQ(ask(), Error::Kind::Offline);
}

TEST_F(ProxyTest, d17IsPassedByOnTheWayToThisMachine)
{
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(port));
    FaultServer here({.answer = answer("{}")});
    Http http(only(here));

    EXPECT_TRUE(outcome(http.send(get(here.url()))));

    qunsetenv("http_proxy");
    EXPECT_EQ(proxy.connections(), 0);
}
