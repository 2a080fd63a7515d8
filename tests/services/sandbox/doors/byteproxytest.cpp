// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/sandboxserver.h"
#include "tests/services/oauth/plainclient.h"

#include <gtest/gtest.h>

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString homes = u"/wattshift/api/v1/homes/list"_s;

/** A sandbox whose connections break as @p fault says. */
class ByteProxyTest : public testing::Test
{
protected:
    void breakAs(const ByteFault &fault)
    {
        server = std::make_unique<SandboxServer>(SandboxFaults{.bytes = fault});
        ASSERT_TRUE(server->listen());
    }
    QByteArray ask(const QString &path)
    {
        QUrl url = server->address();
        url.setPath(path);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(url.port()));
        socket.write(PlainClient::requestFor(url));
        QByteArray answer;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            answer += socket.readAll();
            return answer.endsWith('}') || socket.state() == QAbstractSocket::UnconnectedState;
        }));
        return answer;
    }

    std::unique_ptr<SandboxServer> server;
};
}

TEST_F(ByteProxyTest, passesOnWhatNeedNotBreak)
{
    breakAs({.at = u"/tesla"_s, .answer = 0});

    const QByteArray answer = ask(homes);

    EXPECT_EQ(PlainClient::statusOf(answer), 401);
    EXPECT_TRUE(answer.endsWith('}')) << answer.constData();
}

TEST_F(ByteProxyTest, cutsTheAnswerAtTheByte)
{
    breakAs({.answer = 17});

    EXPECT_EQ(ask(homes), "HTTP/1.1 401 Unau");
}

TEST_F(ByteProxyTest, cutsTheRequestSoThatNobodyAnswers)
{
    breakAs({.request = 5});

    EXPECT_TRUE(ask(homes).isEmpty());
}

TEST_F(ByteProxyTest, breaksSomeAndLetsTheOthersBe)
{
    breakAs({.at = u"/wattshift"_s, .skip = 1, .times = 2, .answer = 0});

    QList<int> lengths;
    for (int i = 0; i < 4; ++i)
        lengths.append(int(ask(homes).size()));

    EXPECT_GT(lengths[0], 0);
    EXPECT_EQ(lengths[1], 0);
    EXPECT_EQ(lengths[2], 0);
    EXPECT_GT(lengths[3], 0);
}

TEST_F(ByteProxyTest, fallsSilentAndHangsUpOnlyAfterTheClient)
{
    breakAs({.times = 1, .answer = 17, .stalls = true});
    QUrl url = server->address();
    url.setPath(homes);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(url.port()));
    socket.write(PlainClient::requestFor(url));

    ASSERT_TRUE(QTest::qWaitFor([&] { return socket.bytesAvailable() == 17; }));
    EXPECT_GT(ask(homes).size(), 17); // by then the first one would have had its end
    EXPECT_EQ(socket.bytesAvailable(), 17);
    EXPECT_EQ(socket.state(), QAbstractSocket::ConnectedState);
}
