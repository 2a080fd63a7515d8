// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/loopbacklistener.h"

#include "tests/services/oauth/plainclient.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace PlainClient;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** Accepts `yes`, refuses `no`, and has nothing to do with all else. */
struct Waiting
{
    explicit Waiting(const LoopbackLimits &limits = {})
        : listener(
            "/callback", [this](QByteArrayView query) { return judge(query); }, limits)
    {
        EXPECT_TRUE(listener.listen());
    }

    CallbackVerdict judge(QByteArrayView query)
    {
        heard.append(query.toByteArray());
        if (query == "yes")
            return CallbackVerdict::Accepted;
        return query == "no" ? CallbackVerdict::Refused : CallbackVerdict::NotOurs;
    }
    QByteArray answerTo(const QString &query) const
    {
        QUrl url = listener.address();
        url.setQuery(query);
        return get(url);
    }
    quint16 port() const { return quint16(listener.address().port()); }

    LoopbackListener listener;
    QList<QByteArray> heard;
};
}

TEST(LoopbackListenerTest, isAtANumberOfThisMachineAndAtAPathOfItsOwn)
{
    const Waiting waiting;

    EXPECT_EQ(waiting.listener.address(), QUrl(u"http://127.0.0.1:%1/callback"_s.arg(waiting.port())));
    EXPECT_GT(waiting.port(), 0);
}

TEST(LoopbackListenerTest, isSeenFromThisMachineOnly)
{
    const Waiting waiting;
    const QByteArray port = ':' + QByteArray::number(waiting.port(), 16).toUpper().rightJustified(4, '0') + " 00000000";

    QByteArrayList places; // where anybody listens at that port
    for (const QString &table : {u"/proc/self/net/tcp"_s, u"/proc/self/net/tcp6"_s}) {
        QFile sockets(table);
        ASSERT_TRUE(sockets.open(QFile::ReadOnly));
        const QByteArrayList lines = sockets.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QByteArray local = line.simplified().split(' ').value(1);
            if (line.contains(port) && line.simplified().split(' ').value(3) == "0A")
                places.append(local.first(local.indexOf(':')));
        }
    }

    EXPECT_EQ(places, QByteArrayList{"0100007F"});
    QTcpSocket other;
    other.connectToHost(QHostAddress(u"127.0.0.2"_s), waiting.port());
    EXPECT_FALSE(other.waitForConnected(2'000));
}

TEST(LoopbackListenerTest, closesAfterTheAnswerItWaitedFor)
{
    Waiting waiting;

    const QByteArray page = waiting.answerTo(u"yes"_s);

    EXPECT_EQ(statusOf(page), 200);
    EXPECT_TRUE(page.contains("You can go back to Wattglass"));
    EXPECT_FALSE(waiting.listener.isListening());
    EXPECT_EQ(statusOf(waiting.answerTo(u"yes"_s)), 0);
    EXPECT_EQ(waiting.heard, QList<QByteArray>{"yes"});
}

TEST(LoopbackListenerTest, closesAfterARefusal)
{
    Waiting waiting;

    EXPECT_TRUE(waiting.answerTo(u"no"_s).contains("The sign-in was refused"));

    EXPECT_FALSE(waiting.listener.isListening());
}

TEST(LoopbackListenerTest, goesOnWaitingWhereAnAnswerIsNotForIt)
{
    Waiting waiting;

    EXPECT_EQ(statusOf(waiting.answerTo(u"other"_s)), 400);
    EXPECT_EQ(statusOf(say(waiting.port(), "POST /callback?yes HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")), 405);

    EXPECT_TRUE(waiting.listener.isListening());
    EXPECT_EQ(statusOf(waiting.answerTo(u"yes"_s)), 200);
}

TEST(LoopbackListenerTest, takesOneOfAHundredThatComeAtOnce)
{
    Waiting waiting({.sockets = 200});
    std::vector<std::unique_ptr<QTcpSocket>> browsers;
    for (int i = 0; i < 100; ++i) {
        browsers.push_back(std::make_unique<QTcpSocket>());
        browsers.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), waiting.port());
        browsers.back()->write("GET /callback?yes HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(waiting.port()) + "\r\n\r\n");
    }

    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return std::ranges::all_of(browsers, [](const auto &browser) { return browser->state() == QAbstractSocket::UnconnectedState; });
        },
        30'000));

    EXPECT_EQ(waiting.heard, QList<QByteArray>{"yes"});
}

TEST(LoopbackListenerTest, readsAHeadThatComesInPieces)
{
    Waiting waiting;
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), waiting.port());

    browser.write("GET /callback?yes HT");
    ASSERT_TRUE(QTest::qWaitFor([&] { return browser.state() == QAbstractSocket::ConnectedState && browser.bytesToWrite() == 0; }));
    browser.write("TP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(waiting.port()) + "\r\n\r\n");

    EXPECT_TRUE(QTest::qWaitFor([&] { return browser.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_EQ(statusOf(browser.readAll()), 200);
}

TEST(LoopbackListenerTest, hangsUpOnWhoSaysNothing)
{
    Waiting waiting({.request = 100ms});

    EXPECT_EQ(say(waiting.port(), "GET /callback"), "");

    EXPECT_TRUE(waiting.listener.isListening());
}

TEST(LoopbackListenerTest, hangsUpOnWhoIsTooSlow)
{
    Waiting waiting({.request = 200ms});
    QTcpSocket slow;
    slow.connectToHost(QHostAddress(QHostAddress::LocalHost), waiting.port());
    QTimer letters;
    letters.callOnTimeout([&] { slow.write("G"); });
    letters.start(20ms);

    EXPECT_TRUE(slow.waitForConnected());
    EXPECT_TRUE(QTest::qWaitFor([&] { return slow.state() == QAbstractSocket::UnconnectedState; }, 30'000));

    EXPECT_TRUE(waiting.heard.isEmpty());
    EXPECT_TRUE(waiting.listener.isListening());
}

TEST(LoopbackListenerTest, saysWhenAPortIsTaken)
{
    const Waiting first;
    LoopbackListener second("/callback", [](QByteArrayView) { return CallbackVerdict::NotOurs; });

    const Outcome outcome = second.listen(first.port());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::PortTaken);
    EXPECT_EQ(outcome.error().place.found, QString::number(first.port()));
}

TEST(LoopbackListenerTest, givesUpWhenNobodyComes)
{
    Waiting waiting({.lifetime = 50ms});
    QSignalSpy expired(&waiting.listener, &LoopbackListener::expired);

    EXPECT_TRUE(expired.wait());

    EXPECT_FALSE(waiting.listener.isListening());
}

TEST(LoopbackListenerTest, itsPagesRunNothingAndTellNobody)
{
    Waiting waiting;

    for (const QString &query : {u"other"_s, u"yes"_s}) {
        const QByteArray page = waiting.answerTo(query);
        EXPECT_TRUE(page.contains("Content-Security-Policy: default-src 'none'"));
        EXPECT_TRUE(page.contains("Cache-Control: no-store"));
        EXPECT_TRUE(page.contains("Referrer-Policy: no-referrer"));
        EXPECT_TRUE(page.contains("<html lang=\"en\">"));
        EXPECT_FALSE(page.contains("<script"));
        EXPECT_FALSE(page.contains("href"));
    }
}
