// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http.h"

#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace HttpSamples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QByteArray good = answer("{\"a\":1}");

/** The most memory that this process ever had, in KiB; nothing where a sanitizer keeps what was given back. */
qint64 peakKibibytes()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#endif
    QFile status(u"/proc/self/status"_s);
    EXPECT_TRUE(status.open(QFile::ReadOnly));
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).simplified().split(' ').first().toLongLong();
}
}

TEST(HttpTest, answersWithStatusHeadersAndBody)
{
    FaultServer server({.answer = "HTTP/1.1 404 Not Found\r\nX-Txid: 7\r\nContent-Length: 2\r\n\r\n{}"});
    Http http(only(server));

    const Result<HttpAnswer> result = outcome(http.send(get(server.url(u"/api?q=1"_s))));

    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 404);
    EXPECT_EQ(result->header("x-TXID"), "7");
    EXPECT_EQ(result->body, "{}");
    EXPECT_TRUE(server.requests().value(0).startsWith("GET /api?q=1 HTTP/1.1\r\n"));
}

TEST(HttpTest, asksNobodyWhoIsNotAllowed)
{
    FaultServer server({.answer = good});
    Http http(AllowedHosts({{QUrl(u"https://api.example"_s), {}}}));

    const Result<HttpAnswer> result = outcome(http.send(get(server.url())));

    EXPECT_EQ(kindOf(result), Error::Kind::HostNotAllowed);
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST(HttpTest, asksWhomItIsAllowedFromNowOn)
{
    FaultServer server({.answer = good});
    Http http{AllowedHosts()};

    http.allow(AllowedHosts({{server.url(), {}}}));
    EXPECT_TRUE(outcome(http.send(get(server.url()))));
    http.allow({});

    EXPECT_EQ(kindOf(outcome(http.send(get(server.url())))), Error::Kind::HostNotAllowed);
}

TEST(HttpTest, saysOfflineWhereNobodyListens)
{
    FaultServer server;
    Http http(only(server));
    server.close();

    EXPECT_EQ(kindOf(outcome(http.send(get(server.url())))), Error::Kind::HostNotAllowed); // the port is gone from the address
    const QUrl nobody(u"http://127.0.0.1:1/"_s);
    Http other(AllowedHosts({{nobody, {}}}));
    EXPECT_EQ(kindOf(outcome(other.send(get(nobody)))), Error::Kind::Offline);
    EXPECT_EQ(kindOf(outcome(other.send(post(nobody)))), Error::Kind::Offline); // nothing of it was sent
}

struct CutCase
{
    const char *name;
    QByteArray answer;
    Fault::End end;
};

class HttpCutTest : public testing::TestWithParam<CutCase>
{
protected:
    /** What comes of @p request while the answer is cut at byte @p at. */
    std::optional<Error::Kind> kindWhenCut(qint64 at, HttpRequest request)
    {
        server.setFault({.answer = GetParam().answer, .cutAnswerAt = at, .end = GetParam().end});
        request.url = server.url();
        return kindOf(outcome(http.send(request)));
    }

    FaultServer server;
    Http http{only(server), {.silence = GetParam().end == Fault::End::Stall ? 10ms : 10'000ms}};
};

TEST_P(HttpCutTest, aReadThatIsCutAtAnyByteIsOffline)
{
    const Error::Kind expected = GetParam().end == Fault::End::Stall ? Error::Kind::TimedOut : Error::Kind::Offline;
    for (qint64 at = 0; at < GetParam().answer.size(); ++at)
        EXPECT_EQ(kindWhenCut(at, get({})), expected) << at;

    EXPECT_EQ(server.requests().size(), GetParam().answer.size());
}

TEST_P(HttpCutTest, aChangeThatIsCutAtAnyByteIsUnknownAndSentOnce)
{
    for (qint64 at = 0; at < GetParam().answer.size(); ++at)
        EXPECT_EQ(kindWhenCut(at, post({})), Error::Kind::OutcomeUnknown) << at;

    EXPECT_EQ(server.requests().size(), GetParam().answer.size());
}

INSTANTIATE_TEST_SUITE_P(
    Ways, HttpCutTest,
    testing::Values(CutCase{"closed", good, Fault::End::Close}, CutCase{"reset", good, Fault::End::Reset},
                    CutCase{"stalled", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", Fault::End::Stall},
                    CutCase{"chunksClosed", chunked("{\"a\":1}"), Fault::End::Close},
                    CutCase{"packedClosed", answer(gzipped("{\"a\":1}"), "Content-Encoding: gzip\r\n"), Fault::End::Close}),
    [](const auto &test) { return test.param.name; });

TEST(HttpTest, aDripThatIsNeverSilentEndsAtTheDeadline)
{
    FaultServer server({.answer = answer(QByteArray(1000, ' ')), .drip = 5ms});
    Http http(only(server), {.silence = 60ms});
    HttpRequest request = get(server.url());
    request.deadline = 150ms;

    QElapsedTimer time;
    time.start();
    const Result<HttpAnswer> result = outcome(http.send(request));

    EXPECT_EQ(kindOf(result), Error::Kind::TimedOut);
    EXPECT_GE(time.elapsed(), 130); // timers are right to a twentieth
    EXPECT_LT(time.elapsed(), 1000);
}

TEST(HttpTest, aDeadlineIsAMinuteUnlessTheCallerSaysOtherwise)
{
    EXPECT_EQ(HttpRequest().deadline, 60s);
    EXPECT_EQ(HttpLimits().bodyBytes, 64 * 1024 * 1024);
    EXPECT_EQ(HttpLimits().headBytes, 256 * 1024);
    EXPECT_EQ(HttpRequest().effect, Effect::Changes); // who forgets to say gets what does least harm
}

TEST(HttpTest, endlessHeadersAreCutAtTheirLimit)
{
    FaultServer server({.answer = "HTTP/1.1 200 OK\r\nX: ", .end = Fault::End::Stall, .forEver = QByteArray(64 * 1024, 'y')});
    Http http(only(server));

    const Result<HttpAnswer> result = outcome(http.send(get(server.url())));

    EXPECT_EQ(kindOf(result), Error::Kind::BadAnswer);
    EXPECT_LT(server.bytesSent(), 16 * 1024 * 1024); // what the two kernels hold is sent, too
}

TEST(HttpTest, anEndlessBodyIsCutAtItsLimit)
{
    FaultServer server({.answer = "HTTP/1.1 200 OK\r\n\r\n", .end = Fault::End::Stall, .forEver = QByteArray(1024 * 1024, 'x')});
    Http http(only(server));
    const qint64 before = peakKibibytes();

    const Result<HttpAnswer> result = outcome(http.send(get(server.url())));

    EXPECT_EQ(kindOf(result), Error::Kind::BadAnswer);
    EXPECT_GE(server.bytesSent(), HttpLimits().bodyBytes);
    EXPECT_LT(server.bytesSent(), HttpLimits().bodyBytes + 16 * 1024 * 1024);
    EXPECT_LT(peakKibibytes() - before, 200 * 1024);
}

TEST(HttpTest, aBombTakesLittleMemoryHoweverLargeItIs)
{
    const auto [begin, more] = endlessGzip();
    FaultServer server({.answer = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + begin, .end = Fault::End::Stall, .forEver = more});
    Http http(only(server));
    const qint64 before = peakKibibytes();

    const Result<HttpAnswer> result = outcome(http.send(get(server.url())));

    EXPECT_EQ(kindOf(result), Error::Kind::BadAnswer);
    EXPECT_LT(peakKibibytes() - before, 64 * 1024);
}

class HttpRedirectTest : public testing::TestWithParam<QByteArray>
{
};

TEST_P(HttpRedirectTest, isAnAnswerAndNotFollowed)
{
    FaultServer elsewhere({.answer = good});
    FaultServer server(
        {.answer = "HTTP/1.1 " + GetParam() + " Elsewhere\r\nLocation: " + elsewhere.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n"});
    Http http(AllowedHosts({{server.url(), {}}, {elsewhere.url(), {}}})); // even where it may go
    HttpRequest request = post(server.url(), "client_secret=S");
    request.headers += {{"Authorization", "Bearer SECRET"}, {"X-API-Key", "KEY"}, {"Cookie", "sid=1"}};

    const Result<HttpAnswer> result = outcome(http.send(request));

    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, GetParam().toInt());
    EXPECT_EQ(server.requests().size(), 1);
    EXPECT_TRUE(elsewhere.requests().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Statuses, HttpRedirectTest, testing::Values("301", "302", "303", "307", "308"),
                         [](const auto &test) { return test.param.toStdString(); });

TEST(HttpTest, aRequestThatNobodyWaitsForHangsUp)
{
    FaultServer server({.answer = good, .end = Fault::End::Stall, .forEver = QByteArray(1, ' ')});
    server.setFault({.cutRequestAt = 1, .end = Fault::End::Stall});
    Http http(only(server));
    QFuture<Result<HttpAnswer>> future = http.send(get(server.url()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !server.requests().isEmpty(); }));

    future.cancel();

    EXPECT_TRUE(QTest::qWaitFor([&] { return server.findChildren<QSslSocket *>().isEmpty(); }));
}

TEST(HttpTest, goesWithoutWaitingForAnybody)
{
    FaultServer server({.cutRequestAt = 1, .end = Fault::End::Stall});
    QFuture<Result<HttpAnswer>> future;
    {
        Http http(only(server));
        future = http.send(get(server.url()));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !server.requests().isEmpty(); }));
    }

    EXPECT_TRUE(future.isFinished());
    EXPECT_EQ(future.resultCount(), 0);
}
