// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http.h"

#include "services/http/oncemanager.h"
#include "services/http/oncereply.h"
#include "services/http/requesttext.h"
#include "tests/services/http/certificates.h"
#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTest>

using namespace HttpSamples;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray good = answer("{\"a\":1}");
constexpr quint32 seed = 20260305;

struct Server
{
    explicit Server(bool tls)
        : listener({}, tls ? std::optional(Certificates::server()) : std::nullopt)
    {
    }

    AllowedHosts hosts() { return AllowedHosts({{listener.url(), Certificates::authorities()}}); }

    FaultServer listener;
};

/** A fault at a random byte of request or answer. */
Fault cutSomewhere(QRandomGenerator &dice, qint64 requestBytes)
{
    const Fault::End end = dice.bounded(2) ? Fault::End::Close : Fault::End::Reset;
    if (dice.bounded(2))
        return {.cutRequestAt = dice.bounded(qint64(1), requestBytes + 1), .end = end};
    return {.answer = good, .cutAnswerAt = dice.bounded(qint64(0), qint64(good.size())), .end = end};
}

QNetworkReply *ask(QNetworkAccessManager &manager, const QByteArray &verb, const QNetworkRequest &request)
{
    if (verb == "POST")
        return manager.post(request, QByteArray("{\"x\":1}"));
    if (verb == "PUT")
        return manager.put(request, QByteArray("{\"x\":1}"));
    if (verb == "DELETE")
        return manager.deleteResource(request);
    return manager.sendCustomRequest(request, verb);
}
}

class AtMostOnceTest : public testing::TestWithParam<bool>
{
};

TEST_P(AtMostOnceTest, ofManyPostsThatAreCutAtRandomBytesNoneIsSeenTwice)
{
    const int posts = GetParam() ? 200 : 1000;
    QRandomGenerator dice(seed);
    Server server(GetParam());
    Http http(server.hosts());
    int twice = 0;
    int unknown = 0;

    const HttpRequest request = post(server.listener.url());
    const qint64 requestBytes = RequestText::of(request)->size();
    for (int i = 0; i < posts; ++i) {
        server.listener.forget();
        server.listener.setFault(cutSomewhere(dice, requestBytes));
        unknown += kindOf(outcome(http.send(request))) == Error::Kind::OutcomeUnknown;
        twice += server.listener.requests().size() > 1;
    }

    EXPECT_EQ(twice, 0);
    EXPECT_EQ(unknown, posts);
}

TEST_P(AtMostOnceTest, everyVerbIsSeenOnceWhenTheConnectionEndsWithoutAnswer)
{
    for (const QByteArray verb : {"POST", "PUT", "DELETE", "PATCH"}) {
        for (const qint64 cut : {0, 17, int(good.size()) - 1}) {
            Server server(GetParam());
            server.listener.setFault({.answer = good, .cutAnswerAt = cut});
            Http http(server.hosts());
            HttpRequest request = post(server.listener.url());
            request.method = verb;

            EXPECT_EQ(kindOf(outcome(http.send(request))), Error::Kind::OutcomeUnknown) << verb.constData();
            QTest::qWait(5);
            EXPECT_EQ(server.listener.requests().size(), 1) << verb.constData();
        }
    }
}

TEST_P(AtMostOnceTest, soItIsThroughQtsManager)
{
    for (const QByteArray verb : {"POST", "PUT", "DELETE", "PATCH"}) {
        Server server(GetParam());
        server.listener.setFault({.answer = good, .cutAnswerAt = 0});
        Http http(server.hosts());
        OnceManager manager(http);
        QNetworkRequest request(server.listener.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);

        const std::unique_ptr<QNetworkReply> reply(ask(manager, verb, request));
        EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }));
        QTest::qWait(5);

        EXPECT_EQ(reply->error(), QNetworkReply::RemoteHostClosedError) << verb.constData();
        EXPECT_EQ(reply->attribute(OnceReply::kindAttribute).toInt(), int(Error::Kind::OutcomeUnknown)) << verb.constData();
        EXPECT_EQ(server.listener.requests().size(), 1) << verb.constData();
    }
}

INSTANTIATE_TEST_SUITE_P(Links, AtMostOnceTest, testing::Values(false, true),
                         [](const auto &test) { return test.param ? "tls" : "plain"; });
