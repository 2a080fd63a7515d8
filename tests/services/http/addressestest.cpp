// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/addresses.h"

#include "tests/services/http/blackhole.h"
#include "tests/services/http/certificates.h"
#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

using namespace HttpSamples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QHostAddress six(u"2001:db8::1"_s), otherSix(u"2001:db8::2"_s), four(u"192.0.2.1"_s), otherFour(u"192.0.2.2"_s);

/** A server whose name leads to several addresses, of which its own is one. */
class AddressesTest : public testing::Test
{
protected:
    Result<HttpAnswer> ask(const QList<QHostAddress> &addresses, const HttpRequest &request)
    {
        const auto lookUp = [addresses](const QString &host, QObject *, const Addresses::Taker &take) {
            EXPECT_EQ(host, u"api.example"_s);
            take(addresses);
        };
        Http http(AllowedHosts({{url, Certificates::authorities()}}), {.connecting = 20ms, .silence = silence}, lookUp);
        return outcome(http.send(request));
    }

    FaultServer server{{.answer = answer("{\"a\":1}")}, Certificates::server(u"otherHost"_s)};
    const QUrl url = QUrl(u"https://api.example:%1/"_s.arg(server.serverPort()));
    BlackHole hole{server.serverPort()};
    std::chrono::milliseconds silence = 10s;
};
}

TEST_F(AddressesTest, d05WhereIPv6IsDeadTheHostIsFoundByIPv4)
{
    const Result<HttpAnswer> result = ask({hole.address(), QHostAddress::LocalHost}, post(url));

    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->body, "{\"a\":1}");
    EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(AddressesTest, d05WhereOneAddressRefusesTheNextIsTried)
{
    const QHostAddress nobody(u"127.0.0.3"_s);

    EXPECT_TRUE(ask({nobody, QHostAddress::LocalHost}, get(url)));
    EXPECT_EQ(kindOf(ask({nobody}, post(url))), Error::Kind::Offline);
}

TEST_F(AddressesTest, d05WhatNeverConnectsEndsWhenNothingComesAnyMore)
{
    silence = 30ms;

    EXPECT_EQ(kindOf(ask({hole.address()}, post(url))), Error::Kind::TimedOut) << "and not unknown: nothing was sent";
    EXPECT_EQ(HttpLimits().silence, 30s);
}

TEST_F(AddressesTest, d05ManyDeadAddressesTakeNoLongerThanOne)
{
    silence = 50ms;

    EXPECT_EQ(kindOf(ask(QList<QHostAddress>(1000, hole.address()), get(url))), Error::Kind::TimedOut);
}

TEST_F(AddressesTest, d05AServerThatNeverAnswersIsGivenUp)
{
    silence = 30ms;
    server.setFault({.cutRequestAt = 1, .end = Fault::End::Stall});

    EXPECT_EQ(kindOf(ask({QHostAddress::LocalHost}, get(url))), Error::Kind::TimedOut);
}

TEST_F(AddressesTest, aHostThatNobodyKnowsIsOffline)
{
    EXPECT_EQ(kindOf(ask({}, post(url))), Error::Kind::Offline);
}

TEST_F(AddressesTest, areTriedByTurns)
{
    EXPECT_EQ(Addresses::byTurns({six, otherSix, four, otherFour}), (QList{six, four, otherSix, otherFour}));
    EXPECT_EQ(Addresses::byTurns({four, six, otherSix}), (QList{four, six, otherSix}));
    EXPECT_EQ(Addresses::byTurns({four, otherFour}), (QList{four, otherFour}));
    EXPECT_TRUE(Addresses::byTurns({}).isEmpty());
}
