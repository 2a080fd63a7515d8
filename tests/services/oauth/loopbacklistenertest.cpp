// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/loopbacklistener.h"

#include "tests/services/oauth/plainclient.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

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

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}
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
    QFile sockets(u"/proc/self/net/tcp"_s);
    ASSERT_TRUE(sockets.open(QFile::ReadOnly));

    const QByteArray here = ' ' + QByteArray("0100007F:") + QByteArray::number(waiting.port(), 16).toUpper().rightJustified(4, '0') + ' ';

    EXPECT_TRUE(sockets.readAll().contains(here));
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

TEST(LoopbackListenerTest, servesNoMoreSocketsThanItMay)
{
    Waiting waiting({.sockets = 4, .request = 60s});
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int wave = 1; wave <= 25; ++wave) { // the system lets no more than some fifty wait at the door
        for (int i = 0; i < 40; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), waiting.port());
        }
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                return std::ranges::count_if(idle, [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; })
                    == 40 * wave - 4;
            },
            30'000));
    }

    idle.clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return statusOf(waiting.answerTo(u"yes"_s)) == 200; }, 30'000));
}

TEST(LoopbackListenerTest, keepsNothingOfAnEndlessRequest)
{
    Waiting waiting;
    constexpr qint64 megabyte = 1024 * 1024;
    const QByteArray piece(megabyte, 'a');
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), waiting.port());
    ASSERT_TRUE(browser.waitForConnected());
    const qint64 before = residentBytes();

    qint64 sent = 0;
    while (sent < 300 * megabyte && browser.state() == QAbstractSocket::ConnectedState) {
        sent += std::max<qint64>(browser.write(piece), 0);
        if (!QTest::qWaitFor([&] { return browser.bytesToWrite() == 0 || browser.state() != QAbstractSocket::ConnectedState; }, 30'000))
            break;
    }

    EXPECT_NE(browser.state(), QAbstractSocket::ConnectedState);
    EXPECT_LT(residentBytes() - before, 8 * megabyte); // the browser's own buffer is in this process, too
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
