// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/oncemanager.h"

#include "services/http/oncereply.h"
#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace HttpSamples;
using namespace Qt::StringLiterals;

namespace
{
void waitFor(QNetworkReply &reply)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return reply.isFinished(); }));
}
}

TEST(OnceManagerTest, answersAsQtsManagerDoes)
{
    FaultServer server({.answer = answer("{\"a\":1}")});
    Http http(only(server));
    OnceManager manager(http);
    QSignalSpy finished(&manager, &QNetworkAccessManager::finished);
    QNetworkRequest request(server.url(u"/token?x=%2B"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Authorization", "Basic abc");

    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("code=%2F")));
    waitFor(*reply);

    EXPECT_EQ(finished.size(), 1);
    EXPECT_EQ(reply->error(), QNetworkReply::NoError);
    EXPECT_EQ(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    EXPECT_EQ(reply->header(QNetworkRequest::ContentTypeHeader).toString(), u"application/json");
    EXPECT_EQ(reply->readAll(), "{\"a\":1}");
    const QByteArray seen = server.requests().value(0);
    EXPECT_TRUE(seen.startsWith("POST /token?x=%2B HTTP/1.1\r\n"));
    EXPECT_TRUE(seen.contains("Authorization: Basic abc\r\n"));
    EXPECT_TRUE(seen.endsWith("\r\n\r\ncode=%2F"));
}

TEST(OnceManagerTest, aRefusalHasItsBody)
{
    FaultServer server({.answer = "HTTP/1.1 400 Bad Request\r\nContent-Length: 25\r\n\r\n{\"error\":\"invalid_grant\"}"});
    Http http(only(server));
    OnceManager manager(http);

    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
    waitFor(*reply);

    EXPECT_EQ(reply->error(), QNetworkReply::ProtocolInvalidOperationError);
    EXPECT_EQ(reply->readAll(), "{\"error\":\"invalid_grant\"}");
}

TEST(OnceManagerTest, aRedirectIsNotFollowedWhateverTheRequestSays)
{
    FaultServer elsewhere({.answer = answer("{}")});
    FaultServer server({.answer = "HTTP/1.1 307 Elsewhere\r\nLocation: " + elsewhere.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n"});
    Http http(AllowedHosts({{server.url(), {}}, {elsewhere.url(), {}}}));
    OnceManager manager(http);
    QNetworkRequest request(server.url());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setRawHeader("Authorization", "Bearer SECRET");

    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    waitFor(*reply);
    QTest::qWait(5);

    EXPECT_EQ(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 307);
    EXPECT_TRUE(elsewhere.requests().isEmpty());
}

TEST(OnceManagerTest, otherSchemesAndHostsAreRefused)
{
    Http http{AllowedHosts()};
    OnceManager manager(http);
    for (const auto &url : {u"file:///etc/hostname"_s, u"data:text/plain,x"_s, u"https://example.org/"_s, u"qrc:/x"_s}) {
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(url))));
        waitFor(*reply);
        EXPECT_EQ(reply->error(), QNetworkReply::ContentAccessDenied) << qPrintable(url);
        EXPECT_TRUE(reply->readAll().isEmpty());
    }
}

TEST(OnceManagerTest, anAbortedReplyFinishesOnce)
{
    FaultServer server({.cutRequestAt = 1, .end = Fault::End::Stall});
    Http http(only(server));
    OnceManager manager(http);
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !server.requests().isEmpty(); }));

    reply->abort();
    EXPECT_TRUE(QTest::qWaitFor([&] { return server.findChildren<QSslSocket *>().isEmpty(); }));
    QTest::qWait(5);

    EXPECT_EQ(reply->error(), QNetworkReply::OperationCanceledError);
    EXPECT_EQ(finished.size(), 1);
}
